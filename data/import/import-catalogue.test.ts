import { expect, test } from 'vitest';
import { personFiles, titleFiles } from './files.ts';
import { importCatalogue } from './import-catalogue.ts';
import type { Catalogue } from './merge.ts';
import { reportText } from './report.ts';

const NOTHING: Catalogue = { titles: [], people: [] };

function lines(...rows: object[]) {
  return { file: 'rows.jsonl', text: rows.map((row) => JSON.stringify(row)).join('\n') };
}

const GAME = {
  netflixId: 81040344,
  title: 'Squid Game',
  aliases: ['오징어 게임', 'SQUID GAME'],
  type: 'series',
  year: 2021,
  countries: ['KR'],
  genres: ['Drama', 'Sci-Fi & Fantasy'],
  maturity: 'TV-MA',
  seasons: 1,
  premiere: 'September 17, 2021',
  directors: ['Hwang Dong-hyuk'],
  cast: [
    { name: 'Lee Jung-jae', character: "Seong Gi-hun / 'No. 456'" },
    { name: 'You Seong-joo', character: 'Self' },
  ],
  idConfidence: 'A',
  sources: ['kaggle-netflix-2021', 'justwatch-2023-03'],
  hoursViewed: 5048300000,
};
const PEOPLE = lines(
  { name: 'Lee Jung-jae', key: '73249', credits: [[81040344, 'actor', "Seong Gi-hun / 'No. 456'"]] },
  { name: 'Hwang Dong-hyuk', key: '138056', credits: [[81040344, 'director']] },
  {
    name: 'You Seong-joo',
    credits: [
      [81040344, 'actor'],
      [5, 'actor'],
    ],
  },
);

const CLEAN = {
  netflixId: 81040344,
  name: 'Squid Game',
  otherNames: ['오징어 게임'],
  type: 'series',
  year: 2021,
  premiere: '2021-09-17',
  countries: ['KR'],
  genres: ['drama', 'sci-fi', 'fantasy'],
  maturity: 'TV-MA',
  directors: ['p138056'],
  cast: [
    { person: 'p73249', character: 'Seong Gi-hun (No. 456)' },
    { person: 'n-you-seong-joo', character: 'Self' },
  ],
  confidence: 'A',
  sources: ['kaggle-netflix-2021', 'justwatch-2023-03'],
  hoursViewed: 5048300000,
};

test('a row becomes a title in the schema, its fields in the schema’s order', () => {
  const { catalogue, report } = importCatalogue({ titles: lines(GAME), people: PEOPLE, existing: NOTHING });
  expect(JSON.stringify(catalogue.titles)).toBe(JSON.stringify([CLEAN]));
  expect(catalogue.people.map((person) => person.name)).toEqual(['Lee Jung-jae', 'You Seong-joo', 'Hwang Dong-hyuk']);
  expect(report.refused).toEqual([]);
});

test('importing the same rows again changes nothing, with the people’s file and without', () => {
  const first = importCatalogue({ titles: lines(GAME), people: PEOPLE, existing: NOTHING });
  for (const people of [PEOPLE, undefined]) {
    const again = importCatalogue({ titles: lines(GAME), people, existing: first.catalogue });
    expect(again.report.figures.get('titles changed')).toBe(0);
    expect(titleFiles(again.catalogue.titles)).toEqual(titleFiles(first.catalogue.titles));
    expect(personFiles(again.catalogue.people)).toEqual(personFiles(first.catalogue.people));
  }
});

test('what stands keeps a field that comes without, gives way to one that comes, and stays if it does not come', () => {
  const existing = importCatalogue({
    titles: lines(GAME, { ...GAME, netflixId: 5 }),
    people: PEOPLE,
    existing: NOTHING,
  });
  const { year: _, ...yearless } = GAME;
  const incoming = lines({ ...yearless, maturity: 'TV-14', cast: undefined });
  const { catalogue, report } = importCatalogue({ titles: incoming, existing: existing.catalogue });
  expect(catalogue.titles).toHaveLength(2);
  expect(catalogue.titles[0]).toEqual({ ...CLEAN, maturity: 'TV-14' });
  expect(report.figures.get('titles changed')).toBe(1);
});

