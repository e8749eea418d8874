// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/"}
/** Visits over time: what is in front while addresses, names, modals and profiles come and go in any order. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { load, type NetflixTab, serve } from '../../../tests/fixtures/netflix-tab.ts';

/** Confidence A, two series and a film; B and C. */
const OZARK = 11;
const KINGDOM = 12;
const OKJA = 13;
const ROAD = 22;
const TIDE = 23;
const SKYLINES = 33;
const SHORE = 34;
const OTHER = 'Quite Another Title';

const open: { tab?: NetflixTab } = {};
const start = (...args: Parameters<typeof load>): NetflixTab => {
  open.tab = load(...args);
  return open.tab;
};
const modal = (name: string, ...watch: number[]): string =>
  `<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt="${name}">${watch.map((id) => `<a href="/watch/${id}">Play</a>`).join('')}</div>`;
const player = (name?: string, episode?: string): string =>
  `<div class="watch-video"><div class="watch-video--player-view"><video></video>${
    name === undefined
      ? ''
      : `<div data-uia="video-title">${episode === undefined ? name : `<h4>${name}</h4><span>Ep. 1</span><span>${episode}</span>`}</div>`
  }</div></div>`;
const about = (netflixId: number, name: string, type = 'TVSeries'): string =>
  `<script type="application/ld+json">{"@type":"${type}","name":"${name}","url":"https://www.netflix.com/title/${netflixId}"}</script>`;

beforeEach(() => {
  vi.useFakeTimers();
  serve([
    { netflixId: OZARK, name: 'Ozark', type: 'series', confidence: 'A' },
    { netflixId: KINGDOM, name: 'Kingdom', type: 'series', confidence: 'A' },
    { netflixId: OKJA, name: 'Okja', type: 'film', confidence: 'A' },
    { netflixId: ROAD, name: 'End of the Road', type: 'film', confidence: 'B' },
    { netflixId: TIDE, name: 'Tide', type: 'series', confidence: 'B' },
    { netflixId: SKYLINES, name: 'Skylines', type: 'film', confidence: 'C' },
    { netflixId: SHORE, name: 'The Shore', type: 'series', confidence: 'C' },
  ]);
});
afterEach(() => {
  open.tab?.close();
  vi.useRealTimers();
});

describe('a page that no longer says what it said changes nothing', () => {
  test.each([
    ['a page whose heading goes', `/title/${ROAD}`, `<h1>${OTHER}</h1>`, ''],
    ['a player whose controls hide', `/watch/${ROAD}`, player(OTHER), player()],
    ['an ad', `/watch/${ROAD}`, player(OTHER), `${player(OTHER)}<div data-uia="ads-info-container"></div>`],
    ['a modal that is drawn anew', `/browse?jbv=${ROAD}`, modal(OTHER), modal('')],
  ])('%s: a title that was contradicted stays away', async (_, path, before, after) => {
    const tab = start(path, before);
    await tab.wait(4000);
    tab.say(after);
    await tab.wait(12_000);
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('End of the Road');
  });

  test('a title that was proved stays', async () => {
    const tab = start(`/watch/${SKYLINES}`, player('Skylines'));
    await tab.wait(4000);
    tab.say(player());
    await tab.wait(12_000);
    expect(tab.seen()).toEqual(['Skylines']);
    tab.say(player(OTHER));
    await tab.wait(1200);
    expect(tab.front()).toBe('unknown');
  });
});

describe('what a page has said of a title whose id is not enough holds where the next page says nothing', () => {
  test.each([
    ['contradicted', OTHER, ROAD, 'unknown'],
    ['contradicted, a series', OTHER, TIDE, 'unknown'],
    ['proved', 'Skylines', SKYLINES, 'Skylines'],
  ])('%s', async (_, name, id, front) => {
    const tab = start(`/browse?jbv=${id}`, modal(name, id));
    await tab.wait(5000);
    expect(tab.front()).toBe(front);
    tab.seen();
    tab.push(`/watch/${id}`);
    tab.say(player());
    await tab.wait(5000);
    tab.push(`/browse?jbv=${id}`);
    tab.say(modal(''));
    await tab.wait(5000);
    expect(tab.seen().filter((now) => now !== 'looking')).toEqual([front, front]);
  });

  test('and not where it says otherwise', async () => {
    const tab = start(`/browse?jbv=${SKYLINES}`, modal('Skylines'));
    await tab.wait(1000);
    for (const [name, front] of [
      [OTHER, 'unknown'],
      ['Skylines', 'Skylines'],
    ] as const) {
      tab.push('/browse');
      tab.push(`/browse?jbv=${SKYLINES}`);
      tab.say(modal(name));
      await tab.wait(1000);
      expect(tab.front()).toBe(front);
    }
  });
});

