/**
 * zod's small form, for everything that ships: checks are functions, so that what is not used is left out of a bundle, and
 * making a shape costs a third. A browser stops the background whenever it is idle, and all its shapes are made anew with the
 * next title. What only runs on our own machines may use the chained form; both read each other's shapes.
 */
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';

// The small form brings no words for what is wrong.
z.config(english());

/** @returns what is wrong with a value, behind the path to it */
export function issueWithPath({ path, message }: z.core.$ZodIssue): string {
  return [...path.map(String), message].join(': ');
}

/** @returns the first thing that is wrong with a value, for whoever cannot do anything about all the others */
export function firstIssue({ issues: [first] }: z.core.$ZodError): string {
  return first ? issueWithPath(first) : '';
}

export { z };
