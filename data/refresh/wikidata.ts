/** What Wikidata says of titles with a Netflix id, put together from the rows of its answer. */
import { normalize } from '../names/normalize.ts';
import type { TitleType } from '../schema.ts';
import type { Binding } from './answer.ts';

export type WikidataCredit = { name: string; character?: string };

/** An item that bears a Netflix id. */
export type WikidataTitle = {
  netflixId: number;
  /** `Q123`. */
  item: string;
  /** Its English label, where it has one. */
  name: string | undefined;
  type: TitleType | undefined;
  /** Ascending: of a film's releases, of a series' first day. */
  years: readonly number[];
  countries: readonly string[];
  cast: readonly WikidataCredit[];
};

/** @returns a title for each pair of id and item, in the order of ids; parts of a series are left out */
export function gatherWikidata(bindings: readonly Binding[]): WikidataTitle[] {
  const byItem = Map.groupBy(bindings, ({ netflixId, item }) => `${netflixId} ${item}`);
  return [...byItem.values()]
    .flatMap((rows) => (isPart(rows) ? [] : gather(rows)))
    .sort((a, b) => a.netflixId - b.netflixId || (a.item < b.item ? -1 : 1));
}

function gather(rows: readonly Binding[]): WikidataTitle[] {
  const [first] = rows;
  if (!first) return [];
  const years = rows.flatMap(({ date }) => (date === undefined ? [] : Number(date.slice(0, 4))));
  return [
    {
      netflixId: first.netflixId,
      item: first.item,
      name: first.itemLabel,
      type: typeOf(rows),
      years: [...new Set(years)].sort((a, b) => a - b),
      countries: [...new Set(rows.flatMap(({ country }) => country ?? []))],
      cast: gatherCast(rows),
    },
  ];
}

/** A season or an episode that bears its series' id is not the title. */
function isPart(rows: readonly Binding[]): boolean {
  return kindsOf(rows).some((kind) => /\b(season|episode)\b/i.test(kind));
}

/** By the words of its kinds: “animated film”, “television miniseries”. A “film series” is neither. */
function typeOf(rows: readonly Binding[]): TitleType | undefined {
  const kinds = kindsOf(rows).filter((kind) => !/\bfilm (series|trilogy)\b/i.test(kind));
  const series = kinds.some((kind) => /series|sitcom|soap opera|telenovela|\b(show|program(me)?)\b/i.test(kind));
  const film = kinds.some((kind) => /\b(film|movie|special)\b/i.test(kind));
  if (series === film) return undefined;
  return series ? 'series' : 'film';
}

function kindsOf(rows: readonly Binding[]): string[] {
  return rows.flatMap(({ kindLabel }) => kindLabel ?? []);
}

/** One person a name; who plays several parts has them all. */
function gatherCast(rows: readonly Binding[]): WikidataCredit[] {
  const credits = rows.flatMap(({ actorLabel, characterLabel, characterName }) =>
    actorLabel === undefined ? [] : [{ name: actorLabel, character: characterName ?? characterLabel }],
  );
  return [...Map.groupBy(credits, ({ name }) => normalize(name)).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const parts = [...new Set(same.flatMap(({ character }) => character ?? []))];
    return [parts.length > 0 ? { name: first.name, character: parts.join(' / ') } : { name: first.name }];
  });
}