describe('what a browser has translated contradicts nothing', () => {
  test.each([
    ['a page', `/title/${SKYLINES}`, '<h1>Skylines</h1>', '<h1>Horizonte</h1>', 'Skylines'],
    ['a modal', `/browse?jbv=${SKYLINES}`, modal('Skylines'), modal('Horizonte'), 'Skylines'],
    ['a film', `/watch/${SKYLINES}`, player('Skylines'), player('Horizonte'), 'Skylines'],
    ['a show', '/watch/901', player('Ozark', 'Pilot'), player('Das Hochland', 'Anfang'), 'Ozark'],
  ])('%s', async (_, path, before, after, name) => {
    const tab = start(path, before);
    await tab.wait(4000);
    document.documentElement.className = 'translated-ltr';
    tab.say(after);
    await tab.wait(5000);
    expect(tab.seen().at(-1)).toBe(name);
  });

  test.each([
    ['en', 'en-GB'],
    ['en-US', 'en'],
  ])('but a page that tells its English more exactly later is not translated: %s, %s', async (lang, later) => {
    const tab = start(`/title/${ROAD}`, '', lang);
    await tab.wait(1000);
    document.documentElement.lang = later;
    tab.say(`<h1>${OTHER}</h1>`);
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['looking', 'unknown']);
  });

  test('and takes back no contradiction of the page’s own', async () => {
    const tab = start(`/title/${ROAD}`, `<h1>${OTHER}</h1>`);
    await tab.wait(1000);
    document.documentElement.className = 'translated-ltr';
    tab.say('<h1>Ein ganz anderer</h1>');
    await tab.wait(5000);
    tab.push(`/watch/${ROAD}`);
    tab.say(player('Ein ganz anderer'));
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['unknown', 'looking', 'unknown']);
  });

  test('the next episode is of the show whose translated name the last one had', async () => {
    const tab = start('/watch/901', player('Ozark', 'Pilot'));
    await tab.wait(4000);
    document.documentElement.className = 'translated-ltr';
    tab.say(player('Das Hochland', 'Anfang'));
    await tab.wait(2000);
    tab.push('/watch/902');
    tab.say(player('Das Hochland', 'Ende'));
    await tab.wait(5000);
    expect(tab.front()).toBe('Ozark');
  });

  test('and proves nothing: a title that needs its name, another show', async () => {
    const tab = start(`/title/${SKYLINES}`);
    document.documentElement.className = 'translated-ltr';
    tab.say('<h1>Horizonte</h1>');
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['looking', 'unknown']);
    tab.push('/watch/901');
    tab.say(player());
    await tab.wait(2000);
    tab.say(player('Ozark', 'Anfang'));
    await tab.wait(2000);
    expect(tab.front()).toBe('Ozark');
    tab.push('/watch/902');
    tab.say(player('Das Hochland', 'Anfang'));
    await tab.wait(5000);
    expect(tab.front()).toBe('unknown');
  });
});

describe('on a page that a browser has translated, another show is another', () => {
  const translated = async (): Promise<NetflixTab> => {
    const tab = start('/watch/901', player('Ozark', 'Pilot'));
    await tab.wait(4000);
    document.documentElement.className = 'translated-ltr';
    return tab;
  };

  test.each([
    ['that nobody knows', OTHER, 'unknown'],
    ['that is known', 'Kingdom', 'Kingdom'],
  ])('%s, whose name comes after its address', async (_, name, front) => {
    const tab = await translated();
    await tab.wait(2000);
    tab.push('/watch/931');
    await tab.wait(500);
    tab.say(player(name, 'One'));
    await tab.wait(5000);
    expect(tab.front()).toBe(front);
  });

  test('whose name may be a machine’s word, until its address comes', async () => {
    const tab = await translated();
    tab.say(player('Kingdom', 'One'));
    await tab.wait(2000);
    expect(tab.front()).toBe('unknown');
    tab.push('/watch/931');
    await tab.wait(5000);
    expect(tab.front()).toBe('Kingdom');
  });

  test('and the same one is the same, whatever comes first in its next episode: its name or a machine’s', async () => {
    const tab = await translated();
    tab.say(player('Das Hochland', 'Anfang'));
    await tab.wait(2000);
    tab.push('/watch/902');
    for (const name of ['Ozark', 'Das Hochland', 'Ozark', 'Das Hochland']) {
      tab.say(player(name, 'Ende'));
      await tab.wait(2000);
      expect(tab.front()).toBe('Ozark');
    }
  });

  test('and comes back by what proved it, and not by what led to the show before', async () => {
    const tab = start('/watch/901', player('Ozark', 'Pilot'));
    await tab.wait(4000);
    tab.push('/watch/931');
    tab.say(player('Tide', 'One'));
    await tab.wait(2000);
    document.documentElement.className = 'translated-ltr';
    for (const [said, front] of [
      [player('Das Wasser', 'Eins'), 'Tide'],
      [player('Das Wasser läuft gleich weiter'), 'unknown'],
      [player('Das Wasser', 'Eins'), 'Tide'],
    ] as const) {
      tab.say(said);
      await tab.wait(2000);
      expect(tab.front()).toBe(front);
    }
  });

  test('after a machine’s words for the last one', async () => {
    const tab = await translated();
    tab.say(player('Das Hochland', 'Anfang'));
    await tab.wait(2000);
    tab.say(player(OTHER, 'One'));
    await tab.wait(2000);
    expect(tab.front()).toBe('unknown');
  });
});

test('a show that the player’s name contradicted is not shown for the next name, in a language that the data lacks', async () => {
  const tab = start('/watch/901', player('Ozark', 'Pilot'), 'de');
  await tab.wait(4000);
  tab.push('/watch/931');
  // First without what tells a series.
  tab.say(player('Anderes'));
  await tab.wait(2000);
  tab.say(player('Anderes', 'Eins'));
  await tab.wait(5000);
  expect(tab.front()).toBe('unknown');
});

