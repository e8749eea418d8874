import type { KnownWork, Person } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';
import { Character } from './character.tsx';
import { Section } from './section.tsx';
import { WorkName } from './title-link.tsx';

type Credit = Person['credits'][number];
/** A work, and every part in it. */
type Entry = { work: KnownWork; credits: readonly Credit[] };

/** Every title of somebody's, newest first; what has no year comes last. */
export function Timeline({ person }: { person: Person }) {
  const { message } = useLocale();
  const entries = entriesOf(person);
  if (entries.length === 0) return null;
  return (
    <Section label="all_titles">
      <ul class="person-credits">
        {entries.map(({ work, credits }) => (
          <li key={'netflixId' in work ? work.netflixId : `${work.name} ${work.year}`}>
            {work.year !== undefined && <span class="timeline-year">{work.year} </span>}
            <span class="timeline-work">
              <WorkName work={work} name={work.name} />
              {credits.map(({ role, title: _title, ...part }) =>
                role === 'director' ? (
                  <span key={role} class="cast-character">
                    {' '}
                    {message('director')}
                  </span>
                ) : (
                  <Character key={part.character} {...part} of={person.name} />
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function entriesOf({ credits, knownFor }: Person): Entry[] {
  const byTitle = [...Map.groupBy(credits, ({ title }) => title.netflixId).values()];
  const held = byTitle.flatMap((all) => (all[0] ? { work: all[0].title, credits: all } : []));
  const others = knownFor.map((work) => ({ work, credits: [] }));
  return [...held, ...others].sort((a, b) => (b.work.year ?? 0) - (a.work.year ?? 0));
}
