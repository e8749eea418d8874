/** The data tool, on a small data folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Ended, LISTED, makeDataFolder } from '../tests/fixtures/data-folder.ts';
import { article, type Changes } from '../tests/fixtures/tiny-data.ts';
import { ROOT } from './root.ts';

const { home: HOME, data: DATA, write, read, run, everything, expectRefused, reset, remove } = makeDataFolder();

beforeEach(reset);
afterAll(remove);

/** A file beside the data. */
function beside(name: string, text: string): string {
  return write(`../${name}`, text);
}

/** A line of news about the written title. */
function newsLine(changes: Changes): string {
  return `${JSON.stringify({ ...article(), ...changes })}\n`;
}

/** As `npm run data` does it. */
function runChild(...args: string[]): Ended {
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  const command = [...flags, 'scripts/data.ts', ...args, '--data', DATA];
  const done = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('bad input ends in a sentence and exit code 1, and loses nothing', () => {
  const BROKEN_LINE = `${join(DATA, 'catalogue/titles/t.jsonl')}:3: not JSON`;
  const broken = (): string =>
    write('catalogue/titles/t.jsonl', `${readFileSync(join(DATA, 'catalogue/titles/t.jsonl'))}{\n`);
  const NOT_LISTED = '{"netflixId":"x"}\n';
  test.each<[string, () => unknown, string[], string]>([
    ['find with a broken line in the catalogue', broken, ['find', 'tide'], BROKEN_LINE],
    ...['find', 'stats', 'build'].map((name): [string, () => unknown, string[], string] => [
      `${name} with a credit of nobody`,
      () => write('catalogue/people/a.jsonl', ''),
      [name, ...(name === 'find' ? ['tide'] : [])],
      'data/catalogue: p1 has credits but no line in people; npm run data -- check says in which lines, and what to do',
    ]),
    ['find of nobody', () => {}, ['find', 'zzyzx'], 'No title or person matches zzyzx.'],
    ['new of an unknown id', () => {}, ['new', '12'], 'The catalogue has no title 12'],
    ['new of no id', () => {}, ['new', 'tide'], 'tide is not a Netflix id'],
    [
      'new of a written title',
      () => {},
      ['new', '81000001'],
      '81000001 already has a file: data/titles/the-harbour.json',
    ],
    ['check of a broken line', broken, ['check'], BROKEN_LINE],
    ['check of a field', () => write('people/bo.json', '{"name":1}'), ['check'], 'data/people/bo.json: line 1: name: '],
    ['check without an edition', () => rmSync(join(DATA, 'edition.json')), ['check'], 'edition.json: no such file'],
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
      'exceptions.json: entry 1, rule: is missing',
    ],
    [
      'check of news in another year’s file',
      () => write('news/2019.jsonl', newsLine({ url: 'https://paper.example/2' })),
      ['check'],
      `${join(DATA, 'news/2019.jsonl')}:1: belongs in 2020.jsonl`,
    ],
    [
      'check of a citation',
      () => write('news/2019.jsonl', newsLine({ date: '2019-13-01' })),
      ['check'],
      `${join(DATA, 'news/2019.jsonl')}:1: date: `,
    ],
    [
      'news with a line of another shape',
      () => {},
      ['news', beside('f.jsonl', `${newsLine({ url: 'https://paper.example/2' })}{"url":1}\n`)],
      'f.jsonl:2: url: ',
    ],
    [
      'news of a missing file',
      () => {},
      ['news', '/nowhere.jsonl'],
      'What is to be added is broken in one place:\n/nowhere.jsonl: no such file',
    ],
    ['diff outside a repository', () => {}, ['diff'], 'HEAD: no such revision'],
    ['import of a missing file', () => {}, ['import', '/nowhere/list.jsonl'], '/nowhere/list.jsonl: no such file'],
    [
      'import with a missing people file',
      () => {},
      ['import', beside('a.jsonl', LISTED), '--people', '/no'],
      '/no: no such file',
    ],
    [
      'import of no row',
      () => {},
      ['import', beside('b.jsonl', NOT_LISTED)],
      'none of its rows could be imported. Nothing was written.',
    ],
    [
      'strict import',
      () => {},
      ['import', '--strict', beside('c.jsonl', LISTED + NOT_LISTED)],
      '1 rows were refused. Nothing was written',
    ],
    [
      'facts from a folder without any',
      () => {},
      ['facts', DATA],
      `${DATA}: this folder contains none of more-casts.jsonl`,
    ],
    [
      'facts from a missing folder',
      () => {},
      ['facts', join(HOME, 'nowhere')],
      `${join(HOME, 'nowhere')}: no such folder; name the one that holds the facts.`,
    ],
    [
      'a report of facts into a missing folder',
      () => {},
      ['facts', join(beside('facts/more-names.jsonl', '\n'), '..'), '--report', join(HOME, 'no/report.txt')],
      `${join(HOME, 'no')}: no such folder; create it, or name another.`,
    ],
    ['facts into a broken catalogue', broken, ['facts', join(beside('more-names.jsonl', '\n'), '..')], BROKEN_LINE],
    ['import into a broken catalogue', broken, ['import', beside('d.jsonl', LISTED)], BROKEN_LINE],
    ['refresh of a missing file', () => {}, ['refresh', 'wikidata', '/no.json'], '/no.json: no such file'],
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
      'unknown source me',
    ],
  ])('%s', (_, prepare, args, sentence) => {
    prepare();
    expectRefused(args, sentence);
  });

  test.each<[string, () => unknown]>([
    ['gone', () => rmSync(join(DATA, 'edition.json'))],
    ['cut', () => write('edition.json', '{"date":')],
  ])('an edition that is %s is one fault, and nothing is said of its contents', (_, prepare) => {
    prepare();
    const { err } = run('check');
    expect(err).toContain('The data set is broken in one place:');
    expect(err).not.toContain('expected { "date"');
  });
});

