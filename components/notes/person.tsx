import { useEffect, useRef } from 'preact/hooks';
import type { ShownPerson } from '../../data/lookup/shown-person.ts';
import type { Notes } from '../../data/schema.ts';
import { useLocale, WRITTEN } from '../locale.ts';
import { Parts } from '../parts.tsx';
import { MetIn, metBy } from './met.tsx';
import { PersonFacts } from './person-facts.tsx';
import { Role } from './role.tsx';
import { Section } from './section.tsx';
import { useNotesSetting } from './setting.ts';
import { Timeline } from './timeline.tsx';
import { Works } from './title-link.tsx';

type Props = {
  person: ShownPerson;
  /** The title one came from. */
  of?: Notes | undefined;
  onBack: () => void;
};

/** Everything the data set knows of a person, in place of the notes. The focus goes to the way back, as the viewer asked for this: the panel has it in its bar. */
export function PersonView({ person, of, onBack }: Props) {
  const { message } = useLocale();
  const { named } = useNotesSetting();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { name, background, known } = person;
  const member = of?.cast.find((other) => other.person === person.key);
  const met = of ? metBy(of, person.key) : [];
  return (
    <article class="person" aria-label={name}>
      {!named && (
        <>
          <button type="button" class="person-back" ref={back} onClick={onBack}>
            <span aria-hidden="true">←</span> {message('back')}
          </button>
          <h2 class="notes-name">
            <bdi translate={false}>{name}</bdi>
          </h2>
        </>
      )}
      {person.otherNames.length > 0 && (
        <p class="notes-original" translate={false}>
          <Parts of={person.otherNames} />
        </p>
      )}
      {known.length > 0 && (
        <Section label="known_for">
          <p>
            <Works of={known} />
          </p>
        </Section>
      )}
      {background && (
        <p class="notes-text" {...WRITTEN}>
          {background}
        </p>
      )}
      <PersonFacts of={person} />
      {member?.role && (
        <Section label="this_role">
          <Role role={member.role} of={name} />
        </Section>
      )}
      <Timeline of={person} />
      {met.length > 0 && (
        <Section label="together">
          <ul class="person-met">
            {met.map((one) => (
              <li key={`${one.work.name} ${one.work.year}`}>
                <MetIn met={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
