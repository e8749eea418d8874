/** Runs every rule and weighs what it finds against the exceptions. */
import { z } from 'zod';
import type { DataSet } from '../compile/compile.ts';
import { parseShape, shapeFaultText } from '../files/shape-faults.ts';
import { articleAddresses } from './article-addresses.ts';
import { articleDates } from './article-dates.ts';
import { castCorrections } from './cast-corrections.ts';
import { castFilesExist } from './cast-files-exist.ts';
import { castsOfNamesakes } from './casts-of-namesakes.ts';
import { cataloguePeople } from './catalogue-people.ts';
import { coveredCharacters } from './covered-characters.ts';
import { daysPassed } from './days-passed.ts';
import { headlinesUncut } from './headlines-uncut.ts';
import { idsOnce } from './ids-once.ts';
import { knownForBacked } from './known-for-backed.ts';
import { namesOfPeople } from './names-of-people.ts';
import { newsInOrder } from './news-in-order.ts';
import { newsOfTitles } from './news-of-titles.ts';
import { newsOnce } from './news-once.ts';
import { noRepeatedSentence } from './no-repeated-sentence.ts';
import { oneIdentity } from './one-identity.ts';
import { oneKindOfMarks } from './one-kind-of-marks.ts';
import { originalAddresses } from './original-addresses.ts';
import { pagesOfNotes } from './pages-of-notes.ts';
import { peopleUsed } from './people-used.ts';
import { privateLife } from './private-life.ts';
import { publisherFits } from './publisher-fits.ts';
import type { Finding, Rule } from './rule.ts';
import { spellingAgrees } from './spelling-agrees.ts';
import { synopsesDiffer } from './synopses-differ.ts';
import { textLengths } from './text-lengths.ts';
import { titleAgrees } from './title-agrees.ts';

export const RULES: readonly Rule[] = [
  idsOnce,
  titleAgrees,
  castFilesExist,
  castCorrections,
  peopleUsed,
  oneIdentity,
  spellingAgrees,
  cataloguePeople,
  namesOfPeople,
  castsOfNamesakes,
  knownForBacked,
  textLengths,
  synopsesDiffer,
  noRepeatedSentence,
  oneKindOfMarks,
  newsOfTitles,
  newsInOrder,
  newsOnce,
  articleAddresses,
  originalAddresses,
  pagesOfNotes,
  publisherFits,
  articleDates,
  daysPassed,
  headlinesUncut,
  coveredCharacters,
  privateLife,
];

/** Those that hold a build as well. */
export const BUILD_RULES: readonly Rule[] = RULES.filter(({ stopsBuild }) => stopsBuild);

const EXCEPTIONS = 'data/lint/exceptions.json';

/** `exceptions.json`: a finding that is right as it is, and why. */
const Exceptions = z.array(
  z.strictObject({ rule: z.string(), place: z.string(), text: z.string(), why: z.string().min(10) }),
);

export type Problem = Finding & { rule: string; why: string; remedy: string };

/**
 * @param data the checked data set
 * @param exceptions the parsed exceptions.json
 * @param today the day of the check
 * @param rules those to be run
 * @returns what is left to remedy, an exception that is no longer needed included
 * @throws where an exception is not of its shape; the message names the entry
 */
export function lint(data: DataSet, exceptions: unknown, today: string, rules = RULES): Problem[] {
  const run = new Set(rules.map(({ name }) => name));
  const allowed = parseExceptions(exceptions).filter(({ rule }) => rules === RULES || run.has(rule));
  const found = rules.flatMap(({ name, why, remedy, check }) =>
    check(data, today).map((finding) => ({ rule: name, why, remedy, ...finding })),
  );
  const named = ({ rule, place, text }: Pick<Problem, 'rule' | 'place' | 'text'>): string =>
    JSON.stringify([rule, place, text]);
  const [needed, silenced] = [new Set(found.map(named)), new Set(allowed.map(named))];
  const idle = allowed.filter((exception) => !needed.has(named(exception)));
  return [
    ...found.filter((problem) => !silenced.has(named(problem))),
    ...idle.map(({ rule, place, text }) => ({
      rule: 'exceptions-needed',
      place: EXCEPTIONS,
      text: `no longer needed: ${rule} at ${place}: ${text}`,
      why: 'an exception that is no longer needed hides the next fault',
      remedy: 'remove it',
    })),
  ];
}

function parseExceptions(exceptions: unknown): z.infer<typeof Exceptions> {
  const { data, faults } = parseShape(Exceptions, exceptions);
  if (faults === undefined) return data;
  throw new Error(faults.map((fault) => `${EXCEPTIONS}: ${shapeFaultText(fault)}`).join('\n'));
}
