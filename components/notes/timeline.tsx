import { useLocale } from '../locale.ts';
import { Character } from './character.tsx';
import type { PersonInWords } from './in-words.ts';
import { Section } from './section.tsx';
import { WorkName } from './title-link.tsx';

/** Every title of a person. */
export function Timeline({ of: { name, timeline } }: { of: PersonInWords }) {
  const { message } = useLocale();
  if (timeline.length === 0) return null;
  return (
    <Section label="all_titles">
      <ul class="person-credits">
        {timeline.map(({ work, parts }) => (
          <li key={'netflixId' in work ? work.netflixId : `${work.name} ${work.year}`}>
            {work.year !== undefined && <span class="timeline-year">{work.year} </span>}
            <span class="timeline-work">
              <WorkName work={work} name={work.name} />
              {parts.map(({ role, ...part }) =>
                role === 'director' ? (
                  <span key={role} class="cast-character">
                    {' '}
                    {message('director')}
                  </span>
                ) : (
                  <Character key={part.character} {...part} of={name} />
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
