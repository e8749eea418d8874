/** How a command ends: what is wrong in a sentence, and an exit code. */
import { HelpAsked, UsageError } from './arguments.ts';
import { sentenceOf } from './sentence.ts';

/**
 * Runs a command and sets the exit code: 1 where something it was given is at fault, 2 where it was called in a way that it
 * does not know.
 * @param main the command; its value is the exit code, 0 where it gives none
 */
export async function runScript(main: () => number | undefined | Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    // Whatever is still open, a server or a browser, must not hold it.
    process.exit(sayFault(error));
  }
}

/**
 * Says what went wrong, with a trace only where the program itself is at fault; or what a command knows, where that was asked.
 * @returns the exit code
 */
export function sayFault(error: unknown): number {
  if (error instanceof HelpAsked) {
    console.log(error.message);
    return 0;
  }
  console.error(sentenceOf(error) ?? error);
  return error instanceof UsageError ? 2 : 1;
}
