/** Half a build is never taken for a whole one. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginBuild, isFresh, stampHooks } from './build-stamp.ts';
import { ROOT } from './root.ts';

const home = { path: '' };
const root = (): string => home.path;
const build = (): string => join(home.path, '.output/chrome');

beforeEach(() => {
  home.path = mkdtempSync(join(tmpdir(), 'show-notes-stamp-'));
  for (const folder of ['components', 'data/titles', 'entrypoints', 'public', 'scripts', '.output'])
    mkdirSync(join(home.path, folder), { recursive: true });
  for (const file of ['LICENSE', 'wxt.config.ts', 'package.json', 'package-lock.json', 'data/titles/a.json'])
    writeFileSync(join(home.path, file), 'as it was');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home.path, { recursive: true });
});

const write = (path: string, text: string): void => writeFileSync(join(home.path, path), text);

/** As WXT does it: the folder is emptied, then filled. */
function makeBuild(): void {
  rmSync(build(), { recursive: true, force: true });
  mkdirSync(build());
  write('.output/chrome/background.js', 'code');
}

function wholeBuild(): void {
  const end = beginBuild(build(), root());
  makeBuild();
  end();
}

test('a build that has ended well is fresh until a source changes', () => {
  expect(isFresh(build(), root())).toBe(false);
  wholeBuild();
  expect(isFresh(build(), root())).toBe(true);
  write('data/titles/a.json', 'as it is');
  expect(isFresh(build(), root())).toBe(false);
});

test('a build that broke off is not fresh, though the source that broke it is again as it was', () => {
  wholeBuild();
  write('data/titles/a.json', 'broken');
  beginBuild(build(), root());
  makeBuild();
  write('data/titles/a.json', 'as it was');
  expect(isFresh(build(), root())).toBe(false);
});

test('a stamp is of the sources as the build found them', () => {
  const end = beginBuild(build(), root());
  write('data/titles/a.json', 'as it is');
  makeBuild();
  end();
  expect(isFresh(build(), root())).toBe(false);
});

test.each<[string, () => void]>([
  ['a file that is gone', () => rmSync(join(build(), 'background.js'))],
  ['a file that is cut', () => write('.output/chrome/background.js', 'co')],
  ['a file more', () => write('.output/chrome/other.js', '')],
  ['a build that is gone', () => rmSync(build(), { recursive: true })],
  ['another licence', () => write('LICENSE', 'another')],
  ['another version', () => write('package.json', 'another')],
  ['sources to be left out', () => vi.stubEnv('SHOW_NOTES_WITHOUT', 'wikidata-2023-10')],
])('%s makes it stale', (_, change) => {
  wholeBuild();
  change();
  expect(isFresh(build(), root())).toBe(false);
});

test('every build of the extension begins without its stamp, whoever starts it', () => {
  const outDir = join(home.path, '.output/chrome');
  write('.output/chrome.stamp', 'an old one');
  stampHooks['build:before']({ config: { command: 'serve', outDir } });
  expect(existsSync(`${outDir}.stamp`)).toBe(true);
  stampHooks['build:before']({ config: { command: 'build', outDir } });
  expect(existsSync(`${outDir}.stamp`)).toBe(false);
  expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).toMatch(/^ {2}hooks: \{\n {4}\.\.\.stampHooks,$/m);
});
