/** Runs tools one after the other and says how each ended. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read-data-set.ts';

export type Step = { name: string; tool: string; args: readonly string[] };

/**
 * @param steps tools to run in order; a `.ts` tool is a script of the project's, any other one of node_modules
 * @returns names of those that failed; all are run, so that one sees every fault at once
 */
export function runSteps(steps: readonly Step[]): string[] {
  return steps.flatMap(({ name, tool, args }) => {
    const began = Date.now();
    console.log(`\n── ${name}`);
    const status = runTool(tool, args);
    console.log(
      `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} after ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    return status === 0 ? [] : [name];
  });
}

/** Tools whose output is a list of hundreds of files: shown only where they fail. */
const WORDY = ['wxt'];

/** Runs one tool with this Node. */
export function runTool(tool: string, args: readonly string[]): number {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  const script = tool.endsWith('.ts') ? join(ROOT, tool) : toolScript(tool);
  const quiet = WORDY.includes(tool);
  const done = spawnSync(process.execPath, [...flags, script, ...args], {
    cwd: ROOT,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  });
  if (quiet && done.status !== 0) console.error(`${done.stdout}\n${done.stderr}`);
  return done.status ?? 1;
}

const PACKAGES: Record<string, string> = { biome: '@biomejs/biome', tsc: 'typescript' };

function toolScript(tool: string): string {
  const home = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`${home}/package.json names no program ${tool}`);
  return join(home, file);
}