describe('what a command does not know is named, with what it does know, and exit code 2', () => {
  const COMMANDS = ['check', 'build', 'stats', 'diff', 'new', 'find', 'refresh', 'import'];
  test.each<[string, string[], RegExp]>([
    ...COMMANDS.map((name): [string, string[], RegExp] => [
      `an option of ${name}`,
      [name, '--nope'],
      new RegExp(`^npm run data -- ${name}: Unknown option '--nope'\\. It (accepts: .*|takes no arguments\\.)\\n$`),
    ]),
    ['the options of build are listed', ['build', '--nope'], /It accepts: --out …, --without …\.$/m],
    ['an option in one word', ['import', '--strict=yes'], /'--strict' does not take an argument/],
    ['an option without its value', ['build', '--out'], /'--out <value>' argument missing/],
    ['an option that takes the next for its value', ['build', '--out', '--without'], /'--out' argument is ambiguous/],
    ['a short option', ['stats', '-x'], /Unknown option '-x'/],
    ['an option in place of a command', ['--nope'], /^Unknown option --nope\./],
    ['a word behind check', ['check', 'everything'], /check: unexpected argument “everything”\. It takes no arguments/],
    [
      'a second revision',
      ['diff', 'HEAD', 'HEAD~1'],
      /diff: unexpected argument “HEAD~1”\. It accepts: REV, --all\.$/m,
    ],
    ['a second file', ['import', 'a', 'b'], /unexpected argument “b”/],
    ['a second id', ['new', '12', '13'], /unexpected argument “13”/],
    ['no command', [], /^Name a command\./],
    ['an unknown command', ['toString'], /^Unknown command toString\./],
    ['find without words', ['find'], /Name what to search for/],
    ['import of nothing', ['import'], /Name the file to import/],
    ['facts of nothing', ['facts'], /Name the folder that holds the facts/],
    ['refresh of nothing', ['refresh', 'imdb', 'x'], /Expected wikidata, not imdb/],
    ['new of nothing', ['new'], /Give either an ID or a person/],
    ['a brief person', ['new', '--brief', '--person', 'Bo Lund'], /--brief is for titles only/],
    ['an id and a person', ['new', '12', '--person', 'Bo'], /Give either an ID or a person/],
  ])('%s', (_, args, sentence) => {
    const before = everything();
    const { code, out, err } = run(...args);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^ {4}at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(everything()).toEqual(before);
  });

  test('nor a data folder that is not named, or not there', () => {
    expect(run('check', '--data').err).toContain('--data: name a folder.');
    expect(run('check', '--data=').err).toContain('--data: name a folder.');
    const missing = join(HOME, 'nowhere');
    expect(run('check', `--data=${missing}`)).toMatchObject({
      code: 1,
      err: `${missing}: no such folder; give --data an existing one.\n`,
    });
  });
});

