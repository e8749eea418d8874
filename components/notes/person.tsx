import { useEffect, useRef } from 'preact/hooks';
import type { CastMember, KnownWork, Notes, Person as PersonData } from '../../data/schema.ts';
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
  person: PersonData;
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
  const { name, background } = person;
  const member = of?.cast.find((other) => other.person === person.key);
  const known = knownFrom(person, member, of?.netflixId);
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
      <Timeline person={person} />
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

/** At most three works beside the title: as its cast has them, else the best known ones. */
function knownFrom(
  { knownFor, credits }: PersonData,
  member: CastMember | undefined,
  netflixId = 0,
): readonly KnownWork[] {
  if (member && member.works.length > 0) return member.works;
  const titles = new Map(credits.map(({ title }) => [title.netflixId, title]));
  titles.delete(netflixId);
  return [...knownFor, ...titles.values()].slice(0, 3);
}
