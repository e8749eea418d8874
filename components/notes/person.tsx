import { WRITTEN } from '../locale.ts';
import { Parts } from '../parts.tsx';
import type { NotesInWords, PersonInWords } from './in-words.ts';
import { PersonFacts } from './person-facts.tsx';
import { Role } from './role.tsx';
import { Section } from './section.tsx';
import { useNotesSetting } from './setting.ts';
import { SharedWorkLine } from './shared-work.tsx';
import { Timeline } from './timeline.tsx';
import { Works } from './title-link.tsx';

type Props = {
  person: PersonInWords;
  /** The title one came from. */
  of?: NotesInWords | undefined;
  onBack: () => void;
};

/** Everything the data set knows of a person, in place of the notes. */
export function PersonView({ person, of, onBack }: Props) {
  const { Name } = useNotesSetting();
  const { name, background, known } = person;
  const { role, met = [] } = of?.cast.find((other) => other.person === person.key) ?? {};
  return (
    <article class="person" aria-label={name}>
      {Name && <Name name={name} onBack={onBack} />}
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
      <PersonFacts of={person.facts} />
      {role && (
        <Section label="this_role">
          <Role role={role} of={name} />
        </Section>
      )}
      <Timeline of={person} />
      {met.length > 0 && (
        <Section label="together">
          <ul class="person-met">
            {met.map((one) => (
              <li key={`${one.work.name} ${one.work.year}`}>
                <SharedWorkLine {...one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
