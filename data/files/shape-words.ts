/**
 * Error messages of schema checks, for people who write the data by hand. Each is the end of a sentence that begins with
 * the value or the field: “midl” is not one of none, mild, full. The texts in data/schema.ts have the same form. Pure.
 */
import type { core } from 'zod';
import { isNearName, isSameName } from '../names/near-names.ts';

/** Said where a value fits none of several shapes; what is wrong with the shape that it is nearest to says more. */
export const FITS_NONE = 'has none of the forms allowed here';

/** In shorter words two letters are no slip of the finger. */
const LONG_ENOUGH = 4;

/**
 * For `error` of a parse: every fault in words of the project's own, which zod's then never are. What ships leaves this
 * out.
 * @param issue what zod found
 */
export const shapeWords: core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, fieldsOf(issue.inst));
    case 'invalid_type':
      return isNo(issue.expected, issue.input);
    case 'invalid_value':
      return isNoneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? isNoneOf(issue.options) : FITS_NONE;
    case 'too_small':
      return `${short(issue.origin)} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `${long(issue.origin)} ${issue.maximum}${unit(issue.origin)}`;
    default:
      return 'does not have the form expected here';
  }
};

/** @returns what a closed list lets stand */
function isNoneOf(options: readonly unknown[]): string {
  return options.length === 1 ? `is not ${String(options[0])}` : `is not one of ${options.map(String).join(', ')}`;
}

const WRITE: Readonly<Record<string, string>> = {
  string: 'is not text; put it in double quotes',
  number: 'is not a number',
  int: 'is not a whole number',
  boolean: 'is neither true nor false',
  array: 'is not a list; put it in [ ]',
  tuple: 'is not a list; put it in [ ]',
  object: 'is not an object; put it in { }',
  record: 'is not an object; put it in { }',
};

function isNo(expected: string, value: unknown): string {
  const isNumber = expected === 'number' && typeof value === 'string' && value.trim() !== '';
  if (isNumber && Number.isFinite(Number(value))) return 'is text; write the number without quotes';
  return WRITE[expected] ?? `is not a valid ${expected}`;
}

function short(origin: string): string {
  if (origin === 'array') return 'has fewer entries than';
  return origin === 'string' ? 'is shorter than' : 'is less than';
}

function long(origin: string): string {
  if (origin === 'array') return 'has more entries than';
  return origin === 'string' ? 'is longer than' : 'is more than';
}

function unit(origin: string): string {
  return origin === 'string' ? ' characters' : '';
}

function unknownFields(unknown: readonly string[], known: readonly string[]): string {
  const near = known.filter((field) => unknown.some((key) => isNear(key, field)));
  const others = known.filter((field) => !near.includes(field)).join(', ');
  const named = `unknown field ${unknown.map((key) => `“${key}”`).join(', ')}`;
  if (near.length === 0) return `${named}; allowed are ${others}`;
  return `${named}; did you mean ${near.join(', ')}?${others && ` Also allowed: ${others}`}`;
}

function isNear(key: string, field: string): boolean {
  return isSameName(key, field) || (field.length >= LONG_ENOUGH && isNearName(key, field));
}

function fieldsOf(schema: unknown): string[] {
  const { def } = (schema as core.$ZodObject)._zod;
  return Object.keys(def.shape);
}