describe('what plays is the show that led there, and never the one before it', () => {
  /** Ozark in its modal, with a link to its first episode. */
  const ozark = async (rest = '', lang = 'en'): Promise<NetflixTab> => {
    const tab = start(`/browse?jbv=${OZARK}`, modal('Ozark', 901) + rest, lang);
    await tab.wait(1000);
    expect(tab.seen()).toEqual(['Ozark']);
    return tab;
  };
  const plays = async (tab: NetflixTab, path: string, html: string): Promise<void> => {
    tab.push(path);
    tab.say(html);
    await tab.wait(5000);
  };

  test('a play link of its own, with the name hidden, in a language that we lack, and in the next episode', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, modal('Die Ozarks', 901), 'de');
    await tab.wait(1000);
    await plays(tab, '/watch/901', player());
    expect(tab.front()).toBe('Ozark');
    await plays(tab, '/watch/902', player());
    expect(tab.front()).toBe('Ozark');
    for (const id of [903, 904]) await plays(tab, `/watch/${id}`, player('Die Ozarks', 'Eins'));
    expect(tab.front()).toBe('Ozark');
  });

  test.each([
    ['in a language that we lack', OZARK, 'Die Ozarks', 'de', 'Etwas anderes'],
    ['of the known name of a title that nobody knows', 991, 'Kingdom', 'en', 'Kingdom'],
    ['of the known name of a title that nobody knows, in another language', 991, 'Kingdom', 'de', 'Kingdom'],
  ])('after episodes whose name was hidden, by what its modal called it: a show %s', async (_, id, before, lang, name) => {
    const tab = start(`/browse?jbv=${id}`, modal(before, 901), lang);
    await tab.wait(1000);
    for (const watch of [901, 902]) await plays(tab, `/watch/${watch}`, player());
    tab.seen();
    await plays(tab, '/watch/931', player(name, 'Three'));
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Kingdom');
  });

  test.each([
    ['whose name the player said', 'Kingdom', 901, player('Kingdom', 'One')],
    ['whose name was hidden', 'Kingdom', 901, player()],
    ['whose name its modal writes otherwise', 'KINGDOM!', 901, player()],
    ['of which an episode without a link was played', 'Kingdom', 905, player()],
  ])('nor by its name alone, once it was left: a show that nobody knows, %s', async (_, called, id, said) => {
    const tab = start('/browse?jbv=991', modal(called, 901));
    await tab.wait(5000);
    await plays(tab, `/watch/${id}`, said);
    await plays(tab, '/browse', '<a href="/watch/931">card</a>');
    await plays(tab, '/watch/931', player('Kingdom', 'Two'));
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Kingdom');
    // The known one has a page of its own, which still proves it.
    await plays(tab, `/browse?jbv=${KINGDOM}`, modal('Kingdom', 951));
    await plays(tab, '/watch/951', player('Kingdom', 'One'));
    expect(tab.front()).toBe('Kingdom');
  });

  test.each([
    ['a film’s, which has an id of its own', 991, 'en', player('Kingdom')],
    ['a film’s, whose name was hidden', 991, 'en', player()],
    ['a translator’s', 901, 'de', player('Kingdom', 'One')],
  ])('but a known show is, where what nobody knows had a name that is %s', async (_, id, lang, said) => {
    const tab = start('/browse?jbv=991', modal(lang === 'de' ? 'Königreich' : 'Kingdom', id), lang);
    await tab.wait(5000);
    if (lang === 'de') {
      document.documentElement.lang = 'en';
      tab.say(modal('Kingdom', id));
    }
    await plays(tab, `/watch/${id}`, said);
    document.documentElement.lang = lang;
    await plays(tab, '/browse', '<a href="/watch/951">card</a>');
    await plays(tab, '/watch/951', player('Kingdom', 'One'));
    expect(tab.front()).toBe('Kingdom');
  });

  describe('whose play link names the show itself, for which its episode’s id comes', () => {
    const itself = async (id: number, called: string, lang: string, pause: number): Promise<NetflixTab> => {
      const tab = start(`/browse?jbv=${id}`, modal(called, id), lang);
      await tab.wait(5000);
      tab.push(`/watch/${id}`);
      await tab.wait(pause);
      await plays(tab, '/watch/901', player());
      return tab;
    };

    test.each([
      ['at once', OZARK, 'Ozark', 'en', 0],
      ['at once, in a language that we lack', OZARK, 'Die Ozarks', 'de', 0],
      ['at once, where the id may be contradicted', TIDE, 'Tide', 'en', 0],
      ['at once, where the id needs its name', SHORE, 'The Shore', 'en', 0],
      ['while it is waited for a name that no page says', TIDE, '', 'en', 500],
    ] as const)('%s', async (_, id, called, lang, pause) => {
      const tab = await itself(id, called, lang, pause);
      const front = tab.front();
      expect(front).toBe(id === OZARK ? 'Ozark' : id === TIDE ? 'Tide' : 'The Shore');
      await plays(tab, '/watch/902', player(called || 'Tide', 'Two'));
      expect(tab.front()).toBe(front);
      await plays(tab, '/watch/931', player('Kingdom', 'Two'));
      expect(tab.front()).toBe('Kingdom');
    });

    test.each([
      [991, 'Kingdom'],
      [TIDE, 'Kingdom'],
      [SHORE, ''],
    ])('but not a namesake of it, nor a title that waits for its name: %i', async (id, called) => {
      const tab = await itself(id, called, 'en', 0);
      await plays(tab, '/watch/902', player(called || OTHER, 'Two'));
      expect(tab.front()).toBe('unknown');
      expect(tab.seen().filter((now) => now !== 'looking' && now !== 'unknown')).toEqual([]);
    });
  });

  test('nor a namesake of it while its own id stands there, though no name and no link said so', async () => {
    const tab = start('/browse?jbv=991', modal(''));
    await tab.wait(5000);
    await plays(tab, '/watch/991', player('Kingdom', 'One'));
    expect(tab.front()).toBe('unknown');
  });

  test('nor is a film the series whose name it has, under the same id either', async () => {
    const tab = start('/watch/901', player('Kingdom', 'One'));
    await tab.wait(2000);
    for (const [said, front] of [
      [player('Kingdom'), 'unknown'],
      [player('Kingdom', 'One'), 'Kingdom'],
    ] as const) {
      expect(tab.front()).not.toBe(front);
      tab.say(said);
      await tab.wait(2000);
      expect(tab.front()).toBe(front);
    }
  });

  test.each([
    ['in a language that we lack', OZARK, 'Die Ozarks', 'de', 'Ozark'],
    ['whose name hid at first', OZARK, '', 'de', 'Ozark'],
    ['of a title that nobody knows, whose name is a known one’s', 991, 'Kingdom', 'en', 'unknown'],
  ])('after a sentence in the place of its name the show that was there is the same: %s', async (_, id, called, lang, front) => {
    const tab = start(`/browse?jbv=${id}`, modal(called, 901), lang);
    await tab.wait(5000);
    const name = called || 'Die Ozarks';
    if (called === '') await plays(tab, '/watch/901', player());
    await plays(tab, '/watch/901', player(name, 'Eins'));
    expect(tab.front()).toBe(front);
    for (const sentence of [`${name} geht nach der Werbung weiter`, OTHER]) {
      tab.say(player(sentence));
      await tab.wait(2000);
      expect(tab.front()).toBe('unknown');
      tab.say(player(name, 'Eins'));
      await tab.wait(2000);
      expect(tab.front()).toBe(front);
    }
    await plays(tab, '/watch/902', player(name, 'Zwei'));
    expect(tab.front()).toBe(front);
    await plays(tab, '/watch/903', player(OTHER, 'Drei'));
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Kingdom');
  });

  test('the link of a title whose name has not come is not the last title’s', async () => {
    const tab = await ozark();
    tab.push(`/browse?jbv=${SHORE}`);
    tab.say(modal('', 911));
    await tab.wait(300);
    await plays(tab, '/watch/911', player());
    expect(tab.seen()).not.toContain('Ozark');
  });

  test.each([
    ['a card behind a modal that is gone', '<a href="/watch/921">card</a>', '<a href="/watch/921">card</a>'],
    [
      'a link of a title beside it',
      '',
      `${modal('Ozark')}<div class="moreLikeThis--wrapper"><a href="/watch/921">That</a></div>`,
    ],
  ])('%s leads to another show', async (_, behind, left) => {
    const tab = await ozark(behind);
    tab.say(left);
    await tab.wait(1000);
    await plays(tab, '/watch/921', player());
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Ozark');
  });

  test('links in the player of another show are not those of the title that was in front', async () => {
    const tab = await ozark();
    await plays(tab, '/watch/921', `${player()}<a href="/watch/922">next</a>`);
    await plays(tab, '/watch/922', player());
    expect(tab.seen()).not.toContain('Ozark');
  });

  test('after a film between them nothing is known of what plays next', async () => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player());
    await plays(tab, `/watch/${OKJA}`, player());
    expect(tab.seen()).toContain('Okja');
    await plays(tab, '/watch/931', player());
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).toEqual(['looking', 'unknown']);
  });

  test.each([
    ['whose own name was to be seen', 'Ozark'],
    ['whose own name was never to be seen', undefined],
  ])('a show that nobody knows, after one %s', async (_, name) => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player(name, 'Pilot'));
    expect(tab.front()).toBe('Ozark');
    tab.seen();
    await plays(tab, '/watch/931', player('Never Heard Of It', 'One'));
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Ozark');
  });

  test('the name of an earlier player that is still on the page', async () => {
    const tab = start('/watch/901', player('Ozark', 'Pilot'));
    await tab.wait(1000);
    expect(tab.front()).toBe('Ozark');
    tab.push('/browse');
    tab.seen();
    tab.push('/watch/931');
    await tab.wait(2000);
    tab.say(player());
    await tab.wait(9000);
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Ozark');
  });

  test.each([
    ['a film', player('Okja')],
    ['a series', player('Kingdom')],
  ])('a film of another id that has the name of %s', async (_, html) => {
    const tab = start('/watch/941', html);
    await tab.wait(5000);
    expect(tab.front()).toBe('unknown');
    // On a pause the name alone stands there at first; the controls then tell that it is a film's.
    tab.say('<div data-uia="evidence-overlay"><h2>Kingdom</h2></div>');
    await tab.wait(1200);
    tab.say(player('Kingdom'));
    await tab.wait(1200);
    expect(tab.front()).toBe('unknown');
  });

  test('a film that nobody knows is not the series of its name that was seen, or that its address hints at', async () => {
    const tab = start(`/browse?jbv=${KINGDOM}`, modal('Kingdom', 951));
    await tab.wait(1000);
    tab.seen();
    await plays(tab, '/watch/941', player('Kingdom'));
    await plays(tab, `/watch/942?tctx=Video%3A${KINGDOM}`, player('Kingdom'));
    expect(tab.seen()).toEqual(['looking', 'unknown', 'looking', 'unknown']);
  });

  test('nor while it is paused without its controls, until these tell that it is the series', async () => {
    const paused = '<div data-uia="evidence-overlay"><h2>Kingdom</h2></div>';
    const tab = start(`/browse?jbv=${KINGDOM}`, modal('Kingdom', 951));
    await tab.wait(1000);
    tab.seen();
    await plays(tab, '/watch/941', paused);
    tab.push('/browse');
    tab.say('');
    await plays(tab, `/watch/942?tctx=Video%3A${KINGDOM}`, paused);
    expect(tab.seen()).not.toContain('Kingdom');
    tab.say(player('Kingdom', 'Pilot'));
    await tab.wait(1200);
    expect(tab.front()).toBe('Kingdom');
  });

  test.each([
    'en',
    'de',
  ])('nor the one that the address of such a pause hints at, after another show: %s', async (lang) => {
    const tab = await ozark('', lang);
    await plays(tab, '/watch/901', player('Ozark', 'Pilot'));
    expect(tab.front()).toBe('Ozark');
    tab.seen();
    const paused = '<div data-uia="evidence-overlay"><h2>Kingdom</h2></div>';
    await plays(tab, `/watch/942?tctx=Video%3A${KINGDOM}`, paused);
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Kingdom');
  });

  test.each(['Okja', 'Kingdom'])('a film that is paused without its controls: %s', async (name) => {
    const tab = start('/watch/941', player(name));
    await tab.wait(5000);
    tab.say(player());
    await tab.wait(2000);
    tab.say(`<div data-uia="evidence-overlay"><h2>${name}</h2></div>`);
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['unknown']);
    expect(tab.requests('titles-named')).toEqual([]);
  });

  test.each([
    ['a film of another id', 'Okja'],
    ['the series of its name', 'Kingdom'],
  ])('a name that may be a film’s does not find %s', async (_, name) => {
    const paused = `<div data-uia="evidence-overlay"><h2>${name}</h2></div>`;
    const tab = start('/watch/941', paused);
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['unknown']);
    tab.say(player('Ozark', 'Pilot'));
    await tab.wait(1200);
    expect(tab.seen()).toEqual(['Ozark']);
    await plays(tab, '/watch/942', paused);
    expect(tab.seen()).not.toContain(name);
    expect(tab.front()).toBe('unknown');
  });

  test('a series that is paused without its controls is told by its season or its episode', async () => {
    for (const part of ['season', 'episode']) {
      const tab = start(
        '/watch/951',
        `<div data-uia="evidence-overlay"><h2>Kingdom</h2><p data-uia="evidence-overlay-${part}-title">One</p></div>`,
      );
      await tab.wait(1000);
      expect(tab.front()).toBe('Kingdom');
      tab.close();
    }
  });

  test.each([
    ['needs its name', SKYLINES, 'Skylines', 'unknown'],
    ['may be contradicted', ROAD, 'End of the Road', 'End of the Road'],
  ])('a film whose id %s is not the series before it while its name is hidden', async (_, id, name, front) => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player('Ozark', 'Pilot'));
    tab.seen();
    await plays(tab, `/watch/${id}`, player());
    expect(tab.front()).toBe(front);
    tab.say(player(name));
    await tab.wait(2000);
    expect(tab.seen()).toEqual(front === 'unknown' ? ['looking', front, name] : ['looking', name]);
  });

  test('nor is what plays after a film whose name never came', async () => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player('Ozark', 'Pilot'));
    await plays(tab, `/watch/${SKYLINES}`, player());
    tab.seen();
    await plays(tab, '/watch/931', player());
    expect(tab.seen()).not.toContain('Ozark');
    await plays(tab, '/watch/902', player('Ozark', 'Two'));
    expect(tab.front()).toBe('Ozark');
  });

  test('a film, where the season of what was paused before it is still on the page', async () => {
    const tab = await ozark();
    const left =
      '<div data-uia="evidence-overlay"><h2>Ozark</h2><p data-uia="evidence-overlay-season-title"></p></div>';
    await plays(tab, `/watch/${ROAD}`, player('End of the Road') + left);
    expect(tab.seen()).toEqual(['looking', 'End of the Road']);
  });

  test.each([
    ['The Shore', 'Tide'],
    ['Tide', 'The Shore'],
  ])('the next episodes of %s, whose id is not enough, with and without its name', async (name, other) => {
    const tab = start('/watch/901', player(name, 'Pilot'));
    await tab.wait(4000);
    for (const [at, html] of [player(name, 'One'), player(), player(name, 'Three')].entries()) {
      await plays(tab, `/watch/${902 + at}`, html);
      expect(tab.front()).toBe(name);
    }
    await plays(tab, '/watch/909', player(other, 'Pilot'));
    expect(tab.front()).toBe(other);
  });

  test.each([
    ['en', OTHER, 'Tide', 'unknown'],
    ['en', OTHER, '', 'unknown'],
    ['en', 'Tide', '', 'Tide'],
    ['de', 'Die Flut', '', 'Tide'],
  ])('a series whose id may be contradicted, in %s, that the player calls %j and its modal %j', async (lang, name, before, front) => {
    for (const hidden of [false, true]) {
      const tab = start(`/browse?jbv=${TIDE}`, modal(before, 911), lang);
      await tab.wait(5000);
      expect(tab.front()).toBe('Tide');
      if (hidden) {
        await plays(tab, '/watch/911', player());
        expect(tab.front()).toBe('Tide');
        tab.say(player(name, 'Pilot'));
        await tab.wait(2000);
      } else await plays(tab, '/watch/911', player(name, 'Pilot'));
      expect(tab.front()).toBe(front);
      await plays(tab, '/watch/912', player());
      expect(tab.front()).toBe(front);
      tab.close();
    }
  });

  test('what its modal proved needs no second proof in the player', async () => {
    const tab = start(`/browse?jbv=${SHORE}`, modal('The Shore', 911));
    await tab.wait(1000);
    await plays(tab, '/watch/911', player());
    expect(tab.front()).toBe('The Shore');
  });

  test.each([
    ['of its name', 'en', player('Ozark', 'Pilot'), player('Ozark')],
    ['in a language that we lack', 'de', player(), player('Irgendein Film')],
    ['in a language that we lack, after its name', 'de', player('Die Ozarks', 'Pilot'), player('Irgendein Film')],
  ])('a film that nobody knows is not the series before it: %s', async (_, lang, before, html) => {
    const tab = await ozark('', lang);
    await plays(tab, '/watch/901', before);
    expect(tab.front()).toBe('Ozark');
    await plays(tab, '/watch/992', html);
    expect(tab.front()).toBe('unknown');
  });

  test('a trailer of its own, which looks like a film', async () => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player('Ozark: Season 4 Trailer'));
    expect(tab.front()).toBe('Ozark');
  });

  test('a play link with the id of the show itself, which Netflix then changes to its episode’s', async () => {
    const tab = start(`/browse?jbv=${SHORE}`, modal('The Shore', SHORE));
    await tab.wait(1000);
    await plays(tab, `/watch/${SHORE}`, player());
    expect(tab.front()).toBe('The Shore');
    await plays(tab, '/watch/911', player());
    expect(tab.front()).toBe('The Shore');
  });

  test('another show of a name, which its own link led to, is not the one that we know', async () => {
    const tab = start('/browse?jbv=991', modal('The Shore', 901, 902));
    await tab.wait(1000);
    for (const id of [901, 902]) {
      await plays(tab, `/watch/${id}`, player('The Shore', 'Pilot'));
      expect(tab.front()).toBe('unknown');
    }
    await plays(tab, '/watch/931', player('Ozark', 'Pilot'));
    expect(tab.front()).toBe('Ozark');
    tab.push('/browse');
    await plays(tab, '/watch/931', player('The Shore', 'Pilot'));
    expect(tab.front()).toBe('unknown');
  });

  describe('an episode that is chosen in a modal’s list, which has no links', () => {
    const fromList = async (id: number, before: string, lang: string, ...names: string[]): Promise<NetflixTab> => {
      const tab = start(`/browse?jbv=${id}`, modal(before, 901), lang);
      await tab.wait(5000);
      tab.seen();
      for (const [at, name] of names.entries()) await plays(tab, `/watch/${902 + at}`, player(name, 'Two'));
      return tab;
    };

    test.each([
      ['that nobody knows', 991],
      ['whose id is another’s', TIDE],
      ['whose id is another’s, and needs its name', SHORE],
    ])('is of the title %s, and not of its namesake, in the next episode neither', async (_, id) => {
      for (const lang of ['en', 'de']) {
        const tab = await fromList(id === TIDE && lang === 'de' ? 991 : id, 'Kingdom', lang, 'Kingdom', 'Kingdom');
        expect(tab.front()).toBe('unknown');
        expect(tab.seen()).not.toContain('Kingdom');
        tab.close();
      }
    });

    test.each([
      ['in a language that we lack', 'de', 'Die Ozarks'],
      ['in English, by a name that we lack', 'en', 'Ozark: The Series'],
      ['in a language in which it has another’s name', 'de', 'Kingdom'],
    ])('is of the show that the modal called as the player does: %s', async (_, lang, name) => {
      const tab = await fromList(OZARK, name, lang, name, name);
      expect(tab.front()).toBe('Ozark');
      expect(tab.seen()).not.toContain('Kingdom');
    });

    test('is of the show that the player names, where the modal called the last one otherwise', async () => {
      expect((await fromList(991, OTHER, 'en', 'Kingdom')).front()).toBe('Kingdom');
      open.tab?.close();
      expect((await fromList(OZARK, 'Ozark', 'de', 'Kingdom')).front()).toBe('Kingdom');
    });

    test('is of the second of two namesakes that nobody knows', async () => {
      const tab = start(`/browse?jbv=991`, modal('Kingdom', 901));
      await tab.wait(1000);
      tab.push('/browse?jbv=992');
      tab.say(modal('Kingdom', 911));
      await tab.wait(1000);
      await plays(tab, '/watch/912', player('Kingdom', 'Two'));
      expect(tab.seen()).not.toContain('Kingdom');
    });

    test('is not of a title whose own modal had not come yet', async () => {
      const tab = start(`/browse?jbv=${KINGDOM}`, modal('Königreich', 951), 'de');
      await tab.wait(1000);
      tab.push(`/browse?jbv=${OZARK}`);
      await tab.wait(500);
      tab.seen();
      await plays(tab, '/watch/952', player('Königreich', 'Zwei'));
      expect(tab.seen()).not.toContain('Ozark');
    });

    test('nor is a film of the name', async () => {
      const tab = start(`/browse?jbv=${OZARK}`, modal('Ozark', 901));
      await tab.wait(1000);
      tab.seen();
      await plays(tab, '/watch/941', player('Ozark'));
      expect(tab.seen()).not.toContain('Ozark');
    });
  });

  test('modal to player to modal, back and forward', async () => {
    const tab = await ozark();
    await plays(tab, '/watch/901', player());
    expect(tab.front()).toBe('Ozark');
    await plays(tab, `/browse?jbv=${KINGDOM}`, modal('Kingdom', 951));
    expect(tab.front()).toBe('Kingdom');
    await plays(tab, '/watch/951', player());
    expect(tab.front()).toBe('Kingdom');
    await plays(tab, `/browse?jbv=${OZARK}`, modal('Ozark', 901));
    await plays(tab, '/watch/951', player());
    expect(tab.front()).toBe('unknown');
  });
});

