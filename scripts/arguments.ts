/** Reads what stands behind a command. Whatever the command does not know is refused by name. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command was called in a way that it does not know: exit code 2, where 1 says that what it was given is at fault. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Somebody asked what a command knows: no fault, and nothing else is done. */
export class HelpAsked extends Error {
  override name = 'HelpAsked';
}

type Options = NonNullable<ParseArgsConfig['options']>;

export type Usage<T extends Options> = {
  /** As it is typed: `npm run data -- check`. */
  command: string;
  options: T;
  /** What its other arguments are, in their order; the last takes all that are left where it ends in `…`. */
  words?: readonly string[];
};

/**
 * @param args what was typed behind the command
 * @param usage what the command knows
 * @returns the options' values, and the other arguments
 * @throws {UsageError} naming what the command does not know, and what it does
 * @throws {HelpAsked} saying what it knows, where that was asked
 */
export function readArguments<T extends Options>(args: readonly string[], { command, options, words = [] }: Usage<T>) {
  const known = knownText(options, words);
  if (args.includes('--help')) throw new HelpAsked(`${command}. ${known}`);
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    const fault = faultIn(read.tokens, options);
    if (fault !== undefined) throw new UsageError(`${command}: ${fault}. ${known}`);
    const most = words.at(-1)?.endsWith('…') ? Number.POSITIVE_INFINITY : words.length;
    const stray = read.positionals[most];
    if (stray !== undefined) throw new UsageError(`${command}: unexpected argument “${stray}”. ${known}`);
    return read;
  } catch (error) {
    if (!(error instanceof Error) || !isOfParser(error)) throw error;
    // The first sentence says what is wrong; the others are for who writes the command.
    throw new UsageError(`${command}: ${error.message.split(/\.\s/)[0]?.replace(/\.$/, '')}. ${known}`);
  }
}

type Token = { kind: string; name?: string; value?: string | undefined };

/**
 * What the parser lets pass: no value, as a shell makes it of a variable that is not set (a folder's name would then mean the
 * one that somebody stands in), and a second value that takes the first one's place.
 * @returns what is wrong with the first token that is
 */
function faultIn(tokens: readonly Token[], options: Options): string | undefined {
  const given = new Set<string>();
  for (const { name = '', value } of tokens) {
    const option = options[name];
    if (option?.type !== 'string') continue;
    if (value === '') return `Option '--${name}' is empty`;
    if (given.has(name) && !option.multiple) return `Option '--${name}' is given twice`;
    given.add(name);
  }
  return undefined;
}

/** @returns a sentence that lists what a command knows */
function knownText(options: Options, words: readonly string[] = []): string {
  const named = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} …` : `--${name}`));
  const known = [...words, ...named];
  return known.length === 0 ? 'It takes no arguments.' : `It accepts: ${known.join(', ')}.`;
}

function isOfParser(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
}
