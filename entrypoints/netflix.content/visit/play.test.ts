// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, DATE, known, tryVisit } from '../../../tests/fixtures/visit.ts';
import { writeIn } from '../../../tests/fixtures/write-in.ts';
import { readPast } from './inquiry.ts';
import { play } from './play.ts';
import type { Candidate } from './trail.ts';

/** Of these ids we know: a film and two shows. Episodes have ids of their own, which are in no data set. */
const FILM = 5;
const SHOW = 70;
const OTHER = 80;
const EPISODE = 9;
const lookup = ({ netflixId }: { netflixId: number }): unknown =>
  netflixId === EPISODE
    ? { state: 'unknown', date: DATE }
    : known(netflixId, { type: netflixId === FILM ? 'film' : 'series', name: `Title ${netflixId}` });
const named =
  (ids: Record<string, number[]>) =>
  ({ name }: { name: string }) =>
    ids[name] ?? [];
const controls = (name: string, episode?: string): void => {
  const inside = episode === undefined ? name : `<h4>${name}</h4><span>${episode}</span>`;
  document.body.innerHTML = `<div class="watch-video--player-view"><div data-uia="video-title">${inside}</div></div>`;
};

beforeEach(() => {
  writeIn('en');
  history.replaceState({}, '', '/');
});

const start = (netflixId: number, answers: Answers = {}, candidate?: Candidate, from?: 'player') => {
  const tried = tryVisit('player', netflixId, { lookup, meta: () => ({ date: DATE }), ...answers }, from && { from });
  const look = play(
    tried.dependencies,
    tried.visit,
    readPast(tried.dependencies.view.document, tried.visit),
    candidate,
  );
  const shown = (): unknown => {
    const { view, showId, pageName } = tried.front() ?? {};
    return [view?.state === 'known' ? view.notes.name : view?.state, showId, pageName];
  };
  return { ...tried, shown, look: (inSight = 0) => look({ inSight, modals: [] }) };
};

test('a film’s id is its own, whatever led here; what plays next has nothing to do with it', async () => {
  const tried = start(FILM, {}, { netflixId: SHOW, by: 'link', proof: 'Title' });
  await tried.look();
  expect(tried.shown()).toEqual(['Title 5', FILM, undefined]);
  expect(tried.dependencies.trail.follow(document, { surface: 'player', netflixId: 1 })).toBeUndefined();
});

