/** The import from end to end, without files: texts in, catalogue and report out. */

import { normalize } from '../names/normalize.ts';
import { composePeople, composeTitle } from './compose.ts';
import type { Identified } from './identified.ts';
import { identify } from './identity.ts';
import { type Catalogue, knownInCatalogue, type Merge, mergeCatalogue } from './merge.ts';
import { withoutMisjoined } from './misjoined.ts';
import { cleanPerson, type KnownPerson, withCleanNames } from './person-names.ts';
import type { Report, ReportEntry } from './report.ts';
import { type PersonRow, readPersonRows, readTitleRows, type TitleRow } from './rows.ts';

export type NamedText = {
  /** What an error calls it: the path as it was given. */
  readonly file: string;
  readonly text: string;
};

export type Import = {
  readonly titles: NamedText;
  readonly people?: NamedText | undefined;
  readonly existing: Catalogue;
};

/** @returns the catalogue as it is to be, made of what stands and the files' texts, and what was done */
export function importCatalogue({ titles, people, existing }: Import): { catalogue: Catalogue; report: Report } {
  const cleaned: ReportEntry[] = [];
  const read = readTitleRows(titles.text, titles.file);
  const readPeople = people && readPersonRows(people.text, people.file);
  const mended = withoutMisjoined(read.rows);
  const rows = mended.rows.map((row) => withCleanNames(row, noteOf(row, cleaned)));
  const credits = identify(rows, knownPeople(existing, rows, readPeople?.rows));
  const composed = composeAll(rows, credits, cleaned);
  const merge = mergeCatalogue(existing, { titles: composed.titles, people: composePeople(composed.credits) });
  const report = {
    figures: figuresOf(rows, merge, credits),
    refused: [...read.refused, ...(readPeople?.refused ?? []), ...composed.refused],
    cleaned: [...read.cleaned, ...(readPeople?.cleaned ?? []), ...mended.cleaned, ...cleaned],
  };
  return { catalogue: merge.catalogue, report };
}

/**
 * Who may be in the casts that come in: the people that come with them, and of the catalogue that stands those of its
 * other titles, so that a name it has is not taken for free; all of them where no people come in.
 */
function knownPeople(existing: Catalogue, rows: readonly TitleRow[], people?: readonly PersonRow[]): KnownPerson[] {
  if (people === undefined) return knownInCatalogue(existing);
  const incoming = new Set(rows.map((row) => row.netflixId));
  const others = existing.titles.filter((title) => !incoming.has(title.netflixId));
  return [...people.flatMap(cleanPerson), ...knownInCatalogue({ titles: others, people: existing.people })];
}

function noteOf(row: TitleRow, into: ReportEntry[]): (rule: string, detail: string) => void {
  return (rule, detail) => into.push({ rule, where: `${row.title} (${row.netflixId})`, detail });
}

function composeAll(rows: readonly TitleRow[], credits: readonly Identified[], cleaned: ReportEntry[]) {
  const byTitle = Map.groupBy(credits, (credit) => credit.netflixId);
  const refused: ReportEntry[] = [];
  const titles = rows.flatMap((row) => {
    try {
      return composeTitle(row, byTitle.get(row.netflixId) ?? [], noteOf(row, cleaned));
    } catch (error) {
      const detail = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
      refused.push({ rule: 'title does not fit the schema', where: `${row.title} (${row.netflixId})`, detail });
      return [];
    }
  });
  const taken = new Set(titles.map((title) => title.netflixId));
  return { titles, refused, credits: credits.filter((credit) => taken.has(credit.netflixId)) };
}

function figuresOf(rows: readonly TitleRow[], merge: Merge, credits: readonly Identified[]): Map<string, number> {
  const { titles, people } = merge.catalogue;
  const by = (ground: Identified['ground']) => credits.filter((credit) => credit.ground === ground);
  const apart = by('apart');
  const names = new Set(titles.map((title) => normalize(title.name)));
  const shared = titles.flatMap((title) => title.otherNames ?? []).filter((name) => names.has(normalize(name)));
  return new Map([
    ['titles came in', rows.length],
    ['titles new', merge.added.length],
    ['titles changed', merge.changed.length],
    ['titles in the catalogue', titles.length],
    ['people in the catalogue', people.length],
    ["credits by a person's key", by('key').length],
    ['credits by a name that only one person has', by('name').length],
    ['credits of a shared name, decided by evidence', by('evidence').length],
    ['credits of a shared name, kept apart', apart.length],
    ['names kept apart', new Set(apart.map((credit) => normalize(credit.name))).size],
    ["other names that are another title's main name", shared.length],
  ]);
}