test.each([
  ['needs its name', SKYLINES, 'Skylines', 'en', 'unknown'],
  ['needs its name, in whatever language', SKYLINES, 'Skylines', 'de', 'unknown'],
  ['may be contradicted', ROAD, 'End of the Road', 'en', 'unknown'],
  ['may be contradicted, in whatever language', ROAD, 'End of the Road', 'de', 'unknown'],
])('a page of a series is not that of the film of its name, whose id %s', async (_, id, name, lang, front) => {
  const tab = start(`/title/${id}`, `${about(id, name)}<h1>${name}</h1>`, lang);
  await tab.wait(5000);
  expect(tab.front()).toBe(front);
  tab.close();
  const right = start(`/title/${id}`, `${about(id, name, 'Movie')}<h1>${name}</h1>`, lang);
  await right.wait(5000);
  expect(right.seen()).toEqual([name]);
});

describe('a modal with episodes', () => {
  const episodes = (name: string): string => `${modal(name).slice(0, -6)}<div data-uia="episode-selector"></div></div>`;

  test.each([
    [SKYLINES, 'Skylines', 'en', 'unknown'],
    [ROAD, 'End of the Road', 'en', 'unknown'],
    [ROAD, 'Am Ende der Straße', 'de', 'unknown'],
    [SHORE, 'The Shore', 'en', 'The Shore'],
  ])('is not that of a film of its name: %i, %s', async (id, name, lang, front) => {
    const tab = start(`/browse?jbv=${id}`, episodes(name), lang);
    await tab.wait(5000);
    expect(tab.front()).toBe(front);
  });

  test('which comes after its address: the film is not shown until then', async () => {
    const tab = start(`/browse?jbv=${ROAD}`, '', 'de');
    await tab.wait(1000);
    tab.say(episodes('Am Ende der Straße'));
    await tab.wait(5000);
    expect(tab.seen()).toEqual(['looking', 'unknown']);
    expect(tab.requests('remember')).toEqual([]);
  });

  test('says nothing of the film that comes after it', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, episodes('Ozark'));
    await tab.wait(1000);
    tab.seen();
    tab.push(`/browse?jbv=${ROAD}`);
    await tab.wait(1000);
    tab.say(episodes('Ozark') + modal('End of the Road'));
    await tab.wait(1000);
    tab.say(modal('End of the Road'));
    await tab.wait(3000);
    expect(tab.seen()).toEqual(['looking', 'End of the Road']);
  });
});

