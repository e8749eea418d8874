/** Several files, all of them or none. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sentenceOf } from './sentence.ts';
import { type Change, writeFiles } from './write-files.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, linkSync: vi.fn(real.linkSync), renameSync: vi.fn(real.renameSync) };
});
const actual = await vi.importActual<typeof import('node:fs')>('node:fs');

const home = { path: '' };
const at = (...path: string[]): string => join(home.path, ...path);

beforeEach(() => {
  home.path = mkdtempSync(join(tmpdir(), 'show-notes-write-'));
  writeFileSync(at('a.txt'), 'old a');
  writeFileSync(at('b.txt'), 'old b');
});
afterEach(() => {
  vi.mocked(renameSync).mockImplementation(actual.renameSync);
  vi.mocked(linkSync).mockImplementation(actual.linkSync);
  rmSync(home.path, { recursive: true, force: true });
});

/** Every file with its text; a folder ends in a stroke. */
function everything(): string[] {
  return readdirSync(home.path, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(home.path.length + 1);
      return entry.isDirectory() ? `${name}/` : `${name}: ${readFileSync(path, 'utf8')}`;
    })
    .sort();
}

function sentence(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    return sentenceOf(error);
  }
  throw new Error('nothing went wrong');
}

test('files are written, replaced and removed, folders made; nothing else is left', () => {
  writeFiles([
    { path: at('a.txt'), contents: 'new a' },
    { path: at('b.txt'), contents: undefined },
    { path: at('new/deep/c.txt'), contents: Buffer.from('new c') },
    { path: at('not-there.txt'), contents: undefined },
  ]);
  expect(everything()).toEqual(['a.txt: new a', 'new/', 'new/deep/', 'new/deep/c.txt: new c']);
});

/** Each makes the last change fail, and is named. */
const FAILURES: Array<[string, (changes: Change[]) => string]> = [
  [
    'a folder stands in the place of a file',
    (changes) => {
      mkdirSync(at('z.txt'));
      changes.push({ path: at('z.txt'), contents: 'z' });
      return `${at('z.txt')}: this is a folder, not a file`;
    },
  ],
  [
    'a folder that holds something is to be removed',
    (changes) => {
      mkdirSync(at('z.txt/inner'), { recursive: true });
      changes.push({ path: at('z.txt'), contents: undefined });
      return `${at('z.txt')}: this is a folder, not a file`;
    },
  ],
  [
    'a file stands in the place of a folder',
    (changes) => {
      changes.push({ path: at('made/deep/y.txt'), contents: 'y' }, { path: at('a.txt/z.txt'), contents: 'z' });
      return `${at('a.txt/z.txt')}: this is a file, where a folder is needed`;
    },
  ],
  [
    'a new file is there already',
    (changes) => {
      changes.push({ path: at('b.txt'), contents: 'z', isNew: true });
      return `${at('b.txt')}: this already exists, and was left as it is`;
    },
  ],
  [
    'the disk is full',
    (changes) => {
      changes.push({ path: '/dev/full', contents: 'z' });
      return '/dev/full: the disk is full; free some space, and try again';
    },
  ],
  [
    'a name is too long',
    (changes) => {
      changes.push({ path: at('x'.repeat(300)), contents: 'z' });
      return `${at('x'.repeat(300))}: this name is too long`;
    },
  ],
];

describe.each(FAILURES)('%s', (_, prepare) => {
  test('nothing is changed, nothing is left, and the place is named', () => {
    const changes: Change[] = [
      { path: at('a.txt'), contents: 'new a' },
      { path: at('new/c.txt'), contents: 'new c' },
      { path: at('b.txt'), contents: undefined },
    ];
    const said = prepare(changes);
    const before = everything();
    expect(sentence(() => writeFiles(changes))).toContain(said);
    expect(everything()).toEqual(before);
  });
});

/** A rename that fails the system's way, once, when so many have gone well. */
function failRename(after: number, code = 'EPERM'): void {
  const calls = { left: after };
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (calls.left-- === 0) throw Object.assign(new Error(code), { code, syscall: 'rename', path: from });
    return actual.renameSync(from, to);
  });
}

const THREE = (): Change[] => [
  { path: at('a.txt'), contents: 'new a' },
  { path: at('b.txt'), contents: undefined },
  { path: at('made/c.txt'), contents: 'new c' },
];

test.each([0, 1])('what took its place before the fault gives it back, %i renamed', (renamed) => {
  const before = everything();
  failRename(renamed);
  const place = renamed === 0 ? at('a.txt') : at('made/c.txt');
  expect(sentence(() => writeFiles(THREE()))).toBe(
    `${place}: permission denied; change the permissions, or choose another place`,
  );
  expect(everything()).toEqual(before);
});

test('also where a file cannot have two names', () => {
  vi.mocked(linkSync).mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
  });
  const before = everything();
  failRename(1);
  expect(sentence(() => writeFiles(THREE()))).toContain(at('made/c.txt'));
  expect(everything()).toEqual(before);
  vi.mocked(renameSync).mockImplementation(actual.renameSync);
  writeFiles([...THREE(), { path: at('d.txt'), contents: 'd', isNew: true }]);
  expect(everything()).toEqual(['a.txt: new a', 'd.txt: d', 'made/', 'made/c.txt: new c']);
});

test('what cannot be put back is named with the place of what it held', () => {
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (String(to) === at('a.txt') && !String(from).includes('.last.')) return actual.renameSync(from, to);
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename', path: from });
  });
  const said = sentence(() => writeFiles(THREE()));
  expect(said).toContain(`${at('made/c.txt')}: the disk could not be read`);
  const [, kept] = /a\.txt could not be restored; its previous contents are in (\S+)/.exec(said ?? '') ?? [];
  expect(readFileSync(kept ?? '', 'utf8')).toBe('old a');
});

test('leftovers of a killed run are removed; files of a running one, and those of others, stay', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(at(`.a.txt.${dead}-0123abcd.next.show-notes-part`), 'half');
  writeFileSync(at(`.a.txt.${process.pid}-0123abcd.next.show-notes-part`), 'in work');
  mkdirSync(at('a.txt.new'));
  writeFiles([{ path: at('a.txt'), contents: 'new a' }]);
  const kept = [
    `.a.txt.${process.pid}-0123abcd.next.show-notes-part: in work`,
    'a.txt.new/',
    'a.txt: new a',
    'b.txt: old b',
  ];
  expect(everything()).toEqual(kept.sort());
});

test('a link stays a link, a file keeps its rights, a device is written to', () => {
  symlinkSync(at('a.txt'), at('link'));
  chmodSync(at('a.txt'), 0o640);
  writeFiles([
    { path: at('link'), contents: 'new a' },
    { path: '/dev/null', contents: 'x' },
  ]);
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('new a');
  expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('who stops the command stops it when all is in place', () => {
  const script = `
    import { writeFiles } from ${JSON.stringify(new URL('write-files.ts', import.meta.url).href)};
    const stopped = { path: ${JSON.stringify(at('a.txt'))}, get contents() { process.kill(process.pid, 'SIGINT'); return 'new a'; } };
    writeFiles([stopped, { path: ${JSON.stringify(at('b.txt'))}, contents: 'new b' }]);
    setTimeout(() => console.log('went on'), 5000);
  `;
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning', '--input-type=module'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
  expect(everything()).toEqual(['a.txt: new a', 'b.txt: new b']);
});
