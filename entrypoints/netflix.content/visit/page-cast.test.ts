// @vitest-environment jsdom
/** Whom a page names, where we know of nobody in its title. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FULL } from '../../../tests/fixtures/notes.ts';
import { DATE, known, type TriedVisit, tryVisit } from '../../../tests/fixtures/visit.ts';
import type { Surface } from '../site/detect.ts';
import { readPast } from './inquiry.ts';
import { lookUp } from './look-up.ts';
import { play } from './play.ts';
import type { Visit } from './visit.ts';

const PEOPLE: Record<string, object> = Object.fromEntries(
  ['Bae Doona', 'Gong Yoo'].map((name) => [name, { person: name, name, works: [{ name: 'A Play' }] }]),
);
const answers = {
  lookup: ({ netflixId }: { netflixId: number }): unknown => known(netflixId),
  'people-named': ({ names }: { names: string[] }): unknown => names.flatMap((name) => PEOPLE[name] ?? []),
};
type Started = TriedVisit & { look: (inSight?: number) => Promise<void> };

function start(surface: Surface, origin: Partial<Pick<Visit, 'isFirst'>> = {}, rest: object = {}): Started {
  const tried = tryVisit(surface, 7, { ...answers, ...rest }, origin);
  const look =
    surface === 'player'
      ? play(tried.dependencies, tried.visit, readPast(tried.dependencies.view.document, tried.visit), undefined)
      : lookUp(tried.dependencies, tried.visit, readPast(tried.dependencies.view.document, tried.visit));
  const modals = (): Element[] => [...document.querySelectorAll('[role=dialog]')];
  return { ...tried, look: (inSight = 0) => look({ inSight, modals: modals() }) };
}
const cast = ({ front }: Started): unknown => {
  const { view } = front() ?? {};
  return view?.state === 'known' ? [view.notes.castFrom, ...view.notes.cast.map(({ name }) => name)] : view?.state;
};
const asked = ({ requests }: Started): unknown[] => requests.filter(({ type }) => type === 'people-named');
const modal = (name: string, ...names: string[]): string =>
  `<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt="${name}"><p class="previewModal--tags">${names
    .map((one) => `<a>${one}, </a>`)
    .join('')}</p></div>`;
const page = (name: string, ...names: string[]): string =>
  `<h1>${name}</h1><p data-uia="info-starring">Starring: ${names.map((one) => `<a>${one}</a>`).join('')}</p>`;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('the last title’s year is not this one’s because its name has come', async () => {
  const unknown = { lookup: () => ({ state: 'unknown', date: DATE }) };
  const year = '<div data-uia="videoMetadata--container"><p class="year">1998</p></div>';
  const dated = (name: string): string => modal(name, 'Gong Yoo').replace('</div>', `${year}</div>`);
  document.body.innerHTML = dated('The Last Film');
  const tried = start('modal', { isFirst: false }, unknown);
  document.body.innerHTML = dated('A Film');
  await tried.look(100);
  expect(tried.front()?.pageName).toBe('A Film');
  await tried.look(9000);
  expect(tried.front()?.pageName).toBe('A Film (1998)');
});

describe.each([
  ['page', page],
  ['modal', modal],
] as const)('on a %s', (surface, says) => {
  test('people of the data set are the cast of a title that has none, marked as Netflix’s', async () => {
    document.body.innerHTML = says('A Film', 'Bae Doona', 'Drama');
    const tried = start(surface);
    await tried.look();
    await tried.look(1000);
    expect(cast(tried)).toEqual(['netflix', 'Bae Doona']);
    expect(asked(tried)).toEqual([{ type: 'people-named', names: ['Bae Doona', 'Drama'] }]);
  });

  test('however late, and more of them later still; a page that falls silent takes nobody back', async () => {
    const tried = start(surface);
    await tried.look();
    expect(cast(tried)).toEqual([undefined]);
    document.body.innerHTML = says('A Film');
    await tried.look(60_000);
    expect(cast(tried)).toEqual([undefined]);
    document.body.innerHTML = says('A Film', 'Bae Doona');
    await tried.look(3_600_000);
    expect(cast(tried)).toEqual(['netflix', 'Bae Doona']);
    document.body.innerHTML = says('A Film', 'Bae Doona', 'Gong Yoo');
    await tried.look(3_601_000);
    expect(cast(tried)).toEqual(['netflix', 'Bae Doona', 'Gong Yoo']);
    document.body.innerHTML = '';
    await tried.look(3_602_000);
    expect(cast(tried)).toEqual(['netflix', 'Bae Doona', 'Gong Yoo']);
  });

  test('names left over from the last title are not taken for this one', async () => {
    document.body.innerHTML = says('The Last Film', 'Gong Yoo');
    const tried = start(surface, { isFirst: false });
    await tried.look(100);
    expect([cast(tried), asked(tried)]).toEqual([[undefined], []]);
    document.body.innerHTML = says('A Film', 'Bae Doona');
    await tried.look(200);
    expect(cast(tried)).toEqual(['netflix', 'Bae Doona']);
  });

  test('nor however long they stay', async () => {
    document.body.innerHTML = says('The Last Film', 'Gong Yoo');
    const tried = start(surface, { isFirst: false });
    await tried.look(9000);
    expect([cast(tried), asked(tried)]).toEqual([[undefined], []]);
  });

  test('nor where this one’s name comes before its people, of whom it may have none', async () => {
    document.body.innerHTML = says('The Last Film', 'Gong Yoo');
    const tried = start(surface, { isFirst: false });
    document.body.innerHTML = says('A Film', 'Gong Yoo');
    await tried.look(100);
    expect([cast(tried), asked(tried)]).toEqual([[undefined], []]);
    document.body.innerHTML = says('A Film');
    await tried.look(200);
    await tried.look(9000);
    expect(cast(tried)).toEqual([undefined]);
  });

  test('but people who stay for long beside its name are its own: a sequel may have the same', async () => {
    document.body.innerHTML = says('The Last Film', 'Gong Yoo');
    const tried = start(surface, { isFirst: false });
    document.body.innerHTML = says('A Film', 'Gong Yoo');
    for (const inSight of [100, 7000]) await tried.look(inSight);
    expect(cast(tried)).toEqual([undefined]);
    await tried.look(9000);
    expect(cast(tried)).toEqual(['netflix', 'Gong Yoo']);
  });

  test('who is not named any more, but others are, is not of the cast', async () => {
    document.body.innerHTML = says('A Film', 'Gong Yoo');
    const tried = start(surface);
    await tried.look();
    expect(cast(tried)).toEqual(['netflix', 'Gong Yoo']);
    document.body.innerHTML = says('A Film', 'Nobody Whom We Know');
    await tried.look(1000);
    expect(cast(tried)).toEqual(['netflix']);
  });

  test('a cast of our own is left as it is, and nobody is asked for', async () => {
    document.body.innerHTML = says('A Film', 'Bae Doona');
    const tried = start(surface, {}, { lookup: () => known(7, { cast: FULL.cast }) });
    await tried.look();
    expect([cast(tried), asked(tried)]).toEqual([[undefined, 'Ann Berg', 'Bo Lund'], []]);
  });
});

test('what else changes on the page asks for nobody again', async () => {
  document.body.innerHTML = page('A Film', 'Bae Doona');
  const tried = start('page');
  await tried.look();
  document.title = '(1) Netflix';
  await tried.look(1000);
  await tried.look(2000);
  expect(tried.requests.filter(({ type }) => type === 'page-names')).toHaveLength(2);
  expect(asked(tried)).toHaveLength(1);
  document.title = '';
});

test('while the last modal is there beside this one, neither’s names are taken', async () => {
  document.body.innerHTML = modal('The Last Film', 'Gong Yoo');
  const tried = start('modal', { isFirst: false });
  document.body.insertAdjacentHTML('beforeend', modal('A Film', 'Bae Doona'));
  await tried.look(100);
  expect(cast(tried)).toEqual([undefined]);
  document.querySelector('[role=dialog]')?.remove();
  await tried.look(200);
  expect(cast(tried)).toEqual(['netflix', 'Bae Doona']);
});

describe('in the player', () => {
  test('whom the page that led there named is the cast', async () => {
    document.body.innerHTML = page('A Film', 'Bae Doona');
    const before = start('page');
    await before.look();
    document.body.innerHTML = '';
    const tried = tryVisit('player', 7, answers);
    await play(
      { ...tried.dependencies, trail: before.dependencies.trail },
      tried.visit,
      readPast(tried.dependencies.view.document, tried.visit),
      undefined,
    )({ inSight: 0, modals: [] });
    expect(cast({ ...tried, look: before.look })).toEqual(['netflix', 'Bae Doona']);
  });

  const controls = '<div class="watch-video--player-view"><div data-uia="video-title">A Film</div></div>';
  test.each([
    [7, ['netflix', 'Bae Doona']],
    [8, [undefined]],
  ])('JSON-LD of /title/%i names the cast of 7: %j', async (id, shown) => {
    const told = { '@type': 'Movie', url: `https://www.netflix.com/title/${id}`, actors: ['Bae Doona'] };
    document.body.innerHTML = `${controls}<script type="application/ld+json">${JSON.stringify(told)}</script>`;
    const tried = start('player');
    await tried.look();
    expect(cast(tried)).toEqual(shown);
  });
});

test('a title that becomes unknown keeps the people whom its page names', async () => {
  document.body.innerHTML = page('A Film', 'Bae Doona');
  const lookup = ({ page: said }: { page?: { names: string[] } }): unknown =>
    said?.names[0] === 'Another' ? { state: 'unknown', date: DATE } : known(7, { unlessNamed: said === undefined });
  const tried = start('page', {}, { lookup });
  await tried.look();
  expect(cast(tried)).toEqual(['netflix', 'Bae Doona']);
  document.body.innerHTML = page('Another', 'Bae Doona');
  await tried.look(1000);
  expect(tried.front()?.view).toMatchObject({ state: 'unknown', people: [PEOPLE['Bae Doona']] });
});

test('the page’s people come back when a title with a cast of its own is contradicted', async () => {
  document.body.innerHTML = page('Another', 'Bae Doona');
  const lookup = ({ page: said }: { page?: { names: string[] } }): unknown =>
    said?.names[0] === 'Another' ? { state: 'unknown', date: DATE } : known(7, { cast: FULL.cast, unlessNamed: !said });
  const tried = start('page', {}, { lookup });
  await tried.look();
  document.body.innerHTML = page('A Film', 'Bae Doona');
  await tried.look(1000);
  expect(cast(tried)).toEqual([undefined, 'Ann Berg', 'Bo Lund']);
  document.body.innerHTML = page('Another', 'Bae Doona');
  await tried.look(2000);
  expect(tried.front()?.view).toMatchObject({ state: 'unknown', people: [PEOPLE['Bae Doona']] });
});

test('of a page that is left before it is known whom it names, nobody is asked about', async () => {
  document.body.innerHTML = page('A Film', 'Bae Doona');
  const tried = start('page');
  const looked = tried.look();
  while (tried.requests.every(({ type }) => type !== 'page-names')) await Promise.resolve();
  tried.end();
  await looked;
  expect(asked(tried)).toEqual([]);
});

test('an answer about a page that was left meanwhile is dropped', async () => {
  document.body.innerHTML = page('A Film', 'Bae Doona');
  const waiting: Array<(people: unknown) => void> = [];
  const tried = start('page', {}, { 'people-named': () => new Promise((resolve) => waiting.push(resolve)) });
  const looked = tried.look();
  await new Promise((resolve) => setTimeout(resolve));
  tried.end();
  tried.dependencies.panel.tell({
    type: 'updated',
    change: { view: known(8) as Extract<ReturnType<typeof known>, { state: 'known' }> },
  });
  for (const answer of waiting) answer([PEOPLE['Bae Doona']]);
  await looked;
  expect([waiting.length, tried.dependencies.trail.casts.size]).toEqual([1, 0]);
});
