/** Checks a value against its schema; errors name the field and what stands there. Pure. */
import { core } from 'zod';
import { fieldWords } from './field-words.ts';
import { FITS_NONE, shapeWords } from './shape-words.ts';
import { withoutUnseen } from './signs.ts';

/** A fault of the shape. */
export type ShapeFault = {
  /** The field, as JSON counts. */
  path: readonly PropertyKey[];
  /** Where it is to be mended: the field, or the one in it that there may not be. */
  at: readonly PropertyKey[];
  /** In words, without the field. */
  text: string;
  /** What is not wrong, but not there yet: the field, or something in it. */
  lacks?: 'field' | 'content';
  /** Whether the shape would be content without it. */
  mayGo?: boolean;
};

/** Of a text that is longer no more is shown. */
const MOST_LETTERS = 80;

/**
 * @param value anything that JSON can say
 * @returns the value in its shape, or all that is wrong with it
 */
export function parseShape<T>(
  schema: core.$ZodType<T>,
  value: unknown,
): { data: T; faults?: undefined } | { data?: undefined; faults: ShapeFault[] } {
  const parsed = core.safeParse(schema, value, { error: shapeWords });
  if (parsed.success) return { data: parsed.data };
  const { issues } = parsed.error;
  const faults = issues.map((issue) => faultOf(issue, value));
  const isLess = (without: unknown): boolean =>
    (core.safeParse(schema, without).error?.issues.length ?? 0) < issues.length;
  return {
    faults: faults.map((fault) =>
      fault.lacks === 'content' && isLess(valueWithout(value, fault.path)) ? { ...fault, mayGo: true } : fault,
    ),
  };
}

/** @returns a fault with its field in words */
export function shapeFaultText({ path, text }: Pick<ShapeFault, 'path' | 'text'>): string {
  return path.length === 0 ? text : `${fieldWords(path)}: ${text}`;
}

/** @returns an issue of a schema that has words of its own, with its field in words */
export function issueText({ path, message }: core.$ZodIssue): string {
  return shapeFaultText({ path, text: message });
}

function faultOf(issue: core.$ZodIssue, value: unknown): ShapeFault {
  const { path, code, message } = issue;
  const inner = valueAt(value, path);
  if (code === 'unrecognized_keys') return { path, at: [...path, ...issue.keys.slice(0, 1)], text: message };
  // A condition on several fields, which says by itself what it is about.
  if (code === 'custom') return { path, at: path, text: message };
  if (inner === undefined) return { path, at: path, text: `is missing${choices(issue)}`, lacks: 'field' };
  if (isEmpty(inner)) return { path, at: path, text: 'is empty', lacks: 'content' };
  const nearest = code === 'invalid_union' && message === FITS_NONE ? nearestIn(issue.errors) : undefined;
  if (nearest) return faultOf({ ...nearest, path: [...path, ...nearest.path] }, value);
  return { path, at: path, text: typeof inner === 'object' ? message : `${shown(inner)} ${message}` };
}

function choices(issue: core.$ZodIssue): string {
  const options = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? `; write one of ${options.map(String).join(', ')}` : '';
}

/** Of several shapes the one that least is wrong with. */
function nearestIn(shapes: ReadonlyArray<readonly core.$ZodIssue[]>): core.$ZodIssue | undefined {
  // A fault deeper inside says that all around it fits.
  const depth = (issues: readonly core.$ZodIssue[]): number => Math.min(...issues.map(({ path }) => path.length));
  return shapes.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
}

/** What `npm run data -- new` leaves open. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const text = withoutUnseen(value);
  return `“${text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text}”`;
}

/** @returns the value without a field; whole where the path leads to an entry of a list */
function valueWithout(value: unknown, path: readonly PropertyKey[]): unknown {
  const copy = structuredClone(value);
  const holder = valueAt(copy, path.slice(0, -1));
  const field = path.at(-1);
  if (typeof field === 'string' && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, field);
  return copy;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