describe('after a navigation inside the page its scripts still tell of the title before', () => {
  test.each([
    ['a title that nobody knows', 999, 'Never Heard Of It', 'unknown'],
    ['a title that may be contradicted', ROAD, 'End of the Road', 'End of the Road'],
    ['a title that needs its name', SKYLINES, 'Skylines', 'Skylines'],
  ])('%s', async (_, netflixId, name, front) => {
    const tab = start(`/title/${OZARK}`, `${about(OZARK, 'Ozark')}<h1>Ozark</h1>`);
    await tab.wait(1000);
    tab.seen();
    tab.push(`/title/${netflixId}`);
    await tab.wait(300);
    tab.say(`${about(OZARK, 'Ozark')}<h1>${name}</h1>`);
    await tab.wait(30_000);
    expect(tab.front()).toBe(front);
    expect(tab.seen()).not.toContain('Ozark');
  });

  test('its heading counts for more than left-over data about a title of the same name', async () => {
    const tab = start('/title/998', `${about(998, 'Skylines')}<h1>Skylines</h1>`);
    await tab.wait(1000);
    tab.push(`/title/${SKYLINES}`);
    tab.say(`${about(998, 'Skylines')}<h1>${OTHER}</h1>`);
    await tab.wait(30_000);
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('Skylines');
  });

  test('and of a page without a title: neither its heading nor its tab speak for or against one', async () => {
    const tab = start('/', '<h1>Unlimited films and series</h1>');
    document.title = 'Skylines - Netflix';
    await tab.wait(1000);
    tab.push(`/title/${ROAD}`);
    await tab.wait(1000);
    tab.say('<h1>End of the Road</h1>');
    await tab.wait(300);
    expect(tab.seen()).toEqual(['looking', 'End of the Road']);
    tab.push('/search?q=skylines');
    tab.seen();
    tab.push(`/browse?jbv=${SKYLINES}`);
    await tab.wait(1000);
    tab.say(modal(OTHER));
    await tab.wait(9000);
    expect(tab.seen()).toEqual(['looking', 'unknown']);
  });
});

