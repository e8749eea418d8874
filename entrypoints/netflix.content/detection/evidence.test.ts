import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nameInTabTitle, readEvidence } from './evidence.ts';

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
  expect(readEvidence(series, 'player')).toEqual({ name: 'Ozark', language: 'ko' });
  const film = page('<body><div data-uia="video-title">Train to Busan</div></body>');
  expect(readEvidence(film, 'player')?.name).toBe('Train to Busan');
  expect(readEvidence(page('<title>Netflix</title>'), 'player')).toBeUndefined();
});
