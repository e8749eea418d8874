/** What a lint rule is: a value that says why it is there. */
import type { DataSet } from '../compile/compile.ts';
import { personFile, rolesIn, titleFile } from '../compile/written.ts';
import { newsFileOf } from '../files/news-files.ts';
import type { CataloguePerson, CatalogueTitle, Citation } from '../schema.ts';

/**
 * Something that a rule found. `place`: a file or folder of the data set; an exception names it in the same words. `about`:
 * the values that it is about, from which the reader of the files can tell file and line. `remedy`: what to do about it,
 * where that is more precise than the rule's own.
 */
export type Finding = { place: string; text: string; about?: readonly object[]; remedy?: string };

export type Rule = {
  name: string;
  /** The reason, shown beside every finding. */
  why: string;
  /** What to do about a finding, shown beside every one of them too. */
  remedy: string;
  /** It also stops a build: what it finds must not reach a viewer, even where nobody ran the check. */
  stopsBuild?: boolean;
  /** @param today the day of the check, so that a rule about dates stays pure */
  check: (data: DataSet, today: string) => Finding[];
};

/** Every text of a written title that a viewer reads, with the place it stands in. */
function titleTexts(data: DataSet): Array<{ place: string; part: string; text: string }> {
  return [...data.titles].flatMap(([slug, title]) => {
    const place = titleFile(slug);
    return [
      { place, part: 'synopsis', text: title.synopsis },
      ...rolesIn(title).map(({ who, text }) => ({ place, part: `role of ${who}`, text })),
      ...title.behindTheScenes.map(({ text }, at) => ({ place, part: `behindTheScenes ${at + 1}`, text })),
    ];
  });
}

/**
 * Every text that we wrote ourselves, with the place it stands in: those of written titles, and the backgrounds of people.
 */
export function ownTexts(data: DataSet): Array<{ place: string; part: string; text: string }> {
  const backgrounds = [...data.people].map(([slug, { background }]) => ({
    place: personFile(slug),
    part: 'background',
    text: background,
  }));
  return [...titleTexts(data), ...backgrounds];
}

/** Every page that backs what a written file says, with the file. */
export function sourcePages({ titles, people }: DataSet): Array<{ place: string; url: string }> {
  return [
    ...[...titles].flatMap(([slug, title]) =>
      [...[...title.behindTheScenes, ...rolesIn(title)].map(({ source }) => source.url), ...title.synopsisSources].map(
        (url) => ({ place: titleFile(slug), url }),
      ),
    ),
    ...[...people].flatMap(([slug, { sources, knownFor }]) =>
      [...sources, ...knownFor.flatMap(({ source }) => source ?? [])].map((url) => ({ place: personFile(slug), url })),
    ),
  ];
}

/**
 * @param citation what a finding is about
 * @param others what it is about as well
 * @returns where that stands
 */
export function inNews(citation: Citation, ...others: readonly Citation[]): Omit<Finding, 'text'> {
  return { place: `data/news/${newsFileOf(citation)}`, about: [citation, ...others] };
}

/** @returns where a title of the catalogue stands */
export function inCatalogueTitles(...rows: readonly CatalogueTitle[]): Omit<Finding, 'text'> {
  return { place: 'data/catalogue/titles', about: rows };
}

/** @returns where a person of the catalogue stands */
export function inCataloguePeople(...rows: readonly CataloguePerson[]): Omit<Finding, 'text'> {
  return { place: 'data/catalogue/people', about: rows };
}

/** Words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
