/** Runs tools side by side, in lanes, so that two cores both have work; each one's output stays together. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ROOT } from './root.ts';
import { type Step, toolCommand, WORDY } from './steps.ts';

/**
 * A step of a lane. `live`: a long one, whose lines are shown as they come, each behind this word. `needs`: the names of steps
 * that must have passed before it, in whatever lane; where one failed, this one is left out.
 */
export type LaneStep = Step & { live?: string; needs?: readonly string[] | undefined };

/**
 * @param lanes run side by side; the steps of a lane come one after the other
 * @param queue what lanes that are through with their own go on with, each the next that is left
 * @returns names of the steps that failed; all are run, so that one sees every fault at once
 */
export async function runLanes(
  lanes: ReadonlyArray<readonly LaneStep[]>,
  queue: readonly LaneStep[] = [],
): Promise<string[]> {
  const outcomes = new Map([...lanes.flat(), ...queue].map(({ name }) => [name, Promise.withResolvers<boolean>()]));
  const left = [...queue];
  const failed: string[] = [];
  const missingOf = async ({ needs = [] }: LaneStep): Promise<string | undefined> => {
    for (const name of needs) if (!(await outcomes.get(name)?.promise)) return name;
    return undefined;
  };
  const run = async (step: LaneStep): Promise<void> => {
    const missing = await missingOf(step);
    if (missing !== undefined) console.log(`\n── ${step.name}: left out, since ${missing} did not pass`);
    const passed = missing === undefined && (await runStep(step));
    if (missing === undefined && !passed) failed.push(step.name);
    outcomes.get(step.name)?.resolve(passed);
  };
  await Promise.all(
    lanes.map(async (own) => {
      for (const step of own) await run(step);
      for (let step = left.shift(); step; step = left.shift()) await run(step);
    }),
  );
  return failed;
}

async function runStep(step: LaneStep): Promise<boolean> {
  const { name, tool, args, live } = step;
  const began = Date.now();
  if (live) console.log(`\n── ${name} …`);
  const [command, ...rest] = toolCommand(tool, args);
  const child = spawn(command, rest, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: withColours() });
  const lines: string[] = [];
  const take = (line: string): void => {
    if (live) console.log(`${live} │ ${line}`);
    else lines.push(line);
  };
  const [passed] = await Promise.all([ending(child), readLines(child.stdout, take), readLines(child.stderr, take)]);
  const said = passed && WORDY.includes(tool) ? [] : lines;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const head = live ? [] : [`\n── ${name}`];
  console.log([...head, ...said, `── ${name}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s`].join('\n'));
  return passed;
}

function ending(child: ReturnType<typeof spawn>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

async function readLines(stream: Readable, take: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) take(line);
}

/** A tool that writes into a pipe would leave its colours out. */
function withColours(): NodeJS.ProcessEnv {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { ...process.env, FORCE_COLOR: '1' } : process.env;
}
