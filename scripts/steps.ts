/** Tools of the project's and of node_modules, by name. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { toolScript } from './tool-script.mjs';

export type Step = { name: string; tool: string; args: readonly string[] };

/** Tools whose output is a list of hundreds of files: shown only where they fail. */
export const WORDY = ['scripts/build.ts'];

/** @returns program and arguments that run one tool with this Node */
export function toolCommand(tool: string, args: readonly string[]): [string, ...string[]] {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  return [process.execPath, ...flags, scriptOf(tool), ...args];
}

function scriptOf(tool: string): string {
  if (tool.endsWith('.ts')) return join(ROOT, tool);
  const { script, why } = toolScript(ROOT, tool);
  if (script === undefined) throw new Error(why);
  return script;
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
