/** Commands refuse what they do not know. Those of the data tool are in data.test.ts. */
import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { readArguments, UsageError } from './arguments.ts';
import { ROOT } from './root.ts';
import { sentenceOf } from './sentence.ts';

type Ended = { code: unknown; out: string; err: string };

function runScript(script: string, args: readonly string[]): Promise<Ended> {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, script, ...args], { cwd: ROOT }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}

test.concurrent.each([
  ['start', ['--nope'], 2, "npm start: Unknown option '--nope'. It knows: ID, --live."],
  ['start', ['81237994', '81040344'], 2, 'npm start: there is no place for “81040344”. It knows: ID, --live.'],
  ['start', ['1e7'], 1, '1e7 is no Netflix id. Give the digits of an address such as netflix.com/title/81237994'],
  [
    'bench',
    ['--nope'],
    2,
    "npm run bench: Unknown option '--nope'. It knows: --baseline, --held-out, --ten, --page, --floor.",
  ],
  ['pictures', ['--nope'], 2, "npm run pictures: Unknown option '--nope'. It knows: NAME…."],
  ['check', ['everything'], 2, 'npm run check: there is no place for “everything”. It takes nothing behind it.'],
  [
    'message',
    ['--nope'],
    2,
    "npm run message: Unknown option '--nope'. It knows: KEY, TEXT, --about …, --remove …, --untranslated.",
  ],
  ['fix', ['--nope'], 2, "npm run fix: Unknown option '--nope'. It takes nothing behind it."],
  ['test', ['panel'], 2, 'npm test: there is no place for “panel”. It knows: --browser ….'],
  [
    'test',
    ['--browser', 'opera'],
    2,
    'npm test: there is no browser opera here. It knows --browser chromium or firefox.',
  ],
  ['wxt', ['build', '--nope'], 2, "npm run build: Unknown option '--nope'. It takes nothing behind it."],
  ['wxt', ['zip:firefox', 'x'], 2, 'npm run zip:firefox: there is no place for “x”. It takes nothing behind it.'],
  [
    'wxt',
    ['nope'],
    2,
    'scripts/wxt.ts: there is no nope here. It knows dev, dev:firefox, build, build:firefox, zip, zip:firefox.',
  ],
  ['build', ['opera'], 2, 'scripts/build.ts: there is no browser opera here. It knows chromium or firefox.'],
  [
    'bench/draw-tables',
    ['--nope'],
    2,
    "scripts/bench/draw-tables.ts: Unknown option '--nope'. It takes nothing behind it.",
  ],
] as const)('%s %j', async (script, args, code, sentence) => {
  expect(await runScript(`scripts/${script}.ts`, args)).toEqual({ code, out: '', err: `${sentence}\n` });
});

test('--help says what a command knows, and does nothing else', async () => {
  const ended = await runScript('scripts/start.ts', ['81040344', '--help']);
  expect(ended).toEqual({ code: 0, out: 'npm start. It knows: ID, --live.\n', err: '' });
});

const USAGE = {
  command: 'npm run it',
  options: { out: { type: 'string' }, fast: { type: 'boolean', default: false } },
  words: ['NAME', 'FILE…'],
} as const;

test('what a command knows is read', () => {
  const { values, positionals } = readArguments(['a', '--out=x', 'b', '--fast', 'c', '--', '--d'], USAGE);
  expect({ ...values }).toEqual({ out: 'x', fast: true });
  expect(positionals).toEqual(['a', 'b', 'c', '--d']);
});

test.each([
  [['--slow'], "npm run it: Unknown option '--slow'. It knows: NAME, FILE…, --out …, --fast."],
  [['--fast=no'], "npm run it: Option '--fast' does not take an argument. It knows: NAME, FILE…, --out …, --fast."],
  [['--out'], "npm run it: Option '--out <value>' argument missing. It knows: NAME, FILE…, --out …, --fast."],
  [['--out='], "npm run it: Option '--out' is empty. It knows: NAME, FILE…, --out …, --fast."],
  [['--out', ''], "npm run it: Option '--out' is empty. It knows: NAME, FILE…, --out …, --fast."],
  [['--out=x', '--out', 'y'], "npm run it: Option '--out' stands there twice. It knows: NAME, FILE…, --out …, --fast."],
])('%j is refused', (args, sentence) => {
  expect(() => readArguments(args, USAGE)).toThrow(new UsageError(sentence));
});

test.each([
  [
    Object.assign(new Error('x'), { code: 'EROFS', syscall: 'open', path: '/x/y' }),
    '/x/y: this lies where nothing can be written; name another place',
  ],
  [
    Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open', path: '/x/y' }),
    '/x/y: this may not be read or written; give yourself the right to it, or name another place',
  ],
  [Object.assign(new Error('it is odd'), { code: 'EODD', syscall: 'open', path: '/x/y' }), '/x/y: it is odd'],
  [new Error('A sentence.'), 'A sentence.'],
  [new TypeError('x is not a function'), undefined],
  ['text', undefined],
])('what %s says', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});
