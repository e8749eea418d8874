/**
 * The script behind a tool's name, so that no shell wrapper is needed on any platform. No dependencies; runs on Node 20:
 * setup.mjs runs tools too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that bear another name than their program. */
const PACKAGES = { biome: '@biomejs/biome', tsc: 'typescript' };

export function toolScript(root, tool) {
  const home = join('node_modules', PACKAGES[tool] ?? tool);
  const manifest = join(home, 'package.json');
  if (!existsSync(join(root, manifest))) {
    const why = `${manifest}: no such file. Either ${tool} is not a tool of this project, or npm ci must install it again.`;
    return { why };
  }
  const { bin } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (file === undefined)
    return { why: `${manifest}: it lists no program ${tool}. npm ci installs the version that has it.` };
  return { script: join(root, home, file) };
}
