/**
 * Any title of the catalogue opens its own notes, by what its id is worth: a sample drawn by a seed, on every surface.
 * The walk over all ids is a unit test; this one holds that the page's evidence reaches it.
 */
import { expect, test } from 'vitest';
import type { CatalogueTitle } from '../../data/schema.ts';
import { readDataSet } from '../../scripts/read-data-set.ts';
import { inBothBrowsers } from './both.ts';
import { clickInPanel, panelBecomes, panelIn } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';

const data = readDataSet();
const written = new Set([...data.titles.values()].map(({ netflixId }) => netflixId));

/** Every n-th of a kind: the same titles each time, spread over the whole. */
function sample(confidence: CatalogueTitle['confidence'], count: number): CatalogueTitle[] {
  const rows = data.catalogueTitles.filter(
    (row) => row.confidence === confidence && !written.has(row.netflixId) && (row.cast?.length ?? 0) > 0,
  );
  const step = Math.floor(rows.length / count);
  const found = Array.from({ length: count }, (_, at) => rows[at * step + 7]).filter((row) => row !== undefined);
  if (found.length < count) throw new Error(`too few titles of confidence ${confidence}`);
  return found;
}

const onPage = ({ netflixId, type }: CatalogueTitle, name: string, language = 'en'): string =>
  `/title/${netflixId}?${new URLSearchParams({ type, name, lang: language })}`;
const inModal = ({ netflixId, type }: CatalogueTitle, name: string): string =>
  `/browse?${new URLSearchParams({ jbv: String(netflixId), type, 'modal-name': name })}`;

async function nameShown(tab: Tab, id: number): Promise<string> {
  const { open } = await panelIn(tab, 'facts', id);
  // A title's page opens it by itself; the room beside a modal is too small for that here.
  if (open === 'false') await clickInPanel(tab, 'Show Notes');
  const panel = await panelBecomes(tab, (reading) => reading.name !== '', `the name of ${id}`);
  return panel?.name ?? '';
}

inBothBrowsers('the catalogue', ({ tab: newTab }) => {
  test.each(
    [...sample('A', 2), ...sample('B', 1), ...sample('C', 2)].map(
      (row) => [row.confidence, row.netflixId, row.name, row] as const,
    ),
  )('confidence %s: %i opens %s where the page bears its name', async (_, id, name, row) => {
    const tab = await newTab();
    for (const path of [onPage(row, name), inModal(row, name)]) {
      await tab.goto(path);
      expect(await nameShown(tab, id)).toBe(name);
    }
  });

  test('confidence C stays unknown where the page bears another name, or none', async () => {
    const tab = await newTab();
    for (const row of sample('C', 1)) {
      const { netflixId } = row;
      await tab.goto(onPage(row, 'Quite Another Title'));
      await panelIn(tab, 'unknown', netflixId);
      await tab.goto(`/browse?jbv=${netflixId}&page=redesigned`);
      await panelIn(tab, 'unknown', netflixId);
    }
  });

  test('confidence B gives way to an English page’s other name, not to a name in another language', async () => {
    const tab = await newTab();
    for (const row of sample('B', 1)) {
      const { netflixId, name } = row;
      await tab.goto(onPage(row, 'Quite Another Title'));
      await panelIn(tab, 'unknown', netflixId);
      await tab.goto(onPage(row, '전혀 다른 이름', 'ko'));
      expect(await nameShown(tab, netflixId)).toBe(name);
    }
  });

  test('confidence A stands by its id alone', async () => {
    const tab = await newTab();
    for (const row of sample('A', 1)) {
      await tab.goto(onPage(row, 'Quite Another Title'));
      expect(await nameShown(tab, row.netflixId)).toBe(row.name);
    }
  });
});
