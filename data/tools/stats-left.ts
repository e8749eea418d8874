/** What is to be written next: titles that lack something, the most viewed first. Pure. */
import { compile, type DataSet } from '../compile/compile.ts';
import type { Notes, WrittenTitle } from '../schema.ts';
import { lackingIn } from './completeness.ts';

/** A title that lacks something. */
export type Left = Pick<Notes, 'netflixId' | 'name' | 'type' | 'year'> & {
  hours: number;
  lacks: readonly string[];
};

/**
 * @param data the data set
 * @returns titles that somebody watched and that lack something, the most viewed first
 */
export function leftToWrite(data: DataSet): Left[] {
  const { notes } = compile(data);
  const written = new Map([...data.titles.values()].map((title) => [title.netflixId, title]));
  return data.catalogueTitles
    .flatMap(({ netflixId, hoursViewed: hours = 0 }) => {
      const title = notes.get(netflixId);
      if (title === undefined || hours === 0) return [];
      const { name, type, year } = title;
      return { netflixId, name, type, year, hours, lacks: lackingOf(title, written.get(netflixId)) };
    })
    .filter(({ lacks }) => lacks.length > 0)
    .toSorted((a, b) => b.hours - a.hours || a.netflixId - b.netflixId);
}

/** Full notes lack what `completeness.ts` says; brief ones are done with something in the news, and a cast unless nobody is to be shown. */
function lackingOf({ level, cast, news }: Notes, written: WrittenTitle | undefined): string[] {
  if (written?.depth === 'full') return lackingIn(written, news);
  const isEmptyByWord = written?.cast?.length === 0;
  return [
    ...(level === 'facts' ? ['notes'] : []),
    ...(cast.length === 0 && !isEmptyByWord ? ['cast'] : []),
    ...(news.length === 0 ? ['news'] : []),
  ];
}

/**
 * @param left titles, the most viewed first
 * @param most how many are to be named
 * @returns lines, below a heading: hours in millions, id, name, what is lacking; then how many more there are
 */
export function leftText(left: readonly Left[], most: number): string[] {
  const named = left.slice(0, most).map(({ hours, netflixId, name, type, year, lacks }) => {
    const millions = Math.round(hours / 1_000_000).toLocaleString('en');
    const what = year === undefined ? type : `${type}, ${year}`;
    return `${millions.padStart(6)} M  ${String(netflixId).padEnd(10)}  ${name} (${what}): ${lacks.join(', ')}`;
  });
  const rest = left.length - named.length;
  const heading = `${'hours'.padStart(8)}  ${'id'.padEnd(10)}  title: what it lacks`;
  return [
    ...(named.length > 0 ? [heading] : []),
    ...named,
    ...(rest > 0 ? [`and ${rest.toLocaleString('en')} more; --all names them`] : []),
  ];
}
