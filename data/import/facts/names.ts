/** Other names of titles and people, each remembered with who gave it. */
import { normalize } from '../../names/normalize.ts';
import { holdsPhrase } from '../../names/phrase.ts';
import type { CataloguePerson, CatalogueTitle } from '../../schema.ts';
import { PAGE_TITLES } from '../../vocabulary/page-titles.ts';
import { CORRECTIONS } from '../known-corrections.ts';
import type { Note } from '../report.ts';
import type { NameFacts } from './fact-rows.ts';
import { sourceOf } from './origin.ts';

/**
 * @param row a title or a person
 * @param names names that a source gives
 * @param source its id
 * @returns the row with those that it had in no spelling
 */
export function withNames<Row extends CatalogueTitle | CataloguePerson>(
  row: Row,
  names: readonly string[],
  source: string,
): Row {
  const { otherNames = [], from = {} } = row;
  const native = 'nativeName' in row && row.nativeName !== undefined ? [row.nativeName] : [];
  const seen = new Set([row.name, ...otherNames, ...native].map(normalize));
  const fresh = names.filter(
    (name) => normalize(name) !== '' && !seen.has(normalize(name)) && seen.add(normalize(name)),
  );
  if (fresh.length === 0) return row;
  const told = { ...from.names, [source]: [...(from.names?.[source] ?? []), ...fresh] };
  return { ...row, otherNames: [...otherNames, ...fresh], from: { ...from, names: told } };
}

/** A name that names a title beside others, as far as one can tell by itself. */
export type NameWatch = {
  /** Why a title may not bear a name; `undefined` where it may. */
  readonly refusal: (title: CatalogueTitle, name: string) => string | undefined;
};

/** @returns what watches over new names, given all titles and their own names */
function watchNames(titles: readonly CatalogueTitle[]): NameWatch {
  const owners = Map.groupBy(titles, ({ name }) => normalize(name));
  return {
    refusal: (title, name) => {
      const normalized = normalize(name);
      if (normalized === '') return 'a name without letters';
      if (isPageWord(normalized)) return "a word of Netflix's own page titles";
      if (isThin(normalized) && title.confidence !== 'A') return 'one letter, and the id needs proof';
      const owner = owners.get(normalized)?.find(({ netflixId }) => netflixId !== title.netflixId);
      return owner && `the own name of ${owner.netflixId}`;
    },
  };
}

/** `Watch`, `Official Site`: in every page's title, and proof of no title. */
function isPageWord(normalized: string): boolean {
  return PAGE_TITLES.some(([, template]) =>
    template('')
      .split('|')
      .some((part) => holdsPhrase(normalize(part), normalized)),
  );
}

/** 鳥 is in the name of many a film. */
function isThin(normalized: string): boolean {
  return [...normalized].length === 1;
}

/**
 * @param titles the catalogue's titles
 * @param rows gathered names
 * @param noteOn told what is refused, and of which title
 * @returns the titles with the names
 */
export function withTitleNames(
  titles: readonly CatalogueTitle[],
  rows: readonly NameFacts[],
  noteOn: (title: CatalogueTitle) => Note,
): CatalogueTitle[] {
  const byId = Map.groupBy(rows, ({ netflixId }) => netflixId);
  const watch = watchNames(titles);
  return titles.map((title) =>
    (byId.get(title.netflixId) ?? []).reduce((now, row) => withName(now, row, watch, noteOn(title)), title),
  );
}

function withName(title: CatalogueTitle, row: NameFacts, watch: NameWatch, note: Note): CatalogueTitle {
  const source = sourceOf(row.source);
  const fault =
    source === undefined ? 'from an unknown source' : (joinFault(title, row) ?? watch.refusal(title, row.name));
  if (source === undefined || fault !== undefined) {
    note(`name refused: ${fault?.replace(/\d+$/, 'another title')}`, `${row.name}${fault ? ` (${fault})` : ''}`);
    return title;
  }
  return withNames(title, [row.name], source);
}

/** By an item it is joined only where the id has one item, and that is not known to be another title's. */
function joinFault({ netflixId }: CatalogueTitle, { join, wikidata = [] }: NameFacts): string | undefined {
  if (join !== 'wikidata') return undefined;
  if (wikidata.length !== 1) return 'by an item of several';
  const wrong = CORRECTIONS.some((known) => known.netflixId === netflixId && known.notItem === wikidata[0]);
  return wrong ? 'by the item of another title' : undefined;
}
