// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, DATE, known, type TriedVisit, tryVisit } from '../../../tests/fixtures/visit.ts';
import { readPast } from './inquiry.ts';
import { lookUp } from './look-up.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '';
});

const start = (answers: Answers, origin?: Parameters<typeof tryVisit>[3], surface: 'page' | 'modal' = 'page') => {
  const tried = tryVisit(surface, 7, answers, origin);
  const look = lookUp(tried.dependencies, tried.visit, readPast(tried.dependencies.view.document, tried.visit));
  return { ...tried, look: (inSight = 0) => look({ inSight, modals: [] }) };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const sent = ({ requests }: Pick<TriedVisit, 'requests'>, type: string) =>
  requests.filter((request) => request.type === type);

test('a title that is known is shown, and put on the list of those looked up, once', async () => {
  const tried = start({ lookup: () => known(7) });
  await tried.look();
  await tried.look(1000);
  await settled();
  expect(tried.front()?.view).toMatchObject({ state: 'known', notes: { netflixId: 7 } });
  expect(tried.front()?.showId).toBeUndefined();
  expect(sent(tried, 'remember')).toEqual([{ type: 'remember', netflixId: 7, name: 'A Film' }]);
});

test('a season’s page has its show’s id', async () => {
  const tried = start({ lookup: () => known(70) });
  await tried.look();
  expect(tried.front()?.showId).toBe(70);
});

test('a Kids profile whose mark has come while the title was looked up is one before anything is shown', async () => {
  const mark = '<div data-uia="container-kids"></div>';
  const tried = start({
    lookup: () => {
      document.body.innerHTML = mark;
      return known(7);
    },
  });
  await tried.look();
  expect(tried.front()).toMatchObject({ kids: true, view: { state: 'known' } });
});

test.each([
  ['proved', { state: 'name-needed', date: DATE }, 'A Film'],
  ['contradicted', known(7, { unlessNamed: true }), 'Quite Another Title'],
] as const)('a title that was left while it was looked up is not %s by the page that came then', async (_, byId, name) => {
  const tried = start({
    lookup: ({ page }: { page?: { names: string[] } }) => {
      if (page) return page.names[0] === 'A Film' ? known(7, { agrees: true }) : { state: 'unknown', date: DATE };
      document.body.innerHTML = `<h1>${name}</h1>`;
      tried.end();
      return byId;
    },
  });
  await tried.look();
  await settled();
  expect(sent(tried, 'evidence')).toEqual([]);
  expect(tried.dependencies.trail.answers).toEqual(new Map());
});

describe('it is not put on the list', () => {
  test('of a profile for which no notes are wanted', async () => {
    const tried = start({ lookup: () => known(7) }, { mayShow: false });
    await tried.look();
    await settled();
    expect(sent(tried, 'remember')).toEqual([]);
  });

  test('where an English page may yet name another title, before it names this one', async () => {
    const tried = start({ lookup: ({ page }: { page?: unknown }) => known(7, { unlessNamed: !page, agrees: !!page }) });
    await tried.look(5000);
    await settled();
    expect(tried.front()?.view.state).toBe('known');
    expect(sent(tried, 'remember')).toEqual([]);
    document.body.innerHTML = '<h1>A Film</h1>';
    await tried.look(6000);
    await settled();
    expect(sent(tried, 'remember')).toHaveLength(1);
  });

  test('after the visit is over', async () => {
    const tried = start({ lookup: () => known(7) });
    const looked = tried.look();
    tried.end();
    await looked;
    await settled();
    expect(sent(tried, 'remember')).toEqual([]);
    expect(tried.front()?.view.state).toBe('looking');
  });
});

describe('a title that nobody knows', () => {
  const PAGE =
    '<script type="application/ld+json">{"@type":"Movie","name":"Nobody’s","actors":["Bae Doona"],"datePublished":"2019"}</script>';
  const PERSON = { person: 'p1', name: 'Bae Doona', works: [] };

  test('shows the page’s own name and year, and those of its people whom the data has; each asked for once', async () => {
    document.body.innerHTML = PAGE;
    const tried = start({ lookup: () => ({ state: 'unknown', date: DATE }), 'people-named': () => [PERSON] });
    await tried.look();
    await tried.look(1000);
    expect(tried.front()).toMatchObject({
      pageName: 'Nobody’s (2019)',
      view: { state: 'unknown', date: DATE, people: [PERSON] },
    });
    expect(sent(tried, 'people-named')).toEqual([{ type: 'people-named', names: ['Bae Doona'] }]);
  });

  test('is named all the same where people cannot be looked for', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    document.body.innerHTML = PAGE;
    const fails = (): never => {
      throw new Error('broken');
    };
    const tried = start({ lookup: () => ({ state: 'unknown', date: DATE }), 'people-named': fails });
    await tried.look();
    expect(tried.front()).toMatchObject({ pageName: 'Nobody’s (2019)', view: { state: 'unknown', people: [] } });
    expect(info).toHaveBeenCalledTimes(1);
  });

  test('is named before anybody is looked for', async () => {
    document.body.innerHTML = PAGE;
    const tried = start({
      lookup: () => ({ state: 'unknown', date: DATE }),
      'people-named': () => new Promise(() => {}),
    });
    void tried.look();
    await settled();
    expect(tried.front()?.pageName).toBe('Nobody’s (2019)');
  });

  test('of which the page says nothing has neither name nor people', async () => {
    const tried = start({ lookup: () => ({ state: 'unknown', date: DATE }) });
    await tried.look();
    expect(tried.front()).toMatchObject({ pageName: undefined, view: { state: 'unknown' } });
    expect(sent(tried, 'people-named')).toEqual([]);
  });
});

test('the trail knows the title in front, also one that the data lacks', async () => {
  document.body.innerHTML = '<a href="/watch/9">Play</a>';
  const answers = { lookup: (): unknown => known(7, { type: 'series' }) };
  const tried = start(answers);
  await tried.look();
  const { trail } = tried.dependencies;
  expect(trail.follow(document, { surface: 'player', netflixId: 9 })).toMatchObject({ netflixId: 7, by: 'link' });
  answers.lookup = () => ({ state: 'unknown', date: DATE });
  const next = lookUp(tried.dependencies, tried.visit, readPast(tried.dependencies.view.document, tried.visit));
  await next({ inSight: 0, modals: [] });
  expect(trail.follow(document, { surface: 'player', netflixId: 9 })).toMatchObject({ by: 'link', proof: '' });
});

test('the trail forgets the name of a title that the page contradicted', async () => {
  document.body.innerHTML = '<a href="/watch/9">Play</a>';
  const lookup = ({ page }: { page?: unknown }): unknown =>
    page ? { state: 'unknown', date: DATE } : known(7, { type: 'series', unlessNamed: true });
  const tried = start({ lookup });
  await tried.look(5000);
  expect(tried.front()?.view.state).toBe('known');
  document.body.insertAdjacentHTML('afterbegin', '<h1>Another</h1>');
  await tried.look(6000);
  expect(tried.front()?.view.state).toBe('unknown');
  expect(tried.dependencies.trail.follow(document, { surface: 'player', netflixId: 9 })).toMatchObject({ proof: '' });
});

test('a failure of the background rejects the look', async () => {
  const fails = (): never => {
    throw new Error('broken');
  };
  await expect(start({ lookup: fails }).look()).rejects.toThrow('broken');
});