describe('a title of the same name that was in front just before', () => {
  const path = (surface: string, id: number): string => (surface === 'modal' ? `/browse?jbv=${id}` : `/title/${id}`);
  const says = (surface: string, name: string): string => (surface === 'modal' ? modal(name) : `<h1>${name}</h1>`);

  test.each([
    'modal',
    'page',
  ])('proves none, nor puts it on the list, until its own name comes: %s', async (surface) => {
    const tab = start(path(surface, 998), says(surface, 'Skylines'));
    await tab.wait(1000);
    tab.push(path(surface, SKYLINES));
    await tab.wait(6000);
    expect(tab.seen()).not.toContain('Skylines');
    tab.say(says(surface, OTHER));
    await tab.wait(1200);
    expect(tab.front()).toBe('unknown');
    expect(tab.requests('remember')).toEqual([]);
  });

  test.each([
    'modal',
    'page',
  ])('nor where no title was in front between the two, while the page still showed it: %s', async (surface) => {
    const tab = start(path(surface, 998), says(surface, 'Skylines'));
    await tab.wait(1000);
    tab.push('/browse');
    await tab.wait(100);
    tab.push(path(surface, SKYLINES));
    await tab.wait(6000);
    expect(tab.seen()).not.toContain('Skylines');
    tab.say(says(surface, 'Skylines II'));
    await tab.wait(1200);
    expect(tab.front()).toBe('unknown');
    expect(tab.requests('remember')).toEqual([]);
  });

  test('speaks for it where it stays', async () => {
    const tab = start(path('modal', 998), modal('Skylines'));
    await tab.wait(1000);
    tab.push(path('modal', SKYLINES));
    await tab.wait(9000);
    expect(tab.front()).toBe('Skylines');
  });

  test('is none where another had been left: its modal was there before its address', async () => {
    const tab = start(path('modal', 998), modal(OTHER));
    await tab.wait(1000);
    tab.push('/browse');
    tab.say(modal('Skylines'));
    await tab.wait(100);
    tab.push(path('modal', SKYLINES));
    await tab.wait(300);
    expect(tab.front()).toBe('Skylines');
  });

  test('is none where no title was in front: its modal was there before its address', async () => {
    const tab = start('/browse', modal('Skylines'));
    await tab.wait(1000);
    tab.push(path('modal', SKYLINES));
    await tab.wait(300);
    expect(tab.front()).toBe('Skylines');
  });
});

