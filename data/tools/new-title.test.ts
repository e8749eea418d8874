import { expect, test } from 'vitest';
import { line, person, row, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import { WrittenPerson, WrittenTitle } from '../schema.ts';
import { startPerson } from './new-person.ts';
import { startTitle } from './new-title.ts';

const TIDE = 70000002;

test('a title starts with everything that the catalogue knows, and the slugs of its cast', () => {
  const { slug, contents, castWithoutFile } = startTitle(tinyData(), TIDE);
  expect(slug).toBe('tide');
  expect(contents).toMatchObject({
    netflixId: TIDE,
    name: 'Tide',
    type: 'film',
    year: 1999,
    countries: ['NO'],
    genres: ['mystery'],
    cast: [{ person: 'ann-berg', character: 'Mia Ness' }, { person: 'bo-lund' }],
  });
  expect(castWithoutFile).toEqual(['Bo Lund']);
});

test('the schema asks for everything that is left open, and for nothing else', () => {
  const asked = WrittenTitle.safeParse(startTitle(tinyData(), TIDE).contents).error?.issues ?? [];
  const fields = [...new Set(asked.map(({ path }) => path.join('.')))];
  expect(fields).toEqual([
    'idVerified',
    'synopsis',
    'synopsisSources',
    'behindTheScenes.0.text',
    'behindTheScenes.0.spoiler',
    'behindTheScenes.0.source.publisher',
    'behindTheScenes.0.source.url',
  ]);
});

test('a brief title leaves to the catalogue what it knows; an id of confidence A stands in a full one too', () => {
  const { slug, contents, castOfCatalogue } = startTitle(tinyData(), TIDE, 'brief');
  const told = { netflixId: TIDE, depth: 'brief', name: 'Tide', type: 'film', year: 1999 };
  expect([slug, contents]).toEqual(['tide', { ...told, idVerified: '', synopsis: '', synopsisSources: [] }]);
  expect(castOfCatalogue).toEqual(['Ann Berg: Mia Ness', 'Bo Lund']);
  const fields = WrittenTitle.safeParse(contents).error?.issues.map(({ path }) => path.join('.'));
  expect(fields).toEqual(['idVerified', 'synopsis', 'synopsisSources']);
  const sure = tinyData({ catalogueTitles: [row({ netflixId: TIDE, name: 'Tide' })] });
  for (const depth of ['brief', 'full'] as const)
    expect(startTitle(sure, TIDE, depth).contents).not.toHaveProperty('idVerified');
});

test('a name that another file bears gets its year', () => {
  const data = tinyData({ titles: new Map([['tide', title()]]) });
  expect(startTitle(data, TIDE).slug).toBe('tide-1999');
  const korean = tinyData({ catalogueTitles: [row({ netflixId: TIDE, name: '지금', year: undefined, cast: [] })] });
  expect(startTitle(korean, TIDE).slug).toBe(String(TIDE));
});

test('an id that is unknown, or written already, is refused', () => {
  expect(() => startTitle(tinyData(), 5)).toThrow('The catalogue has no title 5');
  expect(() => startTitle(tinyData(), 81000001)).toThrow('81000001 already has a file: data/titles/the-harbour.json');
});

test('a person starts with their key and their titles', () => {
  const { slug, contents } = startPerson(tinyData(), 'bo lund');
  expect(slug).toBe('bo-lund');
  expect(contents).toMatchObject({
    name: 'Bo Lund',
    catalogueKey: 'n-bo-lund',
    knownFor: [
      { title: 'Tide', year: 1999, netflixId: TIDE },
      { title: 'The Harbour', year: 2020, netflixId: 81000001 },
    ],
  });
  const asked = WrittenPerson.safeParse(contents).error?.issues.map(({ path }) => path.join('.'));
  expect(asked).toEqual(['background', 'sources']);
});

test('somebody whom the catalogue does not know starts with a name only', () => {
  expect(startPerson(tinyData(), 'Kari Moe')).toEqual({
    slug: 'kari-moe',
    contents: { name: 'Kari Moe', background: '', sources: [], knownFor: [] },
  });
});

test('a person who has a file already is refused, whether it names a catalogue key or not', () => {
  expect(() => startPerson(tinyData(), 'Ann Berg')).toThrow('Ann Berg already has a file: data/people/ann-berg.json');
  // Called by the key alone, as the command lets one.
  expect(() => startPerson(tinyData(), '', 'p1')).toThrow(
    /^Ann Berg already has a file: data\/people\/ann-berg\.json$/,
  );
  const untied = tinyData({
    people: new Map([
      ['ann-berg', person()],
      ['bo', person({ name: 'Bo Lund' })],
    ]),
  });
  expect(() => startPerson(untied, 'Bo Lund')).toThrow('Bo Lund already has a file: data/people/bo.json');
});

test('a name that several people bear is refused until one says which', () => {
  const data = tinyData({ cataloguePeople: [...tinyData().cataloguePeople, line('p8', 'Bo Lund')] });
  expect(() => startPerson(data, 'Bo Lund')).toThrow(
    /2 people of the catalogue are called Bo Lund; say which:\n {2}--key n-bo-lund {2}Bo Lund: Tide, The Harbour\n {2}--key p8/,
  );
  expect(startPerson(data, 'Bo Lund', 'p8').contents).toMatchObject({ catalogueKey: 'p8', knownFor: [] });
  expect(() => startPerson(data, 'Bo Lund', 'p7')).toThrow('Nobody in the catalogue has the key p7.');
});

test('a name in other letters gives no file', () => {
  expect(() => startPerson(tinyData(), '윤찬영')).toThrow('write it in Latin letters');
});
