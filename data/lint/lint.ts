/** Runs every rule and weighs what it finds against the exceptions. */
import { z } from 'zod';
import type { DataSet } from '../compile.ts';
import { articleAddresses } from './article-addresses.ts';
import { articleDates } from './article-dates.ts';
import { castFilesExist } from './cast-files-exist.ts';
import { cataloguePeople } from './catalogue-people.ts';
import { headlinesUncut } from './headlines-uncut.ts';
import { idsOnce } from './ids-once.ts';
import { knownForBacked } from './known-for-backed.ts';
import { noRepeatedSentence } from './no-repeated-sentence.ts';
import { oneIdentity } from './one-identity.ts';
import { peopleUsed } from './people-used.ts';
import { privateLife } from './private-life.ts';
import type { Finding, Rule } from './rule.ts';
import { spellingAgrees } from './spelling-agrees.ts';
import { synopsesDiffer } from './synopses-differ.ts';
import { textLengths } from './text-lengths.ts';
import { titleAgrees } from './title-agrees.ts';

export const RULES: readonly Rule[] = [
  idsOnce,
  titleAgrees,
  castFilesExist,
  peopleUsed,
  oneIdentity,
  spellingAgrees,
  cataloguePeople,
  knownForBacked,
  textLengths,
  synopsesDiffer,
  noRepeatedSentence,
  articleAddresses,
  articleDates,
  headlinesUncut,
  privateLife,
];

const EXCEPTIONS = 'data/lint/exceptions.json';

/** `exceptions.json`: a finding that is right as it is, and why. */
const Exceptions = z.array(
  z.strictObject({ rule: z.string(), place: z.string(), text: z.string(), why: z.string().min(10) }),
);

export type Problem = Finding & { rule: string; why: string };

/**
 * @param data the checked data set
 * @param exceptions the parsed exceptions.json
 * @param today the day of the check
 * @returns what is left to mend, an exception that is no longer needed included
 * @throws where an exception is not of its shape; the message names the entry
 */
export function lint(data: DataSet, exceptions: unknown, today: string): Problem[] {
  const allowed = parseExceptions(exceptions);
  const found = RULES.flatMap(({ name, why, check }) =>
    check(data, today).map((finding) => ({ ...finding, rule: name, why })),
  );
  const same = (a: Omit<Problem, 'why'>, b: Omit<Problem, 'why'>): boolean =>
    a.rule === b.rule && a.place === b.place && a.text === b.text;
  const left = found.filter((problem) => !allowed.some((exception) => same(exception, problem)));
  const idle = allowed.filter((exception) => !found.some((problem) => same(exception, problem)));
  return [
    ...left,
    ...idle.map(({ rule, place, text }) => ({
      rule: 'exceptions-needed',
      place: EXCEPTIONS,
      text: `no longer needed: ${rule} at ${place}: ${text}`,
      why: 'an exception that nothing needs hides the next fault',
    })),
  ];
}

function parseExceptions(exceptions: unknown): z.infer<typeof Exceptions> {
  const parsed = Exceptions.safeParse(exceptions);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path: [entry, ...field], message }) => {
    const where = typeof entry === 'number' ? `entry ${entry + 1}` : 'the whole file';
    return [EXCEPTIONS, where, ...field.map(String), message].join(': ');
  });
  throw new Error(lines.join('\n'));
}