describe('two modals at once, while one goes and the other comes', () => {
  test.each([
    [(one: string, next: string) => one + next],
    [(one: string, next: string) => next + one],
  ])('%s', async (both) => {
    const tab = start(`/browse?jbv=${OZARK}`, modal('Ozark'));
    await tab.wait(1000);
    tab.push(`/browse?jbv=${SKYLINES}`);
    await tab.wait(200);
    tab.say(both(modal('Ozark'), modal('Skylines')));
    await tab.wait(500);
    expect(tab.front()).toBe('Skylines');
    tab.push(`/browse?jbv=${ROAD}`);
    await tab.wait(200);
    tab.say(both(modal('Skylines'), modal(OTHER)));
    await tab.wait(500);
    expect(tab.front()).toBe('unknown');
  });
});

describe('a page about another id than its address’s', () => {
  test.each([
    ['Ozark Tales', 'unknown'],
    ['The Ozarkians', 'unknown'],
    ['Ozark', 'Ozark'],
    ['OZARK: Season 2', 'Ozark'],
    ['Ozark：第二季', 'Ozark'],
    ['Ozark第二季', 'Ozark'],
    ['Ozark：第 2 季', 'Ozark'],
    ['Ozark: 2-й сезон', 'Ozark'],
    ['2. Staffel: Ozark', 'Ozark'],
    ['Ozark: 2ª temporada', 'Ozark'],
    ['Ozark: Ozark 4', 'Ozark'],
    ['Ozark Tales: Season 2', 'unknown'],
    ['Young Ozark: Season 2', 'unknown'],
    ['Ozarkians 2', 'unknown'],
    ['2 Prozark', 'unknown'],
    ['Ozark的一天', 'unknown'],
    ['오자크: 시즌 2', 'unknown'],
  ])('is a season’s by a heading with the show’s name and a number: %s', async (heading, front) => {
    const tab = start('/title/997', `${about(OZARK, 'Ozark')}<h1>${heading}</h1>`);
    await tab.wait(9000);
    expect(tab.seen()).toEqual([front]);
  });

  test.each([
    ['Okja', 'Okja'],
    ['Okja 2', 'unknown'],
    ['Okja: Part 2', 'unknown'],
    ['Okja 2049', 'unknown'],
  ])('is no part of a film, which has none, but its sequel: %s', async (heading, front) => {
    const tab = start('/title/997', `${about(OKJA, 'Okja', 'Movie')}<h1>${heading}</h1>`);
    await tab.wait(9000);
    expect(tab.seen()).toEqual([front]);
  });

  test('is not that title for what it tells of others beside it', async () => {
    for (const told of [about(OZARK, 'Ozark'), about(OZARK, 'Ozark') + about(KINGDOM, 'Kingdom')]) {
      const tab = start('/title/997', `${told}<h1>Never Heard Of It</h1>`);
      await tab.wait(9000);
      expect(tab.seen()).toEqual(['unknown']);
      tab.close();
    }
  });

  test.each([
    [997, 'en'],
    [SKYLINES, 'en'],
    [ROAD, 'en'],
    [TIDE, 'de'],
  ])('is its show’s where id and name agree, also where its own id is known badly: %i, %s', async (id, lang) => {
    const tab = start(`/title/${id}`, `${about(OZARK, 'Ozark')}<h1>Ozark</h1>`, lang);
    await tab.wait(9000);
    expect(tab.front()).toBe('Ozark');
  });
});

