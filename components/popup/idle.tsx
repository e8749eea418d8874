import { type MessageKey, useLocale } from '../locale.ts';
import { TabTitleCard } from './tab-title.tsx';
import { TitleRow } from './title-row.tsx';
import type { IdleProps, Named } from './types.ts';

/** What can be searched for, one of each kind: a title, somebody, and a name in a script of its own. */
const EXAMPLES = ['Ozark', 'Bae Doona', '오징어 게임'] as const;

/** Before anything is typed: the tab's title with who is in it, then the last ones looked up; before there are any, what one may type. */
export function Idle(props: IdleProps) {
  const { current, lookedUp, cover, askForAccess, reloadTab, onForget, onType, onChoose } = props;
  const { message } = useLocale();
  const others = lookedUp.filter(({ netflixId }) => netflixId !== current?.netflixId);
  return (
    <div class="popup-idle">
      {askForAccess && <Needed text="need_access" button="give_access" onPress={askForAccess} />}
      {reloadTab && <Needed text="tab_is_older" button="reload_tab" onPress={reloadTab} />}
      {current && <TabTitleCard title={current} cover={cover} onChoose={onChoose} />}
      {others.length > 0 && (
        <>
          <Titles label={message('looked_up')} titles={others} onChoose={onChoose} />
          <button type="button" class="popup-forget" onClick={onForget}>
            {message('clear_looked_up')}
          </button>
        </>
      )}
      {!current && others.length === 0 && <Examples onType={onType} />}
    </div>
  );
}

/** What stands in the way, and the button that clears it. */
function Needed({ text, button, onPress }: { text: MessageKey; button: MessageKey; onPress: () => void }) {
  const { message } = useLocale();
  return (
    <p class="popup-access">
      {message(text)}{' '}
      <button type="button" class="popup-button" onClick={onPress}>
        {message(button)}
      </button>
    </p>
  );
}

type TitlesProps = { label: string; titles: readonly Named[]; onChoose: IdleProps['onChoose'] };

function Titles({ label, titles, onChoose }: TitlesProps) {
  return (
    <section aria-label={label}>
      <h2 class="popup-label">{label}</h2>
      <ul class="popup-titles">
        {titles.map((title) => (
          <li key={title.netflixId}>
            <TitleRow title={title} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each is searched for when it is pressed. */
function Examples({ onType }: Pick<IdleProps, 'onType'>) {
  const { message } = useLocale();
  return (
    <section aria-label={message('popup_examples')}>
      <p class="popup-hint">{message('popup_hint')}</p>
      <h2 class="popup-label">{message('popup_examples')}</h2>
      <ul class="popup-examples">
        {EXAMPLES.map((words) => (
          <li key={words}>
            <button type="button" class="popup-button" onClick={() => onType(words)}>
              <bdi translate={false}>{words}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
