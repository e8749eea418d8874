import { useSpeech, type WordKey } from '../words.ts';
import type { Choice } from './popup.tsx';

type Named = { netflixId: number; name: string };

export type IdleProps = {
  /** The title of the tab in front, if it is one. */
  current: Named | undefined;
  lookedUp: readonly Named[];
  /** Where the browser withholds Netflix's pages: asks it for them. */
  askForAccess: (() => void) | undefined;
  /** Where the tab in front is Netflix's and was there before the extension: loads it anew. */
  reloadTab: (() => void) | undefined;
  onForget: () => void;
  onChoose: (choice: Choice) => void;
};

/** Before anything is typed: the tab's title, then the last ones looked up. */
export function Idle({ current, lookedUp, askForAccess, reloadTab, onForget, onChoose }: IdleProps) {
  const { words } = useSpeech();
  const choose = ({ netflixId, name }: Named): void => onChoose({ kind: 'title', netflixId, name, sure: true });
  const others = lookedUp.filter(({ netflixId }) => netflixId !== current?.netflixId);
  return (
    <div class="popup-idle">
      {askForAccess && <Needed text="need_access" button="give_access" onPress={askForAccess} />}
      {reloadTab && <Needed text="tab_is_older" button="reload_tab" onPress={reloadTab} />}
      {current && <Titles label={words('this_tab')} titles={[current]} onChoose={choose} />}
      {others.length > 0 && (
        <>
          <Titles label={words('looked_up')} titles={others} onChoose={choose} />
          <button type="button" class="popup-forget" onClick={onForget}>
            {words('clear_looked_up')}
          </button>
        </>
      )}
      {!current && others.length === 0 && <p class="popup-hint">{words('popup_hint')}</p>}
    </div>
  );
}

/** What stands in the way, and the button that clears it. */
function Needed({ text, button, onPress }: { text: WordKey; button: WordKey; onPress: () => void }) {
  const { words } = useSpeech();
  return (
    <p class="popup-access">
      {words(text)}{' '}
      <button type="button" class="popup-button" onClick={onPress}>
        {words(button)}
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
