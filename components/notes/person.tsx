import { useEffect, useRef } from 'preact/hooks';
import type { Person as PersonData } from '../../data/schema.ts';
import { useLocale, WRITTEN } from '../locale.ts';
import { Parts } from '../parts.tsx';
import { Character } from './character.tsx';
import { useNotesSetting } from './setting.ts';
import { inWords, TitleLink } from './title-link.tsx';

type Props = { person: PersonData; onBack: () => void };

/** Everything the data set knows of a person, in place of the notes. The focus goes to the way back, as the viewer asked for this: the panel has it in its bar. */
export function PersonView({ person, onBack }: Props) {
  const { message } = useLocale();
  const { named } = useNotesSetting();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <article class="person" aria-label={person.name}>
      {!named && (
        <>
          <button type="button" class="person-back" ref={back} onClick={onBack}>
            <span aria-hidden="true">←</span> {message('back')}
          </button>
          <h2 class="notes-name">
            <bdi translate={false}>{person.name}</bdi>
          </h2>
        </>
      )}
      {person.otherNames.length > 0 && (
        <p class="notes-original" translate={false}>
          <Parts of={person.otherNames} />
        </p>
      )}
      {person.background && (
        <p class="notes-text" {...WRITTEN}>
          {person.background}
        </p>
      )}
      {person.knownFor.length > 0 && (
        <section class="notes-section" aria-label={message('known_for')}>
          <h3>{message('known_for')}</h3>
          <p translate={false}>
            <Parts of={person.knownFor.map(inWords)} by=", " />
          </p>
        </section>
      )}
      {person.credits.length > 0 && (
        <section class="notes-section" aria-label={message('in_the_data_set')}>
          <h3>{message('in_the_data_set')}</h3>
          <ul class="person-credits">
            {person.credits.map(({ title, role, ...part }) => (
              <li key={`${title.netflixId} ${role}`}>
                <TitleLink title={title} />
                {role === 'director' && <span class="cast-character"> {message('director')}</span>}
                <Character {...part} of={person.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
