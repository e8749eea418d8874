/**
 * Wikidata's answer to the query in docs/data.md, in the JSON form of SPARQL results: `head.vars` names the variables,
 * `results.bindings` holds a row each, in which a variable has `type`, `value` and maybe `xml:lang`.
 * A broken row is reported with its number and variable, and does not affect others.
 */
import { z } from 'zod';
import { describeFault, readJsonText } from '../files/json.ts';
import { issueText } from '../files/shape-faults.ts';
import { isNetflixId } from '../tools/netflix-id.ts';

const Term = z.object({
  type: z.enum(['uri', 'literal', 'typed-literal', 'bnode']),
  value: z.string(),
  'xml:lang': z.string().optional(),
});
type Term = z.infer<typeof Term>;

/** Wikidata's “unknown value” is a blank node, or an address that stands for one: nothing is known then. */
function isUnknown({ type, value }: Term): boolean {
  return type === 'bnode' || value.includes('/.well-known/genid/');
}

const known = Term.transform((term) => (isUnknown(term) ? undefined : term.value)).optional();
const entity = known.transform((value) => value?.replace(/^https?:\/\/www\.wikidata\.org\/entity\//, ''));

/** The label service says the number of an item that has no label. */
const label = known.transform((value) => (value === undefined || /^Q\d+$/.test(value) ? undefined : value.trim()));

/** A row: one kind, one date, one country or one of the cast of one title. */
export const Binding = z.object({
  netflixId: Term.transform(({ value }) => value)
    .pipe(z.string().refine(isNetflixId, 'expected the digits of a Netflix id'))
    .transform(Number),
  item: entity.pipe(z.string().regex(/^Q\d+$/, 'expected the address of an item, …/entity/Q123')),
  itemLabel: label,
  kindLabel: label,
  date: known.pipe(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T/, 'expected a date and time, 2022-01-28T00:00:00Z')
      .optional(),
  ),
  country: known.pipe(
    z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected two capital letters (ISO 3166-1)')
      .optional(),
  ),
  actorLabel: label,
  characterLabel: label,
  characterName: label,
});
export type Binding = z.infer<typeof Binding>;

const Answer = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.unknown()) }),
});

/** Rows of an answer, and what is broken in it, a line each. */
export type Reading = { bindings: readonly Binding[]; broken: readonly string[] };

/**
 * @param text the answer as it came
 * @param file what errors call it
 * @returns the rows that are sound, and what is wrong with the others
 * @throws where it is no such answer at all
 */
export function readAnswer(text: string, file: string): Reading {
  const answer = Answer.safeParse(parse(text, file));
  if (!answer.success) {
    const [issue] = answer.error.issues.map(issueText);
    throw new Error(`${file}: ${issue}; this is not an answer from a query service`);
  }
  const { head, results } = answer.data;
  const lacking = ['netflixId', 'item', 'itemLabel'].filter((name) => !head.vars.includes(name));
  if (lacking.length > 0)
    throw new Error(
      `${file}: head.vars: ${lacking.join(', ')} missing; this answers another query than the one in docs/data.md`,
    );
  const read = results.bindings.map((binding) => Binding.safeParse(binding));
  return {
    bindings: read.flatMap(({ data }) => data ?? []),
    broken: read.flatMap(({ error }, at) =>
      (error?.issues ?? []).map((issue) => `${file}: binding ${at + 1}: ${issueText(issue)}`),
    ),
  };
}

function parse(text: string, file: string): unknown {
  const { value, faults } = readJsonText(text);
  const [fault] = faults;
  if (fault === undefined) return value;
  const hint = value === undefined ? '; the service stops when its time is up, so ask for fewer titles' : '';
  throw new Error(`${file}: ${describeFault(fault)}${hint}`);
}
