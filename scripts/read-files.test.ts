/** What is wrong with the data's files is said with its place, and stops every command that reads them. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { LISTED, makeDataFolder } from '../tests/fixtures/data-folder.ts';
import { today } from './today.ts';

const { home, data, write, read, run, expectRefused, reset, remove } = makeDataFolder();
const TITLE = 'titles/the-harbour.json';
const NEWS = 'news/2020.jsonl';
const PERSON = 'people/ann-berg.json';
const ROWS = 'catalogue/titles/t.jsonl';
const LINES = 'catalogue/people/a.jsonl';
const EXCEPTIONS = 'lint/exceptions.json';
const PUBLISHERS = 'vocabulary/publishers.jsonl';
const LIST = 'vocabulary/countries.ts';

beforeEach(reset);
afterAll(remove);

/** Puts a text in the place of another. */
function put(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
}

/** A file's text as people write it, a line for each field. */
function spread(path: string): string {
  return JSON.stringify(JSON.parse(read(path)), undefined, 2);
}

/** Takes something away and puts something else there. */
function instead(path: string, make: () => unknown): void {
  rmSync(place(path), { recursive: true });
  make();
}

/** Latin-1, as an old editor saves it. */
function latin(path: string): void {
  write(path, Buffer.from(read(path).replace(/Ann|The/, 'Änn'), 'latin1'));
}

const place = (path: string): string => join(data, path);

