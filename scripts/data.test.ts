/** The data tool, on a small data folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { personFiles, titleFiles } from '../data/import/files.ts';
import { tinyData } from '../tests/fixtures/tiny-data.ts';
import { runData } from './data/run.ts';
import { ROOT } from './read-data-set.ts';

const HOME = mkdtempSync(join(tmpdir(), 'show-notes-test-'));
const DATA = join(HOME, 'data');
const LISTED = '{"netflixId":5,"title":"Ebb","type":"film","idConfidence":"B","sources":["wikidata-2023-10"]}\n';

beforeEach(() => {
  rmSync(DATA, { recursive: true, force: true });
  writeData();
});
afterAll(() => rmSync(HOME, { recursive: true }));

function writeData(): void {
  const { date, titles, people, catalogueTitles, cataloguePeople } = tinyData();
  write('edition.json', JSON.stringify({ date }));
  for (const [slug, title] of titles) write(`titles/${slug}.json`, JSON.stringify(title));
  for (const [slug, person] of people) write(`people/${slug}.json`, JSON.stringify(person));
  for (const [name, text] of titleFiles(catalogueTitles)) write(`catalogue/titles/${name}`, text);
  for (const [name, text] of personFiles(cataloguePeople)) write(`catalogue/people/${name}`, text);
}

function write(path: string, text: string): string {
  const file = join(DATA, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A file beside the data. */
function beside(name: string, text: string): string {
  return write(`../${name}`, text);
}

type Ended = { code: number | null; out: string; err: string };

/** In this process: a child would take a second each. */
function run(...args: string[]): Ended {
  const said = { log: '', error: '' };
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => {
      said[way] += `${text}\n`;
    });
  const code = runData([...args, '--data', DATA]);
  vi.restoreAllMocks();
  return { code, out: said.log, err: said.error };
}

