import type { CastMember } from '../../data/schema.ts';
import { type MessageKey, useLocale, WRITTEN } from '../locale.ts';
import { Character } from './character.tsx';
import { Monogram } from './monogram.tsx';
import { useNotesSetting } from './setting.ts';
import { SourceLink } from './source-link.tsx';
import { Spoiler } from './spoiler.tsx';
import { inWords, TitleLink } from './title-link.tsx';

/** The cast in billing order: who, as whom, and where one knows them from. */
type Props = { cast: readonly CastMember[]; label?: MessageKey; about?: MessageKey };

export function Cast({ cast, label = 'cast', about }: Props) {
  const { message } = useLocale();
  return (
    <section class="notes-section" aria-label={message(label)}>
      <h3>{message(label)}</h3>
      {about && <p class="notes-level">{message(about)}</p>}
      <ul class="cast-list">
        {cast.map((member) => (
          <Member key={member.person} member={member} />
        ))}
      </ul>
    </section>
  );
}

function Member({ member }: { member: CastMember }) {
  const { message } = useLocale();
  const { openPerson, cover } = useNotesSetting();
  const { person, name, background, role, works } = member;
  return (
    <li class="cast-member">
      <Monogram name={name} />
      <div class="cast-text">
        <button
          type="button"
          class="cast-name"
          title={message('more_about', name)}
          onClick={() => openPerson(person, name)}
        >
          <bdi translate={false}>{name}</bdi>
        </button>
        <Character character={member.character} characterSpoiler={member.characterSpoiler} of={name} />
        {background && (
          <p class="cast-background" {...WRITTEN}>
            {background}
          </p>
        )}
        {role && (
          <Spoiler covered={cover && role.spoiler !== 'none'} about={name}>
            <p class="cast-role" {...WRITTEN}>
              {role.text} <SourceLink source={role.source} />
            </p>
          </Spoiler>
        )}
        {works.length > 0 && (
          <p class="cast-also">
            {message('also_in')}{' '}
            {works.map((work, at) => (
              <span key={`${work.name} ${work.year}`}>
                {at > 0 && ', '}
                {'netflixId' in work ? <TitleLink title={work} /> : <bdi translate={false}>{inWords(work)}</bdi>}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
