/**
 * The shape of imported rows, and how a file of them is read: a broken line is refused and reported with its place, without
 * affecting other lines; a broken optional field is left out of its row, and reported.
 */
import { z } from 'zod';
import { describeFault, readJsonText } from '../files/json.ts';
import { parseShape, shapeFaultText } from '../files/shape-faults.ts';
import { IdConfidence, NetflixId, TitleType } from '../schema.ts';
import type { Note, ReportEntry } from './report.ts';
import { tidy } from './text.ts';

const Text = z.string().transform(tidy).pipe(z.string().min(1));

export const CastLine = z.object({ name: Text, character: z.string().optional() });
export type CastLine = z.infer<typeof CastLine>;

/** A title as the listings give it: names, not keys; words, not vocabularies. */
export const TitleRow = z.object({
  netflixId: NetflixId,
  title: Text,
  aliases: z.array(z.string()).optional(),
  type: TitleType,
  year: z.number().optional(),
  countries: z.array(z.string()).optional(),
  genres: z.array(z.string()).optional(),
  maturity: z.string().optional(),
  runtime: z.number().optional(),
  premiere: z.string().optional(),
  directors: z.array(Text).optional(),
  cast: z.array(CastLine).optional(),
  idConfidence: IdConfidence,
  sources: z.array(Text).min(1),
  hoursViewed: z.int().min(0).optional(),
});
export type TitleRow = z.infer<typeof TitleRow>;

const Role = z.enum(['actor', 'director']);
export type Role = z.infer<typeof Role>;

/** A person as the listings give it: rows of one key are surely one person, a row without is joined by name alone. */
export const PersonRow = z.object({
  name: Text,
  key: z.string().regex(/^\d+$/, 'is not of digits alone').optional(),
  credits: z.array(z.union([z.tuple([NetflixId, Role]), z.tuple([NetflixId, Role, z.string()])])),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** What a file held: its rows, the lines refused, and what was left out of rows that were taken. */
export type Reading<Row> = {
  readonly rows: readonly Row[];
  readonly refused: readonly ReportEntry[];
  readonly cleaned: readonly ReportEntry[];
};

/** @returns the titles in a file's text; an id that occurs twice is taken once. Faults name the file */
export function readTitleRows(text: string, file: string): Reading<TitleRow> {
  const reading = readLines(text, file, (value, note) => parseHealing(TitleRow, value, note));
  const seen = new Set<number>();
  const twice: ReportEntry[] = [];
  const rows = reading.rows.filter((row) => {
    if (!seen.has(row.netflixId)) return seen.add(row.netflixId);
    twice.push({ rule: 'id occurs a second time', where: file, detail: `${row.netflixId} ${row.title}` });
    return false;
  });
  return { rows, refused: [...reading.refused, ...twice], cleaned: reading.cleaned };
}

/** @returns the people in a file's text. Faults name the file */
export function readPersonRows(text: string, file: string): Reading<PersonRow> {
  return readLines(text, file, (value, note) => parseHealing(PersonRow, value, note));
}

/** @returns the rows of one form in a file's text. Faults name the file */
export function readRows<Shape extends z.ZodObject>(shape: Shape, text: string, file: string): Reading<z.infer<Shape>> {
  return readLines(text, file, (value, note) => parseHealing(shape, value, note));
}

function readLines<Row>(text: string, file: string, parse: (value: unknown, note: Note) => Row): Reading<Row> {
  const rows: Row[] = [];
  const refused: ReportEntry[] = [];
  const cleaned: ReportEntry[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const where = `${file}:${at + 1}`;
    try {
      rows.push(parse(parseJson(line), (rule, detail) => cleaned.push({ rule, where, detail })));
    } catch (error) {
      const rule = error instanceof SyntaxError ? 'line is not JSON' : 'row does not have the expected form';
      refused.push({ rule, where, detail: error instanceof Error ? error.message : String(error) });
    }
  });
  return { rows, refused, cleaned };
}

function parseJson(line: string): unknown {
  const { value, faults } = readJsonText(line);
  const [fault] = faults;
  if (fault === undefined) return value;
  throw new (value === undefined ? SyntaxError : Error)(describeFault(fault, true));
}

/** Gives the row without the optional fields that are broken; throws where a needed one is. */
function parseHealing<Shape extends z.ZodObject>(shape: Shape, value: unknown, note: Note): z.infer<Shape> {
  const { data, faults } = parseShape(shape, value);
  if (faults === undefined) {
    noteUncarried(shape, value, note);
    return data as z.infer<Shape>;
  }
  const broken = new Set(faults.map(({ path }) => String(path[0])));
  const needed = [...broken].filter((field) => !shape.shape[field]?.safeParse(undefined).success);
  if (needed.length > 0 || !isRecord(value)) throw new Error(faults.map(shapeFaultText).join('; '));
  for (const field of broken) note('field of the wrong form, dropped', `${field}: ${JSON.stringify(value[field])}`);
  return parseHealing(shape, Object.fromEntries(Object.entries(value).filter(([field]) => !broken.has(field))), note);
}

function noteUncarried(shape: z.ZodObject, value: unknown, note: Note): void {
  if (!isRecord(value)) return;
  for (const field of Object.keys(value)) {
    if (!(field in shape.shape)) note(`field not carried over: ${field}`, JSON.stringify(value[field]));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
