import { useLocale } from '../locale.ts';
import type { MemberInWords } from '../notes/in-words.ts';
import { WorkNames } from '../notes/title-link.tsx';
import { TitleRow } from './title-row.tsx';
import type { IdleProps, TabTitle } from './types.ts';

/** Of the cast, those that are named first. */
const SHOWN = 4;

type Props = { title: TabTitle } & Pick<IdleProps, 'cover' | 'onChoose'>;

/** The title of the tab in front: who is in it, the way to all of its notes, and back to its panel where that is hidden. */
export function TabTitleCard({ title, cover, onChoose }: Props) {
  const { message } = useLocale();
  const { netflixId, name, cast = [], show } = title;
  return (
    <section class="popup-tab" aria-label={message('this_tab')}>
      <h2 class="popup-label">{message('this_tab')}</h2>
      <TitleRow title={{ ...title, sure: true }} onChoose={onChoose} />
      {cast.length > 0 && (
        <ul class="popup-cast" aria-label={message('cast')}>
          {cast.slice(0, SHOWN).map((member) => (
            <li key={member.person}>
              <MemberRow member={member} cover={cover} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {(cast.length > 0 || show) && (
        <p class="popup-actions">
          {cast.length > 0 && (
            <button
              type="button"
              class="popup-button"
              onClick={() => onChoose({ kind: 'title', netflixId, name, sure: true })}
            >
              {message('popup_all_notes')}
            </button>
          )}
          {show && (
            <button type="button" class="popup-button" onClick={show}>
              {message('popup_show_here')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

type MemberProps = { member: MemberInWords } & Pick<IdleProps, 'cover' | 'onChoose'>;

/** Who, as whom, and where one knows them from. */
function MemberRow({ member, cover, onChoose }: MemberProps) {
  const { person, name, character, characterSpoiler, works } = member;
  const whom = cover && characterSpoiler !== undefined ? undefined : character;
  return (
    <button type="button" class="popup-row" onClick={() => onChoose({ kind: 'person', key: person, name })}>
      <bdi class="popup-hit-name" translate={false}>
        {name}
      </bdi>{' '}
      {whom !== undefined && <bdi class="popup-year">{whom}</bdi>}
      {works.length > 0 && (
        <span class="popup-works">
          {' '}
          <WorkNames of={works} />
        </span>
      )}
    </button>
  );
}
