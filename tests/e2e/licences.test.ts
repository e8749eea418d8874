/** The packed extension holds the terms of all that is in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD } from '../../scripts/browsers/firefox.ts';
import { ROOT } from '../../scripts/root.ts';

const build = { chromium: CHROMIUM_BUILD, firefox: FIREFOX_BUILD }[inject('browser')];

/** A package, a word of its code that no other has, what it is under, and where the text of that stands. */
const PACKAGES = [
  ['preact', 'debounceRendering', 'MIT', 'preact/LICENSE'],
  ['zod', 'invalid_type', 'MIT', 'zod/LICENSE'],
  ['webextension-polyfill', 'should only be loaded in a browser extension', 'MPL-2.0', 'webextension-polyfill/LICENSE'],
  ['@wxt-dev/webextension-polyfill', undefined, 'MIT', '@wxt-dev/webextension-polyfill/LICENSE'],
  // Of one repository with the one above, which alone has the text.
  ['wxt', 'crashed on startup', 'MIT', '@wxt-dev/webextension-polyfill/LICENSE'],
  ['rolldown', undefined, 'MIT', 'rolldown/LICENSE'],
] as const;

describe(build, () => {
  const notices = readFileSync(join(build, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  const parts = notices.split(`\n${'-'.repeat(80)}\n`).slice(1);
  const code = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(build, file), 'utf8'))
    .join('\n');

  test.each(['LICENSE', 'data/SOURCES.md'])('%s is there as it is in the source', (file) => {
    expect(readFileSync(join(build, file), 'utf8')).toBe(readFileSync(join(ROOT, file), 'utf8'));
  });

  test.each(
    PACKAGES,
  )('%s is in the code, and named with its version and the text of its licence', (name, word, license, file) => {
    if (word !== undefined) expect(code).toContain(word);
    const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    const part = parts.find((text) => text.trim().startsWith(`${name} ${manifest.version}\n`));
    expect(part).toContain(`\nLicence: ${license}\n`);
    expect(part).toContain(readFileSync(join(ROOT, 'node_modules', file), 'utf8').trim());
  });

  test('nobody else is in it, nobody is left out', () => {
    const named = parts.map((part) => part.trim().replace(/ .*/s, ''));
    expect(named).toEqual(PACKAGES.map(([name]) => name).toSorted());
    for (const word of ['modulepreload-polyfill', '@webext-core']) expect(code).not.toContain(word);
  });
});
