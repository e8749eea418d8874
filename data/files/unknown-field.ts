/** Says of a field that nobody knows which ones there are. Pure. */
import type { core } from 'zod';

/**
 * For `error` of a parse.
 * @param issue what zod found
 * @returns which fields there may be, where the fault is one that there may not; nothing of any other fault, which keeps its own words
 */
export const unknownField: core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const unknown = issue.keys.map((key) => `“${key}”`).join(', ');
  return `there is no field ${unknown} here; there may be ${fieldsOf(issue.inst).join(', ')}`;
};

function fieldsOf(schema: unknown): string[] {
  const { def } = (schema as core.$ZodObject)._zod;
  return Object.keys(def.shape);
}