/** As `npm run data` does it. */
function runChild(...args: string[]): Ended {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  const command = [...flags, 'scripts/data.ts', ...args, '--data', DATA];
  const done = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Every file of the data folder with its text. */
function everything(): Map<string, string> {
  const files = readdirSync(DATA, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('bad input ends in a sentence and exit code 1, and loses nothing', () => {
  const BROKEN_LINE = `${join(DATA, 'catalogue/titles/t.jsonl')}:3: not JSON`;
  const broken = (): string =>
    write('catalogue/titles/t.jsonl', `${readFileSync(join(DATA, 'catalogue/titles/t.jsonl'))}{\n`);
  const NOT_LISTED = '{"netflixId":"x"}\n';
  test.each<[string, () => unknown, string[], string]>([
    ['no command', () => {}, [], 'Say what to do.'],
    ['an unknown command', () => {}, ['toString'], 'There is no command toString.'],
    ['an unknown option', () => {}, ['build', '--fast'], "'--fast'"],
    ['find without words', () => {}, ['find'], 'Say what to look for'],
    ['find with a broken line in the catalogue', broken, ['find', 'tide'], BROKEN_LINE],
    ['find of nobody', () => {}, ['find', 'zzyzx'], 'Nobody and nothing is called zzyzx here.'],
    ['new of an unknown id', () => {}, ['new', '12'], 'The catalogue knows no title 12'],
    ['new of no id', () => {}, ['new', 'tide'], 'tide is no Netflix id'],
    [
      'new of a written title',
      () => {},
      ['new', '81000001'],
      '81000001 is written already: data/titles/the-harbour.json',
    ],
    ['check of a broken line', broken, ['check'], BROKEN_LINE],
    ['check of a field', () => write('people/bo.json', '{"name":1}'), ['check'], 'data/people/bo.json: name: '],
    [
      'check without an edition',
      () => rmSync(join(DATA, 'edition.json')),
      ['check'],
      'edition.json: there is no such file',
    ],
    [
      'check with broken exceptions',
      () => write('lint/exceptions.json', '['),
      ['check'],
      'lint/exceptions.json: not JSON',
    ],
    [
      'check with malformed exceptions',
      () => write('lint/exceptions.json', '[{}]'),
      ['check'],
      'exceptions.json: entry 1: rule: ',
    ],
    ['diff outside a repository', () => {}, ['diff'], 'HEAD names no revision'],
    ['import of nothing', () => {}, ['import'], 'Say which one file to import'],
    [
      'import of a missing file',
      () => {},
      ['import', '/nowhere/list.jsonl'],
      '/nowhere/list.jsonl: there is no such file',
    ],
    [
      'import with a missing people file',
      () => {},
      ['import', beside('a.jsonl', LISTED), '--people', '/no'],
      '/no: there is no such file',
    ],
    [
      'import of no row',
      () => {},
      ['import', beside('b.jsonl', NOT_LISTED)],
      'no row of it could be taken. Nothing was written.',
    ],
    [
      'strict import',
      () => {},
      ['import', '--strict', beside('c.jsonl', LISTED + NOT_LISTED)],
      '1 rows were refused. Nothing was written',
    ],
    ['import into a broken catalogue', broken, ['import', beside('d.jsonl', LISTED)], BROKEN_LINE],
    ['refresh of nothing', () => {}, ['refresh', 'imdb', 'x'], 'There is no refresh imdb'],
    ['refresh of a missing file', () => {}, ['refresh', 'wikidata', '/no.json'], '/no.json: there is no such file'],
    ['refresh of no answer', () => {}, ['refresh', 'wikidata', beside('e.json', '{}')], 'e.json: head: '],
    [
      'refresh as an unknown source',
      () => {},
      ['refresh', 'wikidata', 'x', '--source', 'me'],
      '--source: me is not in',
    ],
    [
      'build without an unknown source',
      () => {},
      ['build', '--out', join(HOME, 'o'), '--without', 'me'],
      'no source is called me',
    ],
  ])('%s', (_, prepare, args, sentence) => {
    prepare();
    const before = everything();
    const { code, err } = run(...args);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expect(everything()).toEqual(before);
  });
});

test('as a child process: the exit code, what is said and where', () => {
  const good = runChild('find', 'tide');
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toContain('Tide (70000002): film, 1999, NO; confidence B');
  expect(runChild('new', '12')).toEqual({
    code: 1,
    out: '',
    err: 'The catalogue knows no title 12; docs/data.md says how one comes into it.\n',
  });
}, 30_000);

test('help is no fault', () => {
  const { code, out } = run('help');
  expect(code).toBe(0);
  for (const name of ['find', 'new', 'check', 'diff', 'stats', 'build', 'import', 'refresh'])
    expect(out).toContain(`  ${name} `.trimEnd());
});

test('find says in which files, by line', () => {
  const { code, out } = run('find', 'tide');
  expect(code).toBe(0);
  expect(out).toContain(`catalogue: ${join(DATA, 'catalogue/titles/t.jsonl')}:2 (`);
});

test('new starts a title, then its people; check asks for what is left; nothing is written over', () => {
  expect(run('new', '70000002')).toMatchObject({ code: 0, out: expect.stringContaining('new --person "Bo Lund"') });
  expect(run('check').err).toContain(`${join(DATA, 'titles/tide.json')}: synopsis: is still to be written`);
  expect(run('new', '70000002')).toMatchObject({ code: 1, err: expect.stringContaining('this is there already') });
  // What is started does not stand in the way of the next.
  expect(run('new', '--person', 'Bo Lund')).toMatchObject({ code: 0, err: expect.stringContaining('left out here') });
  expect(existsSync(join(DATA, 'people/bo-lund.json'))).toBe(true);
});

test('a title whose people have no file yet does not stand in the way of writing them', () => {
  rmSync(join(DATA, 'people/ann-berg.json'));
  expect(run('new', '--person', 'Ann Berg')).toMatchObject({
    code: 0,
    err: expect.stringContaining('left out here: the-harbour.json (its cast)'),
  });
});

test('check and stats of a good data set', () => {
  expect(run('check')).toMatchObject({
    code: 0,
    out: '2 titles, 1 with full notes, 3 people, 1 articles: all in order.\n',
  });
  expect(run('stats').out).toMatch(/^ {2}with full notes +1$/m);
});

test('import brings a row in and keeps what stood; the same again changes nothing', () => {
  const file = beside('ebb.jsonl', LISTED);
  expect(run('import', file, '--report', join(HOME, 'report.txt')).code).toBe(0);
  const after = everything();
  expect(readFileSync(join(HOME, 'report.txt'), 'utf8')).toContain('1  titles new');
  expect(after.get(join(DATA, 'catalogue/titles/e.jsonl'))).toContain('"name":"Ebb"');
  expect(after.get(join(DATA, 'catalogue/titles/t.jsonl'))).toContain('"name":"The Harbour"');
  run('import', file);
  expect(everything()).toEqual(after);
});

test('build leaves sources out, by option and by environment', () => {
  const out = join(HOME, 'built');
  const meta = (): unknown => JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8'));
  const sources = ['wikidata-2023-10', 'kaggle-netflix-2021'];
  run('build', '--out', out);
  expect(meta()).toMatchObject({ titles: 2 });
  run('build', '--out', out, ...sources.flatMap((source) => ['--without', source]));
  expect(meta()).toMatchObject({ titles: 1 });
  rmSync(out, { recursive: true });
  vi.stubEnv('SHOW_NOTES_WITHOUT', sources.join(', '));
  run('build', '--out', out);
  vi.unstubAllEnvs();
  expect(meta()).toMatchObject({ titles: 1 });
});

test('refresh reports, writes rows, and changes nothing of the data', () => {
  const before = everything();
  const rows = join(HOME, 'rows.jsonl');
  const { code, out } = run('refresh', 'wikidata', 'tests/fixtures/wikidata.json', '--out', rows);
  expect(code).toBe(0);
  expect(out).toContain('  missing cast: 1\n    The Harbour (81000001): Kari Moe (Doctor Vik / Nurse Vik)\n');
  expect(everything()).toEqual(before);
  expect(run('import', rows).out).toContain('Refused rows: 0');
});

test('refresh names a broken row, takes the others, and fails', () => {
  const answer = JSON.parse(readFileSync('tests/fixtures/wikidata.json', 'utf8'));
  answer.results.bindings[1].date = { type: 'literal', value: 'yesterday' };
  const file = beside('broken.json', JSON.stringify(answer));
  const { code, out, err } = run('refresh', 'wikidata', file);
  expect(code).toBe(1);
  expect(err).toContain(`${file}: binding 2: date: expected a date and time`);
  expect(out).toContain('missing cast: 1');
});

describe('diff', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false'];
    const done = spawnSync('git', ['-C', HOME, ...who, ...args], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  };

  test('compares with a revision and touches neither work tree nor index', () => {
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'nothing');
    git('add', 'data');
    git('commit', '-q', '-m', 'data');
    write(
      'catalogue/titles/t.jsonl',
      readFileSync(join(DATA, 'catalogue/titles/t.jsonl'), 'utf8').replace('1999', '2001'),
    );
    const index = readFileSync(join(HOME, '.git/index'));
    const temporary = join(HOME, 'temporary');
    mkdirSync(temporary);
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
    const before = everything();
    const { code, out, err } = run('diff');
    expect(err).toBe('');
    expect(out).toContain('Titles: 0 added, 0 removed, 1 changed');
    expect(out).toContain('  ~ Tide (70000002): year: 1999 → 2001');
    expect(code).toBe(0);
    expect(everything()).toEqual(before);
    expect(readFileSync(join(HOME, '.git/index')).equals(index)).toBe(true);
    expect(run('diff', 'HEAD~1').err).toContain('HEAD~1 has no data set yet.');
    expect(run('diff', 'v9').err).toContain('v9 names no revision');
    expect(readdirSync(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });

  test('a revision of another shape says what is the matter', () => {
    cpSync(join(DATA, 'titles/the-harbour.json'), join(HOME, 'kept.json'));
    write('titles/the-harbour.json', '{}');
    git('add', 'data');
    git('commit', '-q', '-m', 'broken');
    cpSync(join(HOME, 'kept.json'), join(DATA, 'titles/the-harbour.json'));
    expect(run('diff').err).toContain('The data of HEAD is not of today’s shape: /titles/the-harbour.json: netflixId');
  });
});
