/** Limits of what is built for a browser: the stores', and our own. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD } from '../../scripts/browsers/firefox.ts';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What to do then. */
const TOO_LARGE =
  'bytes of the script: take something out (npm run bench lists what is how large), or raise the limit here and write down why in docs/decisions.md';

const browser = inject('browser');
const build = { chromium: CHROMIUM_BUILD, firefox: FIREFOX_BUILD }[browser];

describe(build, () => {
  const files = filesBelow(build);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

  test('the content script is at most 66.5 kB, 25.3 kB gzipped, and carries neither zod nor polyfill nor WXT’s context', () => {
    const script = readFileSync(join(build, 'content-scripts/netflix.js'));
    expect(script.length, TOO_LARGE).toBeLessThanOrEqual(66_500);
    expect(gzipSync(script, { level: 9 }).length, TOO_LARGE).toBeLessThanOrEqual(25_300);
    expect(script.toString()).not.toMatch(
      /ZodError|invalid_type|should only be loaded in a browser extension|content-script-started|document_start/,
    );
    expect(readFileSync(join(build, 'background.js'), 'utf8')).toMatch(/ZodError|invalid_type/);
  });

  // A browser stops it whenever it is idle, and reads it again with the next title.
  test('the background is at most 91 kB, makes no shape in vain, and loads no dictionaries when it wakes', () => {
    const script = readFileSync(join(build, 'background.js'), 'utf8');
    expect(script.length, TOO_LARGE).toBeLessThanOrEqual(91_000);
    // Of a shape that only files written by hand have.
    expect(script).not.toContain('is no item such as');
    const browserApi: unknown = new Proxy(() => undefined, { get: () => browserApi, apply: () => browserApi });
    const context = createContext({
      browser: browserApi,
      chrome: browserApi,
      fetch: () => new Promise(() => undefined),
    });
    runInContext('let made = 0; Intl.Segmenter = class { constructor() { made += 1; } };', context);
    runInContext(script, context);
    expect(runInContext('made', context)).toBe(0);
  });

  test('no file has 5 MB', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => statSync(file).size >= 5_000_000)).toEqual([]);
  });

  // What is packed is all but the same in the other one.
  test.runIf(browser === 'chromium')('the packed extension has at most 12 MB', () => {
    // As a zip has it: each file deflated by itself, with a header before it and an entry in the directory.
    const packed = files.reduce(
      (sum, file) =>
        sum + deflateRawSync(readFileSync(file), { level: 9 }).length + 76 + 2 * relative(build, file).length,
      22,
    );
    expect(packed).toBeLessThanOrEqual(12_000_000);
  });

  test('permissions are storage and Netflix’s pages, and no page can see that the extension is there', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toEqual(['https://www.netflix.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.omnibox).toEqual({ keyword: 'notes' });
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('nothing of the gallery, which is for who works at the interface', () => {
    const code = files.filter((file) => /\.(js|html|css)$/.test(file));
    expect(code.length).toBeGreaterThan(5);
    const gallery = code.filter((file) => /gallery|every state/i.test(file + readFileSync(file, 'utf8')));
    expect(gallery).toEqual([]);
  });

  test('every word of the interface is there, and every word that is there is used', () => {
    const words = Object.keys(JSON.parse(readFileSync(join(build, '_locales/en/messages.json'), 'utf8')) as object);
    const code = files
      .filter((file) => /\.(js|json)$/.test(file) && !file.includes('_locales') && !file.includes('/data/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = words.filter((word) => !/^(genre|kind|occupation)_/.test(word) && !code.includes(word));
    expect(unused).toEqual([]);
  });
});
