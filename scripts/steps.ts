/** Tools of the project's and of node_modules, by name. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './place.ts';
import { ROOT } from './root.ts';

export type Step = { name: string; tool: string; args: readonly string[] };

/** Tools whose output is a list of hundreds of files: shown only where they fail. */
export const WORDY = ['wxt', 'scripts/build.ts'];

/** @returns program and arguments that run one tool with this Node */
export function toolCommand(tool: string, args: readonly string[]): [string, ...string[]] {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  const script = tool.endsWith('.ts') ? join(ROOT, tool) : toolScript(tool);
  return [process.execPath, ...flags, script, ...args];
}

/**
 * Runs one tool with this Node.
 * @returns its exit code
 * @throws where it could not be started
 */
export function runTool(tool: string, args: readonly string[]): number {
  const [command, ...rest] = toolCommand(tool, args);
  const quiet = WORDY.includes(tool);
  const done = spawnSync(command, rest, {
    cwd: ROOT,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  });
  if (done.error) throw new Error(`${tool} could not be started (${done.error.message}).`);
  if (quiet && done.status !== 0) console.error(withoutTrace(`${done.stdout}\n${done.stderr}`));
  return done.status ?? 1;
}

/** Where the program stood is for who writes it; what it said is for all. */
function withoutTrace(text: string): string {
  return text.replace(/^ *at .*\n?/gm, '');
}

const PACKAGES: Record<string, string> = { biome: '@biomejs/biome', tsc: 'typescript' };

function toolScript(tool: string): string {
  const home = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool);
  if (!existsSync(join(home, 'package.json')))
    throw new Error(`${placeOf(home)}: the tool ${tool} is not installed; npm ci installs it.`);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined)
    throw new Error(`${placeOf(home)}/package.json names no program ${tool}; npm ci installs what fits.`);
  return join(home, file);
}
