import { type MessageKey, useLocale } from '../locale.ts';
import type { IdleProps, Named } from './types.ts';

/** Before anything is typed: the tab's title, then the last ones looked up. */
export function Idle({ current, lookedUp, askForAccess, reloadTab, onForget, onChoose }: IdleProps) {
  const { message } = useLocale();
  const choose = ({ netflixId, name }: Named): void => onChoose({ kind: 'title', netflixId, name, sure: true });
  const others = lookedUp.filter(({ netflixId }) => netflixId !== current?.netflixId);
  return (
    <div class="popup-idle">
      {askForAccess && <Needed text="need_access" button="give_access" onPress={askForAccess} />}
      {reloadTab && <Needed text="tab_is_older" button="reload_tab" onPress={reloadTab} />}
      {current && <Titles label={message('this_tab')} titles={[current]} onChoose={choose} />}
      {others.length > 0 && (
        <>
          <Titles label={message('looked_up')} titles={others} onChoose={choose} />
          <button type="button" class="popup-forget" onClick={onForget}>
            {message('clear_looked_up')}
          </button>
        </>
      )}
      {!current && others.length === 0 && <p class="popup-hint">{message('popup_hint')}</p>}
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

function Titles({
  label,
  titles,
  onChoose,
}: {
  label: string;
  titles: readonly Named[];
  onChoose: (title: Named) => void;
}) {
  return (
    <section aria-label={label}>
      <h2 class="popup-label">{label}</h2>
      <ul class="popup-titles">
        {titles.map((title) => (
          <li key={title.netflixId}>
            <button type="button" class="popup-row" onClick={() => onChoose(title)}>
              <bdi translate={false}>{title.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