describe('an episode', () => {
  test.each<[string, Candidate | undefined, unknown[]]>([
    [
      'is the show whose link led to it',
      { netflixId: SHOW, by: 'link', proof: 'Title' },
      ['Title 70', SHOW, undefined],
    ],
    [
      'is the show that played before it',
      { netflixId: SHOW, by: 'before', proof: 'Title' },
      ['Title 70', SHOW, undefined],
    ],
    [
      'is not what was only seen before it',
      { netflixId: SHOW, by: 'seen', proof: 'Title' },
      ['unknown', undefined, undefined],
    ],
    ['to which nothing led is unknown', undefined, ['unknown', undefined, undefined]],
  ])('that the player does not name %s', async (_, candidate, shown) => {
    const tried = start(EPISODE, {}, candidate);
    await tried.look();
    expect(tried.shown()).toEqual(shown);
  });

  test.each<[string, number[], Candidate | undefined, string, unknown[]]>([
    ['one title alone bears', [SHOW], undefined, '', ['Title 70', SHOW, undefined]],
    ['several bear', [SHOW, OTHER], undefined, '', ['unknown', undefined, 'Kingdom']],
    [
      'several bear, of which one was seen',
      [SHOW, OTHER],
      { netflixId: OTHER, by: 'seen', proof: 'Title' },
      '',
      ['Title 80', OTHER, undefined],
    ],
    [
      'several bear, of which the address hints at one',
      [SHOW, OTHER],
      undefined,
      '?tctx=Video%3A70',
      ['Title 70', SHOW, undefined],
    ],
    [
      'another bears than the one that led to it',
      [OTHER],
      { netflixId: SHOW, by: 'link', proof: 'Title' },
      '',
      ['Title 80', OTHER, undefined],
    ],
    [
      'no title bears, after a link of a show',
      [],
      { netflixId: SHOW, by: 'link', proof: 'Title' },
      '',
      ['Title 70', SHOW, 'Kingdom'],
    ],
    [
      'no title bears, after an episode of a show',
      [],
      { netflixId: SHOW, by: 'before', proof: 'Title' },
      '',
      ['unknown', undefined, 'Kingdom'],
    ],
    ['no title bears, after nothing', [], undefined, '', ['unknown', undefined, 'Kingdom']],
  ])('whose name %s', async (_, ids, candidate, query, shown) => {
    history.replaceState({}, '', `/watch/9${query}`);
    controls('Kingdom', 'Ep. 1');
    const tried = start(EPISODE, { 'titles-named': named({ Kingdom: ids }) }, candidate);
    await tried.look();
    expect(tried.shown()).toEqual(shown);
  });

  test('whose name no title bears, on a page in a language that we lack, is of the show before it', async () => {
    writeIn('ko');
    controls('킹덤', '1화');
    const tried = start(EPISODE, { 'titles-named': named({}) }, { netflixId: SHOW, by: 'before', proof: 'Title' });
    await tried.look();
    expect(tried.shown()).toEqual(['Title 70', SHOW, '킹덤']);
  });

  test('is taken back once the player names another title, and the name is asked about once', async () => {
    const tried = start(EPISODE, { 'titles-named': named({ Kingdom: [SHOW] }) });
    controls('Kingdom', 'Ep. 1');
    await tried.look();
    await tried.look(500);
    expect(tried.requests.filter(({ type }) => type === 'titles-named')).toHaveLength(1);
    controls('Another', 'Ep. 1');
    await tried.look(1000);
    expect(tried.shown()).toEqual(['unknown', undefined, 'Another']);
  });
});

test.each<[string, Candidate | undefined]>([
  ['after nothing', undefined],
  ['after a link of a show', { netflixId: SHOW, by: 'link', proof: 'Title' }],
])('a film is never found by its name: %s', async (_, candidate) => {
  controls('Okja');
  const tried = start(EPISODE, { 'titles-named': named({ Okja: [FILM] }) }, candidate);
  await tried.look();
  expect(tried.shown()).toEqual(['unknown', undefined, 'Okja']);
});

describe('where names cannot be looked for', () => {
  const fails = (): never => {
    throw new Error('broken');
  };
  test('what is known without them stays', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    controls('Kingdom', 'Ep. 1');
    const tried = start(EPISODE, { 'titles-named': fails }, { netflixId: SHOW, by: 'link', proof: 'Title' });
    await tried.look();
    expect(tried.shown()).toEqual(['Title 70', SHOW, 'Kingdom']);
    expect(info).toHaveBeenCalledTimes(1);
  });

  test('and nothing else is known, the look fails', async () => {
    controls('Kingdom', 'Ep. 1');
    await expect(start(EPISODE, { 'titles-named': fails }).look()).rejects.toThrow('broken');
  });
});

describe('after an earlier player its name', () => {
  const after = async (from: 'player' | 'modal', inSight: number): Promise<number | undefined> => {
    controls('Kingdom', 'Ep. 1');
    const answers = { lookup, 'titles-named': named({ Kingdom: [SHOW] }) };
    const { dependencies, visit, front } = tryVisit('player', EPISODE, answers, { isFirst: false, from });
    await play(dependencies, visit, readPast(document, visit), undefined)({ inSight, modals: [] });
    return front()?.showId;
  };

  test.each([
    ['counts while it plays on', 'player', 0, SHOW],
    ['does not count after something else', 'modal', 0, undefined],
    ['nor does it soon after', 'modal', 7900, undefined],
    ['is meant once it has stood there for long', 'modal', 8000, SHOW],
  ] as const)('%s', async (_, from, inSight, shown) => {
    expect(await after(from, inSight)).toBe(shown);
  });
});
