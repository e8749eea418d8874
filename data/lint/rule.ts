/** What a lint rule is: a value that says why it is there. */
import type { DataSet } from '../compile/compile.ts';
import { rolesIn } from '../compile/written.ts';
import { newsFileOf } from '../files/news-files.ts';
import type { Citation } from '../schema.ts';

/** A fault, and where it stands: a file of the data folder. */
export type Finding = { place: string; text: string };

export type Rule = {
  name: string;
  /** The reason, shown beside every finding. */
  why: string;
  /** It holds a build as well: what it finds must not reach a viewer, whoever left out the check. */
  stopsBuild?: boolean;
  /** @param today the day of the check, so that a rule about dates stays pure */
  check: (data: DataSet, today: string) => Finding[];
};

/** Every text of a written title that a viewer reads, with the place it stands in. */
export function titleTexts(data: DataSet): Array<{ place: string; part: string; text: string }> {
  return [...data.titles].flatMap(([slug, title]) => {
    const place = `data/titles/${slug}.json`;
    return [
      { place, part: 'synopsis', text: title.synopsis },
      ...rolesIn(title).map(({ who, text }) => ({ place, part: `role of ${who}`, text })),
      ...title.behindTheScenes.map(({ text }, at) => ({ place, part: `behindTheScenes ${at + 1}`, text })),
    ];
  });
}

/** The file in which a citation stands. */
export function newsPlace(citation: Pick<Citation, 'date'>): string {
  return `data/news/${newsFileOf(citation)}`;
}

/** Words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