test('a listing that comes in later leaves facts of people and named origins, and takes over the groups it brings', () => {
  const first = importCatalogue({ titles: lines(GAME), people: PEOPLE, existing: NOTHING }).catalogue;
  const [title, ...titles] = first.titles;
  const [lee, ...others] = first.people;
  if (!title || !lee) throw new Error('the import gave nothing');
  const from = {
    names: { 'wikipedia-names-2023-10': ['魷魚遊戲'] },
    genres: 'tvmaze-2024',
    cast: 'tvmaze-2024',
    characters: 'tvmaze-2024',
  };
  const names = { 'wikipedia-names-2023-10': ['李政宰'] };
  const facts = { otherNames: ['李政宰'], nativeName: '이정재', born: 1972, from: { names, born: 'pantheon-2013' } };
  const existing: Catalogue = {
    titles: [{ ...title, otherNames: ['오징어 게임', '魷魚遊戲'], from }, ...titles],
    people: [{ ...lee, ...facts }, ...others],
  };
  const { genres: _genres, ...incoming } = GAME;
  const { catalogue } = importCatalogue({ titles: lines(incoming), people: PEOPLE, existing });
  const otherNames = ['오징어 게임', '魷魚遊戲'];
  // Everybody who stood is in it: without TVmaze all of the cast goes.
  expect(catalogue.titles[0]).toEqual({ ...CLEAN, otherNames, from });
  const other = importCatalogue({ titles: lines({ ...incoming, cast: [{ name: 'Gong Yoo' }] }), existing }).catalogue;
  expect(other.titles[0]?.from).toEqual({ names: from.names, genres: 'tvmaze-2024' });
  expect(catalogue.people[0]).toEqual({ ...lee, ...facts });
});

test('whom no title names any more is gone; the others stay', () => {
  const existing = importCatalogue({ titles: lines(GAME), people: PEOPLE, existing: NOTHING }).catalogue;
  const [lee] = GAME.cast;
  const { people } = importCatalogue({ titles: lines({ ...GAME, cast: [lee] }), people: PEOPLE, existing }).catalogue;
  expect(existing.people.map(({ key }) => key)).toEqual(['p73249', 'n-you-seong-joo', 'p138056']);
  expect(people.map(({ key }) => key)).toEqual(['p73249', 'p138056']);
});

test('a name that the catalogue has already is not taken for the same person', () => {
  const existing = importCatalogue({ titles: lines(GAME), people: PEOPLE, existing: NOTHING }).catalogue;
  const titles = lines({ ...GAME, netflixId: 5, countries: [], directors: [], cast: [{ name: 'You Seong-joo' }] });
  for (const people of [undefined, lines({ name: 'You Seong-joo', credits: [[5, 'actor']] })]) {
    const { catalogue } = importCatalogue({ titles, people, existing });
    expect(catalogue.titles[1]?.cast).toEqual([{ person: 'n-you-seong-joo-5' }]);
  }
});

test('one person in two spellings is one line with both, first the one that most casts use', () => {
  const credits = [1, 2, 3].map((id) => [id, 'actor', 'Woo']);
  const cast = (name: string) => ({ directors: [], cast: [{ name, character: 'Woo' }] });
  const titles = lines(
    { ...GAME, netflixId: 1, ...cast('Eun-bin Park') },
    { ...GAME, netflixId: 2, ...cast('Park Eun-bin') },
    { ...GAME, netflixId: 3, ...cast('Park Eun-bin') },
  );
  const people = lines({ name: 'Eun-bin Park', key: '7', credits });
  const { catalogue } = importCatalogue({ titles, people, existing: NOTHING });
  expect(catalogue.people).toEqual([{ key: 'p7', name: 'Park Eun-bin', otherNames: ['Eun-bin Park'] }]);
});

test('somebody who is twice in one cast is kept once, with the part', () => {
  const cast = [{ name: 'Stellan Skarsgard' }, { name: 'Stellan Skarsgård', character: 'Seligman' }];
  const people = lines({ name: 'Stellan Skarsgård', key: '1', credits: [[81040344, 'actor']] });
  const { catalogue } = importCatalogue({ titles: lines({ ...GAME, cast }), people, existing: NOTHING });
  expect(catalogue.titles[0]?.cast).toEqual([{ person: 'p1', character: 'Seligman' }]);
});

