/** Gathered facts into the catalogue, from end to end and without files: texts in, catalogue and report out. */
import type { z } from 'zod';
import { namedIn } from '../../compile/credited.ts';
import { CataloguePerson, CatalogueTitle } from '../../schema.ts';
import { judge } from '../confidence.ts';
import { correctionOf, withCorrections } from '../correct.ts';
import type { NamedText } from '../import-catalogue.ts';
import { withKnownKeys } from '../known-same.ts';
import type { Catalogue } from '../merge.ts';
import { withPersonCorrections } from '../person-corrections.ts';
import type { Note, Report, ReportEntry } from '../report.ts';
import { readRows } from '../rows.ts';
import { applyGroups } from './apply-groups.ts';
import type { FactFile } from './fact-rows.ts';
import * as shapes from './fact-rows.ts';
import { factFigures } from './figures.ts';
import { castOfId, type Groups, groupsFor, withoutDropped } from './groups.ts';
import { titleOfId } from './ids.ts';
import { withItems } from './items.ts';
import { withTitleNames } from './names.ts';
import { withPeople } from './whose.ts';

export type FactsImport = {
  /** The files that were gathered, those that there are. */
  readonly files: Partial<Record<FactFile, NamedText>>;
  readonly existing: Catalogue;
};

/** Findings on the way: rows that were refused, and what was cleaned or left of others. */
type Log = {
  readonly refused: ReportEntry[];
  readonly cleaned: ReportEntry[];
};

/**
 * @param input the gathered files and the catalogue that stands
 * @returns the catalogue with the facts, and what was taken, refused and cleaned. The same facts again change nothing.
 */
export function importFacts({ files, existing }: FactsImport): { catalogue: Catalogue; report: Report } {
  const log: Log = { refused: [], cleaned: [] };
  const rows = readAll(files, log);
  const corrected = withCorrections(existing.titles);
  for (const { title, why } of corrected.done) about(log.cleaned, title)('found by hand, corrected', why);
  const base = withKnownKeys({ titles: corrected.titles, people: existing.people });
  const titles = describe([...base.titles, ...newTitles(base.titles, rows, log)], rows, log);
  const { catalogue } = applyGroups({ titles, people: base.people }, groupsOf(titles, rows, log), log.cleaned);
  const described = withPeople(catalogue, rows, (name) => aboutName(log.refused, name));
  const { people, done } = withPersonCorrections(described);
  for (const { person, why } of done) aboutName(log.cleaned, person.name)('found by hand, corrected', why);
  const judged = catalogue.titles.map((title) => judgedAgain(title, log));
  const now = inForm({ titles: judged, people });
  return { catalogue: now, report: { ...log, figures: factFigures(existing, now) } };
}

type Rows = {
  readonly casts: readonly shapes.CastFacts[];
  readonly ids: readonly shapes.IdFacts[];
  readonly maybeIds: readonly shapes.IdFacts[];
  readonly items: readonly shapes.ItemFacts[];
  readonly names: readonly shapes.NameFacts[];
  readonly people: readonly shapes.PersonFacts[];
  readonly peopleNames: readonly shapes.PersonNameFacts[];
  readonly awards: readonly shapes.AwardFacts[];
};

function readAll(files: FactsImport['files'], log: Log): Rows {
  const read = <Shape extends z.ZodObject>(shape: Shape, file: NamedText | undefined): readonly z.infer<Shape>[] => {
    if (file === undefined) return [];
    const reading = readRows(shape, file.text, file.file);
    log.refused.push(...reading.refused);
    log.cleaned.push(...reading.cleaned);
    return reading.rows;
  };
  return {
    casts: read(shapes.CastFacts, files.casts),
    ids: read(shapes.IdFacts, files.ids),
    maybeIds: read(shapes.IdFacts, files.maybeIds),
    items: read(shapes.ItemFacts, files.items),
    names: read(shapes.NameFacts, files.names),
    people: read(shapes.PersonFacts, files.people),
    peopleNames: read(shapes.PersonNameFacts, files.peopleNames),
    awards: read(shapes.AwardFacts, files.awards),
  };
}

function about(into: ReportEntry[], { name, netflixId }: { name: string; netflixId: number }): Note {
  return (rule, detail) => into.push({ rule, where: `${name} (${netflixId})`, detail });
}

function aboutName(into: ReportEntry[], where: string): Note {
  return (rule, detail) => into.push({ rule, where, detail });
}

/** The first row of an id counts. Titles that are in the catalogue, or were removed by hand, are skipped. */
function newTitles(existing: readonly CatalogueTitle[], rows: Rows, log: Log): CatalogueTitle[] {
  const seen = new Set(existing.map(({ netflixId }) => netflixId));
  return (['ids', 'maybeIds'] as const).flatMap((list) =>
    rows[list].flatMap((row) => {
      if (seen.has(row.netflixId) || correctionOf(row.netflixId)?.goes) return [];
      seen.add(row.netflixId);
      return titleOfId(row, list, about(log.refused, row)) ?? [];
    }),
  );
}

/** Items and names: what says which title it is, in our own files and others'. */
function describe(titles: readonly CatalogueTitle[], rows: Rows, log: Log): CatalogueTitle[] {
  const noteOn = (title: CatalogueTitle) => about(log.refused, title);
  const items = [...rows.items, ...rows.ids, ...rows.maybeIds];
  return withTitleNames(withItems(titles, items, noteOn), rows.names, noteOn);
}

/** What each title is given; of several rows for one the first that has something. */
function groupsOf(titles: readonly CatalogueTitle[], rows: Rows, log: Log): Map<number, Groups> {
  const byId = new Map(titles.map((title) => [title.netflixId, title]));
  const given = new Map<number, Groups>();
  for (const row of [...rows.casts, ...[...rows.ids, ...rows.maybeIds].map(castOfId)]) {
    const title = byId.get(row.netflixId);
    if (title === undefined)
      about(log.refused, row)('facts of a title that is not in the catalogue', row.castSource ?? '');
    const groups = title && !given.has(row.netflixId) ? groupsFor(row, title, about(log.refused, row)) : undefined;
    const own = groups && withoutDropped(groups, correctionOf(row.netflixId)?.drop ?? []);
    if (own) given.set(row.netflixId, own);
  }
  return given;
}

/** What contradicts itself is held for less; see confidence.ts. */
function judgedAgain(title: CatalogueTitle, log: Log): CatalogueTitle {
  const { confidence, why } = judge(title, []);
  if (why !== undefined) about(log.cleaned, title)(`confidence ${title.confidence} → ${confidence}`, why);
  return { ...title, confidence };
}

/** Every row in the schema's form and order of fields, without people whom no title names any more. */
function inForm({ titles, people }: Catalogue): Catalogue {
  return {
    titles: titles.map((title) => CatalogueTitle.parse(title)),
    people: namedIn(titles, people).map((person) => CataloguePerson.parse(person)),
  };
}