describe.each(['check', 'build'])('%s refuses, with file and place', (command) => {
  const args = command === 'build' ? ['build', '--out', join(home, 'built')] : ['check'];

  test.each<[string, () => unknown, string]>([
    [
      'a folder called like a title',
      () => mkdirSync(place('titles/x.json')),
      `${place('titles/x.json')}: this is a folder, not a file`,
    ],
    [
      'a file that nobody would read, for its ending',
      () => writeFileSync(place('titles/x.JSON'), '{}'),
      `${place('titles/x.JSON')}: only .json files are read here`,
    ],
    [
      'a field that is not there',
      () => writeFileSync(place('people/x.json'), '{ "name": "Ann" }'),
      `${place('people/x.json')}: background: is missing`,
    ],
    [
      'a folder in a folder',
      () => mkdirSync(place('news/older')),
      `${place('news/older')}: only .jsonl files are read here`,
    ],
    [
      'a folder called like a letter',
      () => mkdirSync(place('catalogue/people/k.jsonl')),
      `${place('catalogue/people/k.jsonl')}: this is a folder`,
    ],
    [
      'a folder called edition.json',
      () => instead('edition.json', () => mkdirSync(place('edition.json'))),
      `${place('edition.json')}: this is a folder`,
    ],
    [
      'a link to nowhere',
      () => symlinkSync('/nowhere', place('titles/x.json')),
      `${place('titles/x.json')}: this links to /nowhere, which does not exist`,
    ],
    [
      'a link to itself',
      () => symlinkSync('x.json', place('people/x.json')),
      `${place('people/x.json')}: this link leads back to itself`,
    ],
    [
      'a file in the place of a folder',
      () => instead('people', () => write('people', '')),
      `${place('people')}: this is a file, where a folder is needed`,
    ],
    [
      'a folder that is missing',
      () => rmSync(place('catalogue'), { recursive: true }),
      `${place('catalogue/titles')}: no such folder`,
    ],

    ['a title that is not UTF-8', () => latin(TITLE), `${place(TITLE)}: not UTF-8 (line 1, byte `],
    ['a person who is not UTF-8', () => latin(PERSON), `${place(PERSON)}: not UTF-8 (line 1, byte 10 is C4)`],
    ['a catalogue that is not UTF-8', () => latin(LINES), `${place(LINES)}: not UTF-8 (line 1, byte `],
    [
      'an edition that is not UTF-8',
      () => write('edition.json', Buffer.from([0xff, 0xfe, 0x7b, 0])),
      `${place('edition.json')}: not UTF-8 (line 1, byte 1 is FF)`,
    ],
    [
      'a closed list that is not UTF-8',
      () => write(LIST, Buffer.from("/** Names. */\nexport const A = 'Åland';\n", 'latin1')),
      `${place(LIST)}: not UTF-8 (line 2, byte 33 is C5)`,
    ],
    [
      'an exception that is not UTF-8',
      () => write(EXCEPTIONS, Buffer.from('[{"why":"Ä"}]', 'latin1')),
      `${place(EXCEPTIONS)}: not UTF-8 (line 1, byte 10 is C4)`,
    ],
    [
      'a publisher who is not UTF-8',
      () => write(PUBLISHERS, Buffer.from('{"host":"a.example","names":["Ä"]}', 'latin1')),
      `${place(PUBLISHERS)}: not UTF-8 (line 1, byte `,
    ],
    ['a byte order mark', () => put(TITLE, '{', '\ufeff{'), `${place(TITLE)}: not JSON (line 1, column 1: U+FEFF`],

    [
      'a title that is no JSON',
      () => write(TITLE, '{\n  "netflixId": 81000001,\n}\n'),
      `${place(TITLE)}: not JSON (line 3, column 1: “}”, where a key`,
    ],
    [
      'an address that is not https',
      () => write(TITLE, spread(TITLE).replace('"https:', '"http:')),
      `${place(TITLE)}: line 10: synopsisSources 1: “http://paper.example/harbour” is no https address`,
    ],
    [
      'a number in quotes',
      () => write(TITLE, spread(TITLE).replace('2020,', '"2020",')),
      `${place(TITLE)}: line 7: year: “2020” is text; write the number without quotes`,
    ],
    [
      'a word of no closed list',
      () => write(TITLE, spread(TITLE).replace('"none"', '"nonne"')),
      `${place(TITLE)}: line 22: behindTheScenes 1, spoiler: “nonne” is not one of none, mild, full`,
    ],
    [
      'a field of a title that there is not',
      () => put(TITLE, '"synopsis":', '"synopsys":'),
      `${place(TITLE)}: line 1: unknown field “synopsys”; did you mean synopsis? Also allowed: netflixId, idVerified,`,
    ],
    [
      'a field of a credit that there is not',
      () => put(TITLE, '"character":"Mia Ness"', '"charakter":"Mia Ness"'),
      `${place(TITLE)}: line 1: cast 1: unknown field “charakter”; did you mean character? Also allowed: person, c`,
    ],
    [
      'a field of a row that there is not',
      () => put(ROWS, '"type":"film"', '"type":"film","kind":"film"'),
      `${place(ROWS)}:2: unknown field “kind”; allowed are netflixId, name,`,
    ],
    [
      'a field of an exception that there is not',
      () => write(EXCEPTIONS, '[{"rule":"r","place":"p","text":"t","why":"because it is so","who":"me"}]'),
      'data/lint/exceptions.json: entry 1: unknown field “who”; allowed are rule, place, text, why',
    ],
    [
      'a row that is no JSON',
      () => put(ROWS, '"type":"film"', '"type":film'),
      `${place(ROWS)}:2: not JSON (column 44: “f”, where a value should be)`,
    ],

    [
      'a key twice in a title',
      () => put(TITLE, '"name":', '"name":"Harbour",\n"name":'),
      `${place(TITLE)}: the key "name" appears twice in one object (line 2, column 1)`,
    ],
    [
      'a key twice within a title',
      () => put(TITLE, '"publisher":"Paper"', '"publisher":"Paper","publi\\u0073her":"Paper"'),
      `${place(TITLE)}: the key "publi\\u0073her" appears twice`,
    ],
    [
      'a key twice in a person',
      () => put(PERSON, '"name":', '"name":"Ann","name":'),
      `${place(PERSON)}: the key "name" appears twice`,
    ],
    [
      'a key twice in a row',
      () => put(ROWS, '"year":1999', '"year":1998,"year":1999'),
      `${place(ROWS)}:2: the key "year" appears twice in one object (column `,
    ],
    [
      'a key twice in a line',
      () => put(LINES, '"key":"p1"', '"key":"p2","key":"p1"'),
      `${place(LINES)}:1: the key "key" appears twice in one object (column 13)`,
    ],
    [
      'a key twice in the edition',
      () => write('edition.json', '{"date":"2026-01-01","date":"2026-01-02"}'),
      `${place('edition.json')}: the key "date" appears twice`,
    ],
    [
      'a key twice in an exception',
      () => write(EXCEPTIONS, '[{"rule":"a","rule":"b"}]'),
      `${place(EXCEPTIONS)}: the key "rule" appears twice`,
    ],
    [
      'a key twice in a publisher',
      () => put(PUBLISHERS, '"names":', '"names":["Post"],"names":'),
      `${place(PUBLISHERS)}:1: the key "names" appears twice`,
    ],
    [
      'a key twice in an article',
      () => put(NEWS, '"publisher":', '"publisher":"Post","publisher":'),
      `${place(NEWS)}:1: the key "publisher" appears twice`,
    ],
    [
      'another key in the edition',
      () => write('edition.json', '{"date":"2026-01-02","day":"2026-01-02"}'),
      `${place('edition.json')}: expected { "date": "YYYY-MM-DD" }`,
    ],
    [
      'a publisher of a device',
      () => put(PUBLISHERS, 'paper.example', 'www.paper.example'),
      `${place(PUBLISHERS)}:1: host: “www.paper.example” is no host such as paper.example`,
    ],

    [
      'a direction sign in a name',
      () => put(PERSON, 'Ann Berg', 'Ann\u202e Berg'),
      `${place(PERSON)}: line 1: name: contains U+202E, which is invisible`,
    ],
    [
      'one that is written as an escape',
      () => put(TITLE, 'Mia Ness"', 'Mia\\u2067 Ness"'),
      `${place(TITLE)}: line 1: cast 1, character: contains U+2067, which is invisible`,
    ],
    [
      'a control in a note',
      () => put(TITLE, 'a car park', 'a\\u0007 car park'),
      `${place(TITLE)}: line 1: behindTheScenes 1, text: contains U+0007`,
    ],
    [
      'a break in a headline',
      () => put(NEWS, 'A light nobody', 'A light\\nnobody'),
      `${place(NEWS)}:1: headline: contains U+000A`,
    ],
    [
      'a C1 control in a row',
      () => put(ROWS, '"name":"Tide"', '"name":"Ti\u0085de"'),
      `${place(ROWS)}:2: name: contains U+0085`,
    ],
    [
      'a sign in an address',
      () => put(NEWS, 'paper.example/light', 'paper.example/li\u200bght'),
      `${place(NEWS)}:1: url: contains U+200B`,
    ],
    [
      'a sign in a key of a person',
      () => put(ROWS, 'n-bo-lund', 'n-bo-lund\u200e'),
      `${place(ROWS)}:1: cast 2, person: contains U+200E`,
    ],
    [
      'a direction sign in a publisher',
      () => put(PUBLISHERS, '"Paper"', '"Pa\u202eper"'),
      `${place(PUBLISHERS)}:1: names 1: contains U+202E, which is invisible`,
    ],
    [
      'a control in an exception',
      () => write(EXCEPTIONS, '[{"rule":"a","place":"b\\u0007","text":"c","why":"it is right"}]'),
      `${place(EXCEPTIONS)}: line 1: entry 1, place: contains U+0007, which is invisible`,
    ],
    [
      'a direction sign in a closed list',
      () => write(LIST, "/** Countries. */\nexport const A = 'Å\u2066land';\n"),
      `${place(LIST)}: line 2: contains U+2066, which is invisible`,
    ],
    [
      'a control in what is said of the sources',
      () => write('SOURCES.md', '# Sources\n\n- a list\u0008\n'),
      `${place('SOURCES.md')}: line 3: contains U+0008, which is invisible`,
    ],
    [
      'a sign in a key',
      () => write('edition.json', '{"da\u200bte":"2026-01-02"}'),
      `${place('edition.json')}: line 1: da\u200bte: the key contains U+200B, which is invisible`,
    ],
    [
      'half a letter',
      () => put(LINES, 'Ann Berg', 'Ann \\ud83dBerg'),
      `${place(LINES)}:1: name: contains U+D83D, which is not a letter`,
    ],
    [
      'blanks about a name',
      () => put(PERSON, 'Ann Berg', ' Ann Berg'),
      `${place(PERSON)}: line 1: name: begins or ends with a space`,
    ],
    ['a name of blanks', () => put(PERSON, 'Ann Berg', '  '), `${place(PERSON)}: line 1: name: is blank`],
    ['two blanks', () => put(LINES, 'Ann Berg', 'Ann  Berg'), `${place(LINES)}:1: name: contains two spaces in a row`],
    [
      'a no-break space',
      () => put(LINES, 'Ann Berg', 'Ann\u00a0Berg'),
      `${place(LINES)}:1: name: contains the space U+00A0; use a plain one`,
    ],
    [
      'a letter in pieces',
      () => put(PERSON, 'Ann Berg', 'Ann Be\u0301rg'),
      `${place(PERSON)}: line 1: name: contains a decomposed letter; compose it`,
    ],

    [
      'an edition of the future',
      () => write('edition.json', '{"date":"2099-01-01"}'),
      'data/edition.json: the edition is in the future (2099-01-01)',
    ],
    [
      'an article of the future',
      () => write('news/2099.jsonl', read(NEWS).replace('2020-05-01', '2099-05-01')),
      'is in the future (2099-05-01)',
    ],
    [
      'an id that was checked in the future',
      () => put(TITLE, '2026-01-02', '2099-01-02'),
      'data/titles/the-harbour.json: the id was checked in the future (2099-01-02)',
    ],
    [
      'a title of the future',
      () => put(ROWS, '"year":1999', '"year":2077'),
      'data/catalogue/titles: Tide (70000002) is of 2077',
    ],
  ])('%s', (_, breakIt, sentence) => {
    breakIt();
    expectRefused(args, sentence);
  });

  test.each<[string, () => unknown]>([
    ['a non-joiner that Persian needs', () => put(LINES, 'Ann Berg', 'پژمان\u200cفر')],
    ['a joiner that Sinhala needs', () => put(LINES, 'Ann Berg', 'ශ්\u200dරී')],
    ['an edition of today', () => write('edition.json', JSON.stringify({ date: today() }))],
    ['a closed list with indents', () => write(LIST, "export const A = {\n  SE: 'Sweden',\n    };  \n")],
    ['keys of one name in two objects', () => put(TITLE, '"otherNames":[]', '"otherNames":["Havn"]')],
  ])('and lets pass: %s', (_, change) => {
    change();
    vi.stubEnv('SHOW_NOTES_WITHOUT', '');
    expect(
      run(...args)
        .err.replace(/.*spelling-agrees.*|.*list it among.*|.*problem.*/g, '')
        .trim(),
    ).toBe('');
    vi.unstubAllEnvs();
  });
});