test('a sentence is no person, and five names in one field are five', () => {
  const cast = [
    { name: 'this documentary follows the plight of 18 Beluga whales' },
    { name: 'Michela Luci, Jamie Watson, Eric Peterson' },
    { name: 'Henry Louis Gates, Jr.' },
  ];
  const { catalogue } = importCatalogue({ titles: lines({ ...GAME, cast }), existing: NOTHING });
  const keys = catalogue.titles[0]?.cast?.map((credit) => credit.person);
  expect(keys).toEqual(['n-michela-luci', 'n-jamie-watson', 'n-eric-peterson', 'n-henry-louis-gates-jr']);
});

test('a listing’s “documentary” on a story goes; on a film of people as themselves it stays', () => {
  const genres = ['Drama', 'Thriller', 'Documentary'];
  const parts = (...characters: string[]) => characters.map((character, at) => ({ name: `Actor ${at}`, character }));
  const rows = lines(
    { ...GAME, netflixId: 1, genres, cast: parts('Wilfred James', 'Arlette James', 'Henry James') },
    { ...GAME, netflixId: 2, genres, cast: parts('Self', 'Arlette James', 'Henry James') },
    { ...GAME, netflixId: 3, genres: ['Documentary', 'Drama'], cast: parts('Nicky', 'Pierre', 'Sandro') },
  );
  const { catalogue } = importCatalogue({ titles: rows, existing: NOTHING });
  expect(catalogue.titles.map((title) => title.genres?.includes('documentary'))).toEqual([false, true, true]);
});

test('an unknown source is refused, and the report says why with an example', () => {
  const { catalogue, report } = importCatalogue({ titles: lines({ ...GAME, sources: ['rumour'] }), existing: NOTHING });
  expect(catalogue).toEqual(NOTHING);
  expect(reportText(report, 3)).toContain('Squid Game (81040344): source rumour is not in data/vocabulary/sources.ts');
});

test('values in which a letter was lost are left out and reported; so are names that are none', () => {
  const spoiled = {
    ...GAME,
    aliases: ['오징어\ufffd'],
    cast: [
      { name: 'Lee\ue000' },
      { name: 'Cast:' },
      { name: 'the' },
      { name: '20th_century_fox' },
      { name: 'You', character: 'Gi\ufffdhun' },
    ],
  };
  const { catalogue, report } = importCatalogue({ titles: lines(spoiled), existing: NOTHING });
  expect(catalogue.titles[0]).toMatchObject({ name: 'Squid Game', cast: [{ person: 'n-you' }] });
  expect(catalogue.titles[0]?.otherNames).toBeUndefined();
  expect(report.cleaned.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'other name holds a letter that was lost, dropped',
      'not a name, dropped from the cast',
      'character holds a letter that was lost, dropped',
    ]),
  );
  const nameless = importCatalogue({ titles: lines({ ...GAME, title: 'Squid\ufffd' }), existing: NOTHING });
  expect(nameless.report.refused).toMatchObject([{ detail: 'name contains U+FFFD, which is not a letter' }]);
});

test('files go by letter and by name, and none is over a megabyte', () => {
  const names = ['Élite', 'Łódź', '7 Days', '오징어', 'Echo', '"Sr."'];
  const titles = names.map((name, at) => ({ ...CLEAN, netflixId: at + 1, name }) as Catalogue['titles'][number]);
  const files = titleFiles(titles);
  expect([...files.keys()]).toEqual(['0.jsonl', 'e.jsonl', 'l.jsonl', 's.jsonl']);
  expect(files.get('e.jsonl')?.match(/"name":"[^"]*"/g)).toEqual(['"name":"Echo"', '"name":"Élite"']);
  const many = Array.from(
    { length: 6000 },
    (_, at) => ({ ...CLEAN, netflixId: at + 1 }) as Catalogue['titles'][number],
  );
  const cut = titleFiles(many);
  expect([...cut.keys()]).toEqual(['s-1.jsonl', 's-2.jsonl', 's-3.jsonl']);
  expect([...cut.values()].every((text) => new TextEncoder().encode(text).length <= 1_000_000)).toBe(true);
  expect([...cut.values()].join('')).toBe([...titleFiles([...many].reverse()).values()].join(''));
});