describe('an id is one to ten digits and nothing else', () => {
  test.each([
    '1e7',
    '0x10',
    ' 12',
    '12 ',
    '+5',
    '1.0',
    '１２',
    '٣',
    '0',
    '012',
    '12345678901',
    '1_000',
    '1n',
    '',
  ])('new “%s”', (id) => {
    expect(run('new', id)).toMatchObject({ code: 1, err: expect.stringContaining(`${id} is not a Netflix id.`) });
  });

  test('a negative one is taken for an option, and named', () => {
    expect(run('new', '-1')).toMatchObject({ code: 2, err: expect.stringContaining("'-1'") });
  });

  test.each(['7.0000002e7', '0x42C1D82', '+70000002'])('find “%s” finds no id', (words) => {
    expect(run('find', words).out).not.toContain('(70000002)');
    expect(run('find', '70000002').out).toContain('(70000002)');
  });

  test.each(['8.1000001e7', '81000001.0'])('a file that says %s', (id) => {
    const place = write(
      'titles/the-harbour.json',
      readFileSync(join(DATA, 'titles/the-harbour.json'), 'utf8').replace('81000001', id),
    );
    expect(run('check').err).toContain(
      `${place}: netflixId: ${id} is not an id; write only its digits (line 1, column 14)`,
    );
  });

  test('a limit is digits as well', () => {
    expect(run('find', 'tide', '--limit', '1e1')).toMatchObject({
      code: 1,
      err: '--limit: expected a whole number of at least 1, not 1e1.\n',
    });
  });
});

test('as a child process: the exit code, what is said and where', () => {
  const good = runChild('find', 'tide');
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toContain('Tide (70000002): film, 1999, NO; confidence B');
  expect(runChild('check', '--nope')).toMatchObject({ code: 2, out: '' });
  expect(runChild('new', '12')).toEqual({
    code: 1,
    out: '',
    err: 'The catalogue has no title 12; docs/data.md says how to add one.\n',
  });
}, 30_000);

test('help ends with exit code 0', () => {
  const { code, out } = run('help');
  expect(code).toBe(0);
  for (const name of ['find', 'new', 'news', 'check', 'diff', 'stats', 'build', 'import', 'facts', 'refresh'])
    expect(out).toContain(`  ${name} `.trimEnd());
});

test.each([
  'find',
  'new',
  'news',
  'check',
  'diff',
  'stats',
  'build',
  'import',
  'facts',
  'refresh',
])('help names each option that %s takes, and no other', (name) => {
  const [usage = ''] = new RegExp(`^ {2}${name}\\b.*`, 'm').exec(run('help').out) ?? [];
  const named = (text: string): string[] => [...new Set(text.match(/--[a-z]+/g))].sort();
  const known = run(name, '--nope').err.replace("'--nope'", '');
  expect(named(usage)).toEqual(named(known.slice(known.indexOf('It '))));
});

test('find says in which files, by line', () => {
  const { code, out } = run('find', 'tide');
  expect(code).toBe(0);
  expect(out).toContain(`catalogue: ${join(DATA, 'catalogue/titles/t.jsonl')}:2 (`);
});

test('new starts a title, then its people; check asks for what is left; nothing is written over', () => {
  expect(run('new', '70000002')).toMatchObject({ code: 0, out: expect.stringContaining('new --person "Bo Lund"') });
  expect(run('check').err).toContain(`${join(DATA, 'titles/tide.json')}: line 10: synopsis: is still to be written`);
  expect(run('new', 'https://www.netflix.com/title/70000002')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^\S+tide\.json: already started for 70000002, and unfinished; .+\n$/),
  });
  // What is started does not stand in the way of the next.
  expect(run('new', '--person', 'Bo Lund')).toMatchObject({ code: 0, err: expect.stringContaining('left out here') });
  expect(existsSync(join(DATA, 'people/bo-lund.json'))).toBe(true);
});