test('every fault is named, not only the first', () => {
  put(PERSON, 'Ann Berg', 'Ann\u202e  Berg');
  put(TITLE, 'Mia Ness"', 'Mia\\u2067 Ness"');
  write('people/bo.json', '{"name":1}');
  const { err } = run('check');
  for (const said of ['contains U+202E', 'contains two spaces', 'contains U+2067', 'bo.json: line 1: name: '])
    expect(err).toContain(said);
});

describe('a file that somebody names', () => {
  const beside = (name: string, contents: string | Uint8Array): string => write(`../${name}`, contents);
  const folder = (name: string): string => {
    mkdirSync(join(home, name), { recursive: true });
    return join(home, name);
  };

  test.each<[string, () => string[], string]>([
    ['a folder to be imported', () => ['import', folder('rows.jsonl')], 'rows.jsonl: this is a folder, not a file'],
    [
      'people that are a folder',
      () => ['import', beside('a.jsonl', LISTED), '--people', folder('p.jsonl')],
      'p.jsonl: this is a folder',
    ],
    [
      'rows that are not UTF-8',
      () => ['import', beside('b.jsonl', Buffer.from(LISTED.replace('Ebb', 'Äbb'), 'latin1'))],
      'b.jsonl: not UTF-8 (line 1, byte 25 is C4)',
    ],
    [
      'a row with a key twice',
      () => ['import', beside('c.jsonl', LISTED.replace('"type"', '"title":"Flow","type"'))],
      'none of its rows could be imported',
    ],
    [
      'a row with an id in another notation',
      () => ['import', beside('d.jsonl', LISTED.replace('5', '5.0'))],
      'none of its rows could be imported',
    ],
    [
      'a report into a missing folder',
      () => ['import', beside('e.jsonl', LISTED), '--report', join(home, 'no/report.txt')],
      '/no: no such folder; create it',
    ],
    [
      'a report in the place of a folder',
      () => ['import', beside('f.jsonl', LISTED), '--report', folder('report')],
      'report: this is a folder, not a file',
    ],
    [
      'a report for which there is no room',
      () => ['import', beside('g.jsonl', LISTED), '--report', '/dev/full'],
      '/dev/full: the disk is full',
    ],
    [
      'an answer that is a folder',
      () => ['refresh', 'wikidata', folder('answer.json')],
      'answer.json: this is a folder',
    ],
    [
      'an answer that broke off',
      () => ['refresh', 'wikidata', beside('h.json', '{"head":{"vars":["item"')],
      'h.json: not JSON (line 1, column 24: it ends where',
    ],
    [
      'rows into a missing folder',
      () => ['refresh', 'wikidata', 'tests/fixtures/wikidata.json', '--out', join(home, 'no/rows.jsonl')],
      '/no: no such folder',
    ],
    [
      'a report over the listing',
      () => ['import', beside('i.jsonl', LISTED), '--report', join(home, 'i.jsonl')],
      'i.jsonl: this would overwrite an input; name another file',
    ],
    [
      'a report over the people',
      () => ['import', beside('j.jsonl', LISTED), '--people', beside('k.jsonl', ''), '--report', join(home, 'k.jsonl')],
      'k.jsonl: this would overwrite an input',
    ],
    [
      'a report into the data',
      () => ['import', beside('l.jsonl', LISTED), '--report', join(data, 'edition.json')],
      'edition.json: this would overwrite an input',
    ],
    [
      'a report over a file of facts, by a link',
      () => {
        const names = beside('more-names.jsonl', '\n');
        symlinkSync(names, join(home, 'link.txt'));
        return ['facts', home, '--report', join(home, 'link.txt')];
      },
      'link.txt: this would overwrite an input',
    ],
    [
      'rows over the answer',
      () => [
        'refresh',
        'wikidata',
        beside('m.json', readFileSync('tests/fixtures/wikidata.json')),
        '--out',
        join(home, 'm.json'),
      ],
      'm.json: this would overwrite an input',
    ],
    [
      'a build into the catalogue',
      () => ['build', '--out', join(data, 'catalogue')],
      'catalogue: this folder holds a data set, not a build',
    ],
    [
      'a build into a file',
      () => ['build', '--out', beside('built-file', 'x')],
      'this is a file, where a folder is needed',
    ],
    [
      'a build into the data',
      () => ['build', '--out', data],
      'this folder holds a data set, not a build; choose another',
    ],
  ])('%s', (_, prepare, sentence) => {
    expectRefused(prepare(), sentence);
  });
});

describe('today is the later of here and Greenwich', () => {
  test.each([
    ['Pacific/Auckland', '2026-03-01T20:00:00Z', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-01T03:00:00Z', '2026-03-01'],
    ['UTC', '2026-03-01T23:59:59Z', '2026-03-01'],
  ])('in %s at %s', (zone, now, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(new Date(now))).toBe(day);
    vi.unstubAllEnvs();
  });
});
