import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isKids, ledTo, nameInTabTitle, readEvidence } from './evidence.ts';

function page(html: string, lang = 'en'): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}">${html}</html>`).window.document;
}

describe('the name in the tab title', () => {
  test.each([
    ['All of Us Are Dead | Netflix Official Site', 'All of Us Are Dead'],
    ['All of Us Are Dead, Watch Now | Netflix Official Site', 'All of Us Are Dead'],
    ['지금 우리 학교는, 지금 시청하세요 | 넷플릭스 공식 사이트', '지금 우리 학교는'],
    ['Ozark | Sitio oficial de Netflix', 'Ozark'],
    ['Lupin | Site officiel de Netflix', 'Lupin'],
    ['Spider-Man: No Way Home | Netflix', 'Spider-Man: No Way Home'],
    ['Ozark - Netflix', 'Ozark'],
    ['Three Women, Watch Now | Netflix Official Site', 'Three Women'],
    ['Netflix', undefined],
    ['', undefined],
  ])('%s → %s', (title, name) => {
    expect(nameInTabTitle(title)).toBe(name);
  });
});

describe('a modal', () => {
  const modal = (inside: string): string => `<body>
    <div data-uia="billboard"><img class="previewModal--boxart" alt="On the billboard"></div>
    <div class="previewModal--container" data-uia="modal-motion-container-MINI_MODAL"><img class="previewModal--boxart" alt="Hovered"></div>
    ${inside}</body>`;
  test('its name is read inside it, not behind it nor in the hover preview', () => {
    const dialog =
      '<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt=" Squid  Game "></div>';
    expect(readEvidence(page(modal(dialog)), 'modal')).toEqual({ name: 'Squid Game', language: 'en' });
  });
  test('the older modal counts too', () => {
    const dialog =
      '<div data-uia="preview-modal-container-DETAIL_MODAL"><h3 class="previewModal--section-header">About <strong>Ozark</strong></h3></div>';
    expect(readEvidence(page(modal(dialog)), 'modal')?.name).toBe('Ozark');
  });
  test('without a detail modal there is no name', () => {
    expect(readEvidence(page(modal('')), 'modal')).toBeUndefined();
  });
});

test('the player names its title in its controls', () => {
  const series = page(
    '<body><div data-uia="video-title"><h4>Ozark</h4><span>Ep. 1</span><span>Sugarwood</span></div></body>',
    'ko',
  );
  expect(readEvidence(series, 'player')).toEqual({ name: 'Ozark', language: 'ko', isSeries: true });
  const film = page('<body><div data-uia="video-title">Train to Busan</div></body>');
  expect(readEvidence(film, 'player')?.name).toBe('Train to Busan');
  expect(readEvidence(page('<title>Netflix</title>'), 'player')).toBeUndefined();
});

test('a signed-out page without a telling tab title is named by its own data, read as text', () => {
  const script = `<script>window.netflix = window.netflix || {}; netflix.reactContext = {"models":{"nmTitleGQL":{"data":{"copy":{"synopsis":"A \\"word\\".","title":"Tom \\x26 Jerry\\u0027s"}}}}};</script>`;
  const document = page(`<head><title>Netflix</title></head><body>${script}</body>`);
  expect(readEvidence(document, 'page')?.name).toBe("Tom & Jerry's");
  expect(
    readEvidence(page('<title>Netflix</title><script>var other = {"copy":{"title":"No"}}</script>'), 'page'),
  ).toBeUndefined();
});

test('in an ad the player has no name', () => {
  const ad = page(
    '<body><div data-uia="ads-info-container"></div><div data-uia="video-title"><h4>Ozark</h4> resumes after ads</div></body>',
  );
  expect(readEvidence(ad, 'player')).toBeUndefined();
});

test.each([
  ['<div data-uia="container-kids"></div>', '/browse', true],
  ['<div class="kidsPage"></div>', '/browse', true],
  ['<div data-uia="container-adult"></div>', '/browse', false],
  ['', '/Kids', true],
  ['', '/kr/kids/', true],
  ['', '/title/80117552', false],
  ['', '/kidstitle', false],
])('%s at %s: Kids %s', (html, path, kids) => {
  expect(isKids(page(`<body>${html}</body>`), path)).toBe(kids);
});

test('only a play link of the title in front led there', () => {
  const modal =
    page(`<body><a href="/watch/5">billboard</a><div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">
    <a href="/watch/90000001?trackId=1">Play</a><div class="moreLikeThis--wrapper"><a href="/watch/90000002">That</a></div></div></body>`);
  expect(ledTo(modal, 90000001)).toBe(true);
  expect(ledTo(modal, 90000002)).toBe(false);
  expect(ledTo(modal, 5)).toBe(false);
  expect(ledTo(modal, 9)).toBe(false);
});