describe('a written file that cannot be read whole', () => {
  const place = (path: string): string => join(DATA, path);
  const WRONG = 'npm run data -- check says what is wrong';
  const BROKEN_TITLES: Array<[string, string, string]> = [
    ['is no JSON', 'titles/ebb-and-flow.json', '{"netflixId": 70000002, "name": "Tide",'],
    ['is of another shape', 'titles/ebb-and-flow.json', '{"netflixId": 70000002, "depth": "full", "name": 5}'],
    ['says nothing', 'titles/tide.json', ''],
  ];

  test.each(BROKEN_TITLES)('and %s is called broken, by its path, and no second one is begun', (_, path, text) => {
    write(path, text);
    const before = everything();
    expect(run('find', 'ann berg').err).toBe(`Broken, and left out here (${WRONG}): ${place(path)}\n\n`);
    expect(run('new', '70000002')).toEqual({
      code: 1,
      out: '',
      err: `${place(path)}: already started for 70000002, and broken; ${WRONG}\n`,
    });
    expect(everything()).toEqual(before);
  });

  test('is named by find beside what the catalogue knows, and by whatever it says of itself', () => {
    write('titles/ebb.json', '{"netflixId": 70000002,');
    expect(run('find', 'tide').out).toContain(`begun: ${place('titles/ebb.json')}, which is broken; ${WRONG}`);
    expect(run('find', 'tide').out).not.toContain('not written');
    write('titles/gone.json', '{"netflixId": 12, "name": "Gone",');
    for (const words of ['12', 'gone'])
      expect(run('find', words)).toMatchObject({
        code: 1,
        err: expect.stringContaining(
          `Nothing is known about ${words} except ${place('titles/gone.json')}, which is broken`,
        ),
      });
  });

  test('is of a person: so is it with theirs, and a namesake of another key may be begun', () => {
    write('people/lund.json', '{"name": "Bo Lund", "catalogueKey": "n-bo-lund", "background": 5}');
    expect(run('find', 'bo lund').out).toContain(`begun: ${place('people/lund.json')}, which is broken; ${WRONG}`);
    expect(run('new', '--person', 'Bo Lund')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${place('people/lund.json')}: already started for Bo Lund, and broken`),
    });
    write('people/lund.json', '{"name": "Bo Lund", "catalogueKey": "p9", "background": 5}');
    expect(run('new', '--person', 'Bo Lund').code).toBe(0);
  });

  test('is another title’s: the next one of its name gets a name with its year', () => {
    write('titles/tide.json', '{"netflixId": 13,');
    expect(run('new', '70000002').code).toBe(0);
    expect(existsSync(place('titles/tide-1999.json'))).toBe(true);
  });

  test('and is only unfinished is called so, with what to do', () => {
    run('new', '70000002');
    expect(run('find', 'tide').err).toBe(`Unfinished, and left out here: ${place('titles/tide.json')}\n\n`);
    expect(run('find', 'tide').out).toContain(
      `begun: ${place('titles/tide.json')}, which is unfinished; npm run data -- check lists what is left to write`,
    );
  });
});

test('new starts a brief title, with the cast that the catalogue will show', () => {
  const { code, out } = run('new', '--brief', '70000002');
  expect(code).toBe(0);
  expect(out).toContain('    Ann Berg: Mia Ness\n    Bo Lund\n');
  const { err } = run('check');
  expect(
    err
      .trimEnd()
      .replaceAll(`${join(DATA, 'titles/tide.json')}: `, '')
      .split('\n')
      .slice(1),
  ).toEqual([
    'line 3: idVerified: is still to be written; remove the line if you did not look it up',
    'line 8: synopsis: is still to be written',
    'line 9: synopsisSources: is still to be written',
  ]);
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
    out: '2 titles, 1 with full and 0 with brief notes, 3 people, 1 articles: all in order.\n',
  });
  expect(run('stats').out).toMatch(/^ {2}with full notes +1$/m);
});

test('a finding says in which lines it stands, and what to do', () => {
  const line = newsLine({});
  const second = newsLine({ titles: [5] });
  write('news/2020.jsonl', line + second);
  write('titles/other.json', read('titles/the-harbour.json'));
  const { err } = run('check');
  const place = join(DATA, 'news/2020.jsonl');
  expect(err).toContain(
    `data/news/2020.jsonl: https://paper.example/light is about 5, which is not in the data set\n    in ${place}:2\n    to fix it: check the id`,
  );
  expect(err).toContain(`appears twice in the news\n    in ${place}:2 and ${place}:1\n`);
  expect(err).toContain(
    `data/titles/the-harbour.json: 81000001 appears twice\n    in ${join(DATA, 'titles/the-harbour.json')} and ${join(DATA, 'titles/other.json')}\n`,
  );
});

test('stats lists what is to be written next', () => {
  expect(run('stats', '--left').out).toBe(
    '   hours  id          title: what it lacks\n' +
      '     5 M  70000002    Tide (film, 1999): notes, news\n' +
      '     5 M  81000001    The Harbour (series, 2020): 1 of the cast, 1 on the making, 1 in the news, publishers: 1, no interview, no production\n',
  );
  expect(run('stats', '--all')).toMatchObject({
    code: 2,
    err: 'npm run data -- stats: --all works only with --left.\n',
  });
});

test('news go into the files of their years, in order, and join the titles of an address that is cited already', () => {
  write('news/2031.jsonl', newsLine({ url: 'https://paper.example/old', date: '2019-05-01' }));
  const more = [
    newsLine({ url: 'https://paper.example/a' }),
    newsLine({ titles: [70000002], headline: 'A light nobody lit at all' }),
  ];
  expect(run('news', beside('more.jsonl', more.join('')))).toMatchObject({
    code: 0,
    out: `3 citations in ${join(DATA, 'news')}, 1 of them new.\n`,
  });
  const lines = (year: number): unknown[] =>
    readFileSync(join(DATA, `news/${year}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => {
        const { url, headline, titles } = JSON.parse(text);
        return [url, headline, titles];
      });
  expect(readdirSync(join(DATA, 'news'))).toEqual(['2019.jsonl', '2020.jsonl']);
  expect(lines(2019)).toEqual([['https://paper.example/old', 'A light nobody lit', [81000001]]]);
  expect(lines(2020)).toEqual([
    ['https://paper.example/a', 'A light nobody lit', [81000001]],
    ['https://paper.example/light', 'A light nobody lit at all', [70000002, 81000001]],
  ]);
  const after = everything();
  expect(run('news').code).toBe(0);
  expect(everything()).toEqual(after);
  expect(run('check').code).toBe(0);
});

describe('what is written while a command runs is kept, and the command says so', () => {
  /** Runs a command on what it reads last of all; `meanwhile` happens once it has read the data. */
  async function runBeside(command: string, given: string, meanwhile: () => void): Promise<Omit<Ended, 'out'>> {
    const pipe = join(HOME, 'pipe');
    rmSync(pipe, { force: true });
    spawnSync('mkfifo', [pipe]);
    const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
    const child = spawn(process.execPath, [...flags, 'scripts/data.ts', command, pipe, '--data', DATA], { cwd: ROOT });
    const said: string[] = [];
    child.stderr.on('data', (text) => said.push(String(text)));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    // A pipe opens for who writes once somebody reads.
    const end = await open(pipe, 'w');
    meanwhile();
    await end.writeFile(given);
    await end.close();
    return { code: await ended, err: said.join('') };
  }

  test('a citation in a year’s file, and a file of another year', async () => {
    const mine = newsLine({ url: 'https://paper.example/mine' });
    const given = newsLine({ url: 'https://paper.example/given' });
    const file = join(DATA, 'news/2020.jsonl');
    const meanwhile = (): unknown => write('news/2020.jsonl', read('news/2020.jsonl') + mine);
    expect(await runBeside('news', given, meanwhile)).toEqual({
      code: 1,
      err: `${file}: was changed while this command ran. Nothing was written; run it again.\n`,
    });
    expect(read('news/2020.jsonl')).toContain(mine);
    const other = newsLine({ url: 'https://paper.example/other', date: '2019-05-01' });
    expect((await runBeside('news', given, () => write('news/2019.jsonl', other))).code).toBe(1);
    expect(read('news/2019.jsonl')).toBe(other);
    expect(readdirSync(join(DATA, 'news')).sort()).toEqual(['2019.jsonl', '2020.jsonl']);
    expect((await runBeside('news', given, () => {})).code).toBe(0);
    expect(read('news/2020.jsonl')).toContain('/given');
  });

  test('a line of the catalogue', async () => {
    const edited = read('catalogue/titles/t.jsonl').replace('"year":1999', '"year":1998');
    expect(await runBeside('import', LISTED, () => write('catalogue/titles/t.jsonl', edited))).toEqual({
      code: 1,
      err: `${join(DATA, 'catalogue/titles/t.jsonl')}: was changed while this command ran. Nothing was written; run it again.\n`,
    });
    expect(read('catalogue/titles/t.jsonl')).toBe(edited);
    expect(existsSync(join(DATA, 'catalogue/titles/e.jsonl'))).toBe(false);
  });
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

describe('an import is all or nothing', () => {
  test('what somebody left beside the catalogue is not in its way, and is left', () => {
    mkdirSync(join(DATA, 'catalogue/people/e.jsonl.new'));
    write('catalogue/titles/e.jsonl.new', 'half a file');
    const before = everything();
    expect(run('import', beside('ebb.jsonl', LISTED)).code).toBe(0);
    const after = everything();
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([join(DATA, 'catalogue/titles/e.jsonl')]);
    expect(after.get(join(DATA, 'catalogue/titles/e.jsonl.new'))).toBe('half a file');
  });

  test('a file that cannot be put in its place leaves all as it was, titles and people', () => {
    const row = LISTED.replace('"type"', '"cast":[{"name":"Kim Roe"}],"type"');
    // Where the report is written, there is no room: it is told of last, when the catalogue waits to take its place.
    const before = everything();
    const { code, err } = run('import', beside('roe.jsonl', row), '--report', '/dev/full');
    expect(err).toBe('/dev/full: the disk is full; free some space, and try again\n');
    expect(code).toBe(1);
    expect(everything()).toEqual(before);
    expect(run('import', beside('roe.jsonl', row)).code).toBe(0);
    expect([...everything().keys()].filter((path) => !before.has(path)).sort()).toEqual([
      join(DATA, 'catalogue/people/k.jsonl'),
      join(DATA, 'catalogue/titles/e.jsonl'),
    ]);
  });

  test('a letter that has no rows any more goes', () => {
    write('catalogue/titles/t-1.jsonl', read('catalogue/titles/t.jsonl'));
    rmSync(join(DATA, 'catalogue/titles/t.jsonl'));
    run('import', beside('ebb.jsonl', LISTED));
    expect(readdirSync(join(DATA, 'catalogue/titles')).sort()).toEqual(['e.jsonl', 't.jsonl']);
  });
});

test('a build takes away what an earlier one wrote there and it does not, and nothing else', () => {
  const out = join(HOME, 'shards');
  run('build', '--out', out);
  const meta = JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8'));
  write('../shards/meta.json', JSON.stringify({ ...meta, titleShards: 40 }));
  for (const name of ['titles/10.json', 'titles/own.json', 'notes.txt']) write(`../shards/${name}`, 'left');
  run('build', '--out', out);
  expect(existsSync(join(out, 'titles/10.json'))).toBe(false);
  expect(existsSync(join(out, 'titles/own.json'))).toBe(true);
  expect(existsSync(join(out, 'notes.txt'))).toBe(true);
});

test('facts of a folder come in, and the report says what was refused; the same again changes nothing', () => {
  const name = { netflixId: 70000002, lang: 'ja', name: '潮位', source: 'anilist-malsync-2021', join: 'netflix link' };
  const folder = join(HOME, 'gathered');
  write('../gathered/more-names.jsonl', `${JSON.stringify(name)}\n{}\n`);
  const row = () => readFileSync(join(DATA, 'catalogue/titles/t.jsonl'), 'utf8');
  const report = join(HOME, 'facts.txt');
  const before = row();
  expect(run('facts', folder, '--report', report)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Refused rows: 1'),
  });
  expect(readFileSync(report, 'utf8')).toContain('row does not have the expected form');
  const after = row();
  expect(after).not.toBe(before);
  expect(after).toContain('"otherNames":["潮位"]');
  expect(after).toContain('"from":{"names":{"anilist-malsync-2021":["潮位"]}}');
  expect(run('facts', folder).code).toBe(0);
  expect(row()).toBe(after);
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
    expect(run('diff', 'v9').err).toContain('v9: no such revision');
    expect(readdirSync(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });

  test('a revision whose texts hold what is refused now can be compared', () => {
    const kept = read('people/ann-berg.json');
    write('people/ann-berg.json', kept.replace('Berg trained', 'Berg\u200e trained'));
    git('add', 'data');
    git('commit', '-q', '-m', 'an unseen sign');
    write('people/ann-berg.json', kept);
    expect(run('diff').out).toContain('~ Ann Berg (p1): background');
  });

  test('a revision of another shape says what is the matter', () => {
    cpSync(join(DATA, 'titles/the-harbour.json'), join(HOME, 'kept.json'));
    write('titles/the-harbour.json', '{}');
    git('add', 'data');
    git('commit', '-q', '-m', 'broken');
    cpSync(join(HOME, 'kept.json'), join(DATA, 'titles/the-harbour.json'));
    expect(run('diff').err).toContain(
      'The data of HEAD does not fit today’s schema: /titles/the-harbour.json: depth: ',
    );
  });
});
