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
  ['start', ['--nope'], 2, "npm start: Unknown option '--nope'. It accepts: ID, --live."],
  ['start', ['81237994', '81040344'], 2, 'npm start: unexpected argument “81040344”. It accepts: ID, --live.'],
  ['start', ['1e7'], 1, '1e7 is not a Netflix id. Give the digits of an address such as netflix.com/title/81237994'],
  [
    'bench',
    ['--nope'],
    2,
    "npm run bench: Unknown option '--nope'. It accepts: --baseline, --held-out, --ten, --page, --floor.",
  ],
  ['pictures', ['--nope'], 2, "npm run pictures: Unknown option '--nope'. It accepts: NAME…."],
  ['check', ['everything'], 2, 'npm run check: unexpected argument “everything”. It takes no arguments.'],
  [
    'message',
    ['--nope'],
    2,
    "npm run message: Unknown option '--nope'. It accepts: KEY, TEXT, --about …, --remove …, --untranslated.",
  ],
  ['fix', ['--nope'], 2, "npm run fix: Unknown option '--nope'. It takes no arguments."],
  ['test', ['panel'], 2, 'npm test: there is no file panel. Name it from this folder on: tests/e2e/panel.test.ts'],
  ['test', ['--browser', 'opera'], 2, 'npm test: unknown browser opera. Choose --browser chromium or firefox.'],
  ['wxt', ['build', '--nope'], 2, "npm run build: Unknown option '--nope'. It takes no arguments."],
  ['wxt', ['zip:firefox', 'x'], 2, 'npm run zip:firefox: unexpected argument “x”. It takes no arguments.'],
  [
    'wxt',
    ['nope'],
    2,
    'scripts/wxt.ts: unknown command nope. Choose one of dev, dev:firefox, build, build:firefox, zip, zip:firefox.',
  ],
  ['build', ['opera'], 2, 'scripts/build.ts: unknown browser opera. Choose chromium or firefox.'],
  ['bench/draw-tables', ['--nope'], 2, "scripts/bench/draw-tables.ts: Unknown option '--nope'. It takes no arguments."],
] as const)('%s %j', async (script, args, code, sentence) => {
  expect(await runScript(`scripts/${script}.ts`, args)).toEqual({ code, out: '', err: `${sentence}\n` });
});

test('--help says what a command knows, and does nothing else', async () => {
  const ended = await runScript('scripts/start.ts', ['81040344', '--help']);
  expect(ended).toEqual({ code: 0, out: 'npm start. It accepts: ID, --live.\n', err: '' });
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
  [['--slow'], "npm run it: Unknown option '--slow'. It accepts: NAME, FILE…, --out …, --fast."],
  [['--fast=no'], "npm run it: Option '--fast' does not take an argument. It accepts: NAME, FILE…, --out …, --fast."],
  [['--out'], "npm run it: Option '--out <value>' argument missing. It accepts: NAME, FILE…, --out …, --fast."],
  [['--out='], "npm run it: Option '--out' is empty. It accepts: NAME, FILE…, --out …, --fast."],
  [['--out', ''], "npm run it: Option '--out' is empty. It accepts: NAME, FILE…, --out …, --fast."],
  [['--out=x', '--out', 'y'], "npm run it: Option '--out' is given twice. It accepts: NAME, FILE…, --out …, --fast."],
])('%j is refused', (args, sentence) => {
  expect(() => readArguments(args, USAGE)).toThrow(new UsageError(sentence));
});

test.each([
  [
    Object.assign(new Error('x'), { code: 'EROFS', syscall: 'open', path: '/x/y' }),
    '/x/y: nothing can be written here; choose another place',
  ],
  [
    Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open', path: '/x/y' }),
    '/x/y: permission denied; change the permissions, or choose another place',
  ],
  [Object.assign(new Error('it is odd'), { code: 'EODD', syscall: 'open', path: '/x/y' }), '/x/y: it is odd'],
  [new Error('A sentence.'), 'A sentence.'],
  [new TypeError('x is not a function'), undefined],
  ['text', undefined],
])('what %s says', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});
