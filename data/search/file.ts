/**
 * The shape of `search.json`. Long strings instead of 64,000 objects: the browser parses them at once, and an entry is cut
 * out of them only when it becomes a hit. Titles and people each stand from the most viewed to the least.
 */
import { z } from '../zod.ts';

/** [weight, how many entries have it, weight, how many …]: half doublings of the hours viewed, descending. */
const Weights = z.array(z.number());

/**
 * A line an entry: its name, and behind tabs the others. Only names in Latin 1, so that the engine keeps a byte a letter
 * and searches twice as fast; an entry whose own name is not begins with nothing.
 */
const LatinNames = z.string();

export const SearchFile = z.strictObject({
  titles: z.strictObject({
    names: LatinNames,
    weights: Weights,
    /** `WIDTHS.id` digits a title. */
    ids: z.string(),
    /** `WIDTHS.year` digits a title, spaces where it is not known. */
    years: z.string(),
    /** `WIDTHS.country` letters a title, the first country; spaces where none is known. */
    countries: z.string(),
    /** A sign a title: see `KINDS`. */
    kinds: z.string(),
  }),
  people: z.strictObject({
    names: LatinNames,
    weights: Weights,
    /** A line a person: the packed key, and places of their titles in base 36, most viewed first, with `DIRECTED`. */
    credits: z.string(),
  }),
  /** The Latin names that `normalizeRoughly` gets wrong, by their number, with the exact form. */
  normalized: z.strictObject({ steps: z.string(), lines: z.string() }),
  /** Names in other letters, by entry, titles counted before people: as they are written, and normalized. */
  others: z.strictObject({ steps: z.string(), names: z.string(), lines: z.string() }),
});
export type SearchFile = z.infer<typeof SearchFile>;

/** Letters that a title has in each column. */
export const WIDTHS = { id: 10, year: 4, country: 2 } as const;

/** By type and whether the id is sure. */
export const KINDS = { series: 's', film: 'f', unsureSeries: 'S', unsureFilm: 'F' } as const;

/** Stands behind the place of a title that a person directed and does not play in. */
export const DIRECTED = '*';

/** @returns ascending numbers as the steps between them, in base 36 */
export function toSteps(numbers: readonly number[]): string {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36)).join(' ');
}

/** @returns the numbers that `toSteps` was given */
export function fromSteps(steps: string): number[] {
  let number = 0;
  return steps === '' ? [] : steps.split(' ').map((step) => (number += Number.parseInt(step, 36)));
}
