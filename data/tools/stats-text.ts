/** Figures of the data set, in lines to be read. */
import type { Stats, Tally } from './stats.ts';

/** In the order of what they are worth. */
const MET = [
  'full notes',
  'brief notes',
  'cast with works',
  'cast only',
  'news only',
  'facts only',
  'nothing at all',
] as const satisfies ReadonlyArray<keyof Stats['hoursByCoverage']>;

/** Publishers that are named; of hundreds the others have an article or two each. */
const MOST_PUBLISHERS = 20;

/** Columns of the names before the figures. */
const MARGIN = 32;

/**
 * @param stats figures
 * @param width columns that a line may have
 * @returns lines, none wider than asked for
 */
export function statsText(stats: Stats, width: number): string[] {
  const often = stats.articlesByPublisher.filter(([, count]) => count > 1);
  const once = stats.articlesByPublisher.length - often.length;
  return [
    row('data of', stats.date),
    row('titles', counted(stats.titles)),
    row('  with full notes', counted(stats.fullNotes)),
    row('    of them whole', counted(stats.fullNotes - stats.short.length)),
    ...stats.short.flatMap(([slug, lacks]) => [`    short: ${slug}`, ...list('', lacks, width)]),
    row('  with brief notes', counted(stats.briefNotes)),
    row('people', counted(stats.people)),
    row('  with a background', counted(stats.peopleWithBackground)),
    row('notes on the making', counted(stats.makingNotes)),
    'all hours viewed on Netflix, by the most that a viewer finds',
    ...MET.map((met) => row(`  ${met}`, percent(stats.hoursByCoverage[met]))),
    row('  news, of those without notes', percent(stats.hoursByCoverage.newsWithoutNotes)),
    row('articles', counted(stats.articles)),
    ...list('  by language', said(stats.articlesByLanguage), width),
    ...list('  by year', said(stats.articlesByYear), width),
    ...list(
      '  by publisher',
      [
        ...said(often.slice(0, MOST_PUBLISHERS)),
        ...more(often.length - MOST_PUBLISHERS, 'more with several each'),
        ...more(once, 'with one each'),
      ],
      width,
    ),
  ];
}

function row(name: string, value: string): string {
  return `${name.padEnd(MARGIN)} ${value}`;
}

function list(name: string, entries: readonly string[], width: number): string[] {
  return wrap(entries, width - MARGIN - 1).map((line, at) => row(at === 0 ? name : '', line));
}

/** Entries stay whole: a line breaks between two of them only. */
function wrap(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const text = at < entries.length - 1 ? `${entry},` : entry;
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + text.length > width) lines.push(text);
    else lines[lines.length - 1] = `${last} ${text}`;
  }
  return lines;
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what}`] : [];
}

function said(counts: Tally): string[] {
  return counts.map(([name, count]) => `${name} ${count}`);
}

function counted(number: number): string {
  return number.toLocaleString('en');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
