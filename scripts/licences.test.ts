/** Nothing is packed without the terms that it is under. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SOURCES } from '../data/vocabulary/sources.ts';
import { folderOf, noteBundled, noticesOf } from './licences.ts';
import { ROOT } from './root.ts';

const home = { path: '' };
beforeEach(() => {
  home.path = mkdtempSync(join(tmpdir(), 'show-notes-licences-'));
});
afterEach(() => rmSync(home.path, { recursive: true }));

const MANIFEST = { version: '1.2.3', license: 'MIT', repository: { url: 'git+https://code.example/one.git' } };

function install(name: string, files: Record<string, string>, manifest: object = {}): string {
  const folder = join(home.path, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, ...MANIFEST, ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('each package is named with its version, its source and the text of its licence, in order', () => {
  const text = noticesOf([
    install('zebra', { 'licence.txt': 'Terms of zebra.' }),
    install('@scope/ant', { COPYING: 'Terms of ant.' }, { license: 'MPL-2.0', repository: 'https://code.example/ant' }),
    install('preact', { LICENSE: 'Terms of preact.' }),
  ]);
  const parts = text
    .split('-'.repeat(80))
    .slice(1)
    .map((part) => part.trim());
  expect(parts).toEqual([
    '@scope/ant 1.2.3\nLicence: MPL-2.0\nSource: https://code.example/ant, https://www.npmjs.com/package/@scope/ant/v/1.2.3\n\nTerms of ant.',
    expect.stringMatching(/^preact 1\.2\.3\n.*\n.*\nChanged here: its writes to innerHTML .*\n\nTerms of preact\.$/),
    'zebra 1.2.3\nLicence: MIT\nSource: https://code.example/one, https://www.npmjs.com/package/zebra/v/1.2.3\n\nTerms of zebra.',
  ]);
});

test('a package without a text of its own has that of its repository, under the same licence', () => {
  const bare = install('bare', { 'README.md': 'License: MIT' });
  const kin = install('kin', { LICENSE: 'Terms of one.' });
  expect(noticesOf([bare, kin]).match(/Terms of one\./g)).toHaveLength(2);
  const stranger = install('stranger', { LICENSE: 'Terms.' }, { repository: 'https://code.example/two' });
  const otherTerms = install('other', { LICENSE: 'Terms.' }, { license: 'ISC' });
  expect(() => noticesOf([bare, stranger, otherTerms])).toThrow(
    /bare is in the bundle, but neither it nor another package of .* contains the text of its licence \(MIT\)/,
  );
});

test.each([
  ['no licence', { license: undefined }, 'license: '],
  ['no repository', { repository: undefined }, 'repository: '],
])('a package that names %s is not packed', (_, manifest, said) => {
  expect(() => noticesOf([install('odd', { LICENSE: 'Terms.' }, manifest)])).toThrow(said);
});

test('a bundle of which nothing was noted is not packed', () => {
  expect(() => noticesOf([])).toThrow('No package of the bundle was recorded');
});

test('packages are noted of which something is in a bundle, and no others', () => {
  const folders = new Set<string>();
  const { generateBundle } = noteBundled(folders) as unknown as {
    generateBundle: (options: unknown, bundle: object) => void;
  };
  const modules = {
    '/x/node_modules/preact/dist/preact.mjs': { renderedLength: 10 },
    '/x/node_modules/left-out/index.js': { renderedLength: 0 },
  };
  generateBundle(undefined, { 'popup.js': { type: 'chunk', modules }, 'popup.css': { type: 'asset' } });
  expect([...folders]).toEqual(['/x/node_modules/preact']);
});

describe('whose a module is', () => {
  test.each([
    ['/x/node_modules/preact/hooks/dist/hooks.mjs', '/x/node_modules/preact'],
    ['/x/node_modules/@wxt-dev/browser/src/index.mjs?v=1', '/x/node_modules/@wxt-dev/browser'],
    ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
    ['\0/x/node_modules/a/index.js?commonjs-proxy', '/x/node_modules/a'],
    ['C:\\x\\node_modules\\zod\\index.js', 'C:/x/node_modules/zod'],
    ['\0rolldown/runtime.js', join(ROOT, 'node_modules/rolldown')],
    ['\0vite/modulepreload-polyfill.js', join(ROOT, 'node_modules/vite')],
    ['\0virtual:wxt-plugins', join(ROOT, 'node_modules/wxt')],
    ['/x/entrypoints/popup/main.tsx', undefined],
  ])('%j', (id, folder) => {
    expect(folderOf(id)).toBe(folder);
  });

  test('what nobody can say stops the build', () => {
    expect(() => folderOf('\0made-up')).toThrow('its package is unknown');
  });
});

test('LICENSE names the terms of every source of the data, and data/SOURCES.md says the same', () => {
  const licence = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const prose = readFileSync(join(ROOT, 'data/SOURCES.md'), 'utf8');
  const terms = new Set(SOURCES.flatMap((source) => source.terms.match(/CC[\w-]* ?[\w-]* \d\.\d/g) ?? ['facts']));
  expect([...terms].sort()).toEqual(['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0', 'facts']);
  for (const term of terms) expect([term, licence.includes(term), prose.includes(term)]).toEqual([term, true, true]);
  expect(licence).toContain('© bangumi-data contributors');
  for (const named of ['TVmaze', 'Pantheon', 'BSD 2-Clause']) expect(licence).toContain(named);
});
