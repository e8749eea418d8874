/** The setup, in a project of its own with an npm of its own: what is half done is never taken for done. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

const home = { path: '' };
const at = (...path: string[]): string => join(home.path, ...path);

/** Notes how it was called; installs, breaks off half-way, or says that it could not. */
const NPM = `#!${process.execPath}
const { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const [command, , prefix] = process.argv.slice(2);
const root = process.cwd();
appendFileSync(join(root, 'calls'), command + '\\n');
const how = process.env.NPM_DOES;
if (command === 'ci') {
  for (const name of ['wxt', 'other']) rmSync(join(root, 'node_modules', name), { recursive: true, force: true });
  if (how === 'fail') process.exit(1);
  cpSync(join(root, 'packed/wxt'), join(root, 'node_modules/wxt'), { recursive: true });
} else {
  const folder = join(prefix, 'node_modules', process.argv.at(-1).replace(/@[^@]*$/, ''), 'bin');
  if (how === 'fail') process.exit(1);
  mkdirSync(folder, { recursive: true });
  const whole = '#!/bin/sh\\n[ "$1" = --version ] && echo v22.23.2 && exit\\nexec ${process.execPath} "$@"\\n';
  writeFileSync(join(folder, 'node'), how === 'half' ? whole.slice(0, 20) : whole, { mode: 0o755 });
}
`;
const WXT = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('calls', 'wxt ' + process.argv.slice(2).join(' ') + '\\n');
if (process.env.WXT_DOES === 'fail') process.exit(1);
mkdirSync('.wxt', { recursive: true });
writeFileSync('.wxt/tsconfig.json', '{}');
`;

beforeEach(() => {
  home.path = mkdtempSync(join(tmpdir(), 'show-notes-setup-'));
  for (const folder of ['scripts', 'npm', 'packed/wxt', 'node_modules']) mkdirSync(at(folder), { recursive: true });
  for (const file of ['scripts/setup.mjs', 'scripts/tool-script.mjs']) copyFileSync(join(ROOT, file), at(file));
  writeFileSync(at('npm/npm'), NPM, { mode: 0o755 });
  writeFileSync(at('package-lock.json'), 'lock one');
  writeFileSync(at('packed/wxt/package.json'), '{ "bin": { "wxt": "./wxt.mjs" } }');
  writeFileSync(at('packed/wxt/wxt.mjs'), WXT);
});
afterEach(() => rmSync(home.path, { recursive: true }));

type Ended = { status: number | null; said: string; calls: string };

/** @param version that Node is taken for */
function setUp({ args = [] as string[], env = {}, version = process.version } = {}): Ended {
  writeFileSync(at('calls'), '');
  const old = `data:text/javascript,Object.defineProperty(process,"version",{value:"${version}"})`;
  const done = spawnSync(process.execPath, ['--import', old, at('scripts/setup.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [at('npm'), process.env.PATH].join(delimiter), ...env },
  });
  const calls = readFileSync(at('calls'), 'utf8').trim().replaceAll('\n', ', ');
  expect(done.stderr).not.toMatch(/^ {4}at /m);
  return { status: done.status, said: done.stdout + done.stderr, calls };
}

const STAMP = 'node_modules/.show-notes-setup';

describe('dependencies', () => {
  test('are installed once, and again where the lock file has changed', () => {
    expect(setUp()).toMatchObject({ status: 0, calls: 'ci, wxt prepare' });
    expect(setUp()).toEqual({ status: 0, calls: '', said: '' });
    appendFileSync(at('package-lock.json'), ' and more');
    expect(setUp().calls).toBe('ci, wxt prepare');
  });

  test('that broke off half-way are installed again, though the lock file is as it was', () => {
    setUp();
    writeFileSync(at('package-lock.json'), 'lock two');
    const broken = setUp({ env: { NPM_DOES: 'fail' } });
    expect(broken).toMatchObject({ status: 1, calls: 'ci', said: expect.stringContaining('npm ci failed') });
    expect(existsSync(at(STAMP))).toBe(false);
    writeFileSync(at('package-lock.json'), 'lock one');
    expect(setUp()).toMatchObject({ status: 0, calls: 'ci, wxt prepare' });
  });

  test('that were not prepared are no setup', () => {
    expect(setUp({ env: { WXT_DOES: 'fail' } })).toMatchObject({
      status: 1,
      said: expect.stringContaining('wxt prepare failed'),
    });
    expect(existsSync(at(STAMP))).toBe(false);
    expect(setUp().status).toBe(0);
    rmSync(at('.wxt'), { recursive: true });
    expect(setUp().calls).toBe('wxt prepare');
  });
});

describe('a Node', () => {
  const OLD = { version: 'v20.1.0' };
  const binary = (): string =>
    join(
      at('.cache/node-22.23.2/node_modules'),
      readdirSync(at('.cache/node-22.23.2/node_modules'))[0] ?? '',
      'bin/node',
    );

  test('is fetched once where the own one is too old, and not where it is new enough', () => {
    expect(setUp().calls).toBe('ci, wxt prepare');
    expect(setUp(OLD)).toMatchObject({ status: 0, calls: 'install' });
    expect(setUp(OLD)).toEqual({ status: 0, calls: '', said: '' });
  });

  test.each(['fail', 'half'])('that did not come whole (%s) is not taken, and fetched again', (how) => {
    const broken = setUp({ ...OLD, env: { NPM_DOES: how } });
    expect(broken).toMatchObject({
      status: 1,
      calls: 'install',
      said: expect.stringContaining('Could not fetch Node 22.23.2.'),
    });
    expect(existsSync(at('.cache/node-22.23.2'))).toBe(false);
    expect(setUp(OLD)).toMatchObject({ status: 0, calls: 'install, ci, wxt prepare' });
    expect(readdirSync(at('.cache'))).toEqual(['node-22.23.2']);
  });

  test('that was cut short where it lies is fetched again', () => {
    setUp(OLD);
    writeFileSync(binary(), '#!/bin/sh', { mode: 0o755 });
    expect(setUp(OLD)).toMatchObject({ status: 0, calls: 'install' });
  });
});

test.each([
  ['nosuch', 'node_modules/nosuch/package.json: no such file. Either nosuch is not a tool of this project'],
  ['plain', 'node_modules/plain/package.json: it lists no program plain. npm ci installs the version that has it.'],
  ['scripts/nosuch.ts', 'scripts/nosuch.ts: no such script.'],
])('the command %s, which there is not', (command, sentence) => {
  setUp();
  mkdirSync(at('node_modules/plain'));
  writeFileSync(at('node_modules/plain/package.json'), '{}');
  expect(setUp({ args: [command] })).toMatchObject({ status: 1, said: expect.stringContaining(sentence) });
});

test('a lock file that is not there is named', () => {
  rmSync(at('package-lock.json'));
  expect(setUp()).toMatchObject({
    status: 1,
    said: expect.stringMatching(/package-lock\.json: could not be read or written \(ENOENT\)\./),
  });
});