describe('a Kids profile', () => {
  const KIDS = '<div data-uia="container-kids"></div>';
  const nothing = (tab: NetflixTab): void => expect(tab.seen().filter((front) => front !== undefined)).toEqual([]);

  test.each([
    ['by its mark', '/browse', KIDS],
    ['by its older mark', '/search?q=x', '<div class="kidsPage"></div>'],
    ['by its path', '/Kids', ''],
    ['by a path in a language', '/es-419/Kids', ''],
    ['in a modal', `/browse?jbv=${OZARK}`, KIDS + modal('Ozark', 901)],
  ])('goes on in the player, which bears no mark: %s', async (_, path, html) => {
    const tab = start(path, html);
    await tab.wait(1000);
    tab.push(`/watch/${OKJA}`);
    await tab.wait(300);
    tab.say(player());
    await tab.wait(5000);
    tab.push('/watch/901');
    tab.say(player('Ozark', 'Pilot'));
    await tab.wait(5000);
    nothing(tab);
    tab.push('/browse');
    tab.say('');
    tab.push(`/watch/${OKJA}`);
    await tab.wait(300);
    expect(tab.front()).toBe('Okja');
  });

  test('whose page was gone before the address changed', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, KIDS + modal('Ozark', 901));
    await tab.wait(1000);
    tab.say(player());
    tab.push('/watch/901');
    await tab.wait(5000);
    nothing(tab);
  });

  test.each([`/title/${ROAD}`, `/browse?jbv=${ROAD}`])('goes on while the page is drawn anew: %s', async (path) => {
    const tab = start(`/browse?jbv=${OZARK}`, KIDS + modal('Ozark', 901));
    await tab.wait(1000);
    tab.push(`/watch/${OKJA}`);
    tab.say(player());
    await tab.wait(5000);
    tab.push(path);
    tab.say('');
    await tab.wait(2000);
    tab.say(KIDS);
    await tab.wait(5000);
    nothing(tab);
    tab.say('');
    await tab.wait(1100);
    expect(tab.front()).toBe('End of the Road');
  });

  test('that an in-page navigation reaches with the same title in front', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, modal('Ozark'));
    await tab.wait(10_100);
    tab.push(`/Kids?jbv=${OZARK}`);
    await tab.wait(20);
    expect(tab.front()).toBeUndefined();
    tab.push(`/browse?jbv=${OZARK}`);
    await tab.wait(20);
    expect(tab.front()).toBe('Ozark');
  });

  test.each(['data-uia', 'class'])('whose mark is set and taken away in an attribute: %s', async (attribute) => {
    const tab = start(`/title/${OZARK}`, '<main></main>');
    await tab.wait(60_000);
    const main = document.querySelector('main');
    main?.setAttribute(attribute, attribute === 'class' ? 'bd kidsPage' : 'container-kids');
    await tab.wait(1100);
    expect(tab.front()).toBeUndefined();
    main?.setAttribute(attribute, 'container-adult');
    await tab.wait(1100);
    expect(tab.front()).toBe('Ozark');
  });
});

describe('the list of what was looked up holds what somebody opened', () => {
  test('nothing of a Kids profile', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, `${modal('Ozark')}<div data-uia="container-kids"></div>`);
    await tab.wait(3000);
    expect(tab.requests('remember')).toEqual([]);
  });

  test('a title in a tab that was opened behind others, once', async () => {
    const tab = start('/browse');
    tab.hide(true);
    tab.push(`/title/${OZARK}`);
    await tab.wait(3000);
    expect(tab.requests('lookup')).toHaveLength(1);
    expect(tab.requests('remember')).toEqual([]);
    for (const hidden of [false, true, false]) {
      tab.hide(hidden);
      await tab.wait(2000);
      expect(tab.requests('remember')).toEqual([{ type: 'remember', netflixId: OZARK, name: 'Ozark' }]);
    }
  });

  test.each([
    ['was left again behind the others', (tab: NetflixTab) => tab.push('/browse')],
    ['turned out to be of a Kids profile', (tab: NetflixTab) => tab.say('<div data-uia="container-kids"></div>')],
  ])('not one that %s', async (_, changes) => {
    const tab = start('/browse');
    tab.hide(true);
    tab.push(`/title/${OZARK}`);
    await tab.wait(3000);
    changes(tab);
    tab.hide(false);
    await tab.wait(3000);
    expect(tab.requests('remember')).toEqual([]);
  });
});

describe('where names cannot be looked for', () => {
  const said = (): unknown[][] => vi.mocked(console.info).mock.calls;
  beforeEach(() => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.mocked(console.info).mockRestore();
  });

  test('a title that nobody knows is unknown', async () => {
    const tab = start('/title/999', '<h1>Never Heard Of It</h1><div data-uia="info-starring">Starring: Somebody</div>');
    tab.breaks('people-named');
    await tab.wait(9000);
    expect(tab.seen()).toEqual(['unknown']);
    expect(tab.requests('people-named')).toHaveLength(1);
    expect(said()).toEqual([['Show Notes: names not looked for', expect.any(Error)]]);
  });

  test('a show whose own link led to the player has its notes, and one that nothing led to says what failed', async () => {
    const tab = start(`/browse?jbv=${OZARK}`, modal('Ozark', 901));
    await tab.wait(1000);
    tab.breaks('titles-named');
    tab.push('/watch/901');
    tab.say(player('Ozark', 'Pilot'));
    await tab.wait(2000);
    expect(tab.front()).toBe('Ozark');
    tab.push('/browse');
    tab.push('/watch/902');
    tab.say(player('Kingdom', 'Pilot'));
    await tab.wait(2000);
    expect(tab.front()).toBe('failed');
    expect(said()).toEqual([['Show Notes: names not looked for', expect.any(Error)]]);
  });
});
