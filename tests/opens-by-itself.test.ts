/** From the real data set to whether the panel opens by itself. */
import { expect, test } from 'vitest';
import { memberInWords, notesInWords } from '../components/notes/in-words.ts';
import { lookup } from '../data/lookup/lookup.ts';
import type { CatalogueTitle } from '../data/schema.ts';
import { opensByItself } from '../entrypoints/netflix.content/panel/opening.ts';
import { withPageCast } from '../entrypoints/netflix.content/visit/page-cast.ts';
import { DEFAULTS } from '../entrypoints/shared/preference-defaults.ts';
import { ENGLISH } from './fixtures/english.ts';
import { compiled, data, named, read } from './fixtures/real-data.ts';

const nameOf = ({ netflixId, name }: CatalogueTitle): string => compiled.notes.get(netflixId)?.name ?? name;

test('none of the 1,000 most viewed titles opens to nothing on a page that names people of the data set', async () => {
  const people = await named('Bae Doona', 'Drama', 'Nobody Of That Name', 'Lee Jung-jae');
  expect(people.map(({ name }) => name)).toEqual(['Bae Doona', 'Lee Jung-jae']);
  const most = data.catalogueTitles.toSorted((a, b) => (b.hoursViewed ?? 0) - (a.hoursViewed ?? 0)).slice(0, 1000);
  const moment = { paused: false, placed: true, room: true, isOpen: false };
  const opened = await Promise.all(
    most.map(async (row) => {
      const found = await lookup(row.netflixId, { names: [nameOf(row)], language: 'en' }, read);
      if (found.state !== 'known') return [row.name, found.state];
      const view = withPageCast(
        { ...found, notes: notesInWords(found.notes, ENGLISH) },
        new Map([[row.netflixId, people.map((member) => memberInWords(member, ENGLISH))]]),
      );
      return opensByItself({ ...moment, view }, DEFAULTS) ? [] : [row.name, 'stays folded'];
    }),
  );
  expect(opened.filter((fault) => fault.length > 0)).toEqual([]);
  const without = most.filter(({ netflixId }) => compiled.notes.get(netflixId)?.cast.length === 0);
  expect(without.length).toBeGreaterThan(0);
});
