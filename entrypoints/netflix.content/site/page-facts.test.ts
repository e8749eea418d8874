import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { namesOnPage } from '../../background/page/by-evidence.ts';
import { SURFACES } from '../surfaces.ts';
import type { Detection, Surface } from './detect.ts';

const at = (surface: Surface) => ({ surface, netflixId: 5 });
/** As the background understands whom the page names: people, and the year that it puts behind the title's name. */
const readPageFacts = (of: Document, { surface, netflixId }: Detection) => {
  const now = { ...SURFACES[surface].says(of), names: ['A Film'] };
  const found = namesOnPage({ netflixId, now, isAfterTitle: false, isSettled: true }, SURFACES[surface].cast(of));
  return { names: found?.names, year: /^A Film \((\d{4})\)$/.exec(found?.name ?? '')?.[1] };
};

function page(html: string): Document {
  return new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`).window.document;
}

test('a modal names its cast among other words; commas and labels go', () => {
  const modal = page(`<div class="previewModal--tags"><a>Behind the modal</a></div>
    <div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">
      <div data-uia="videoMetadata--container"><span class="year">2024</span></div>
      <div class="previewModal--tags"><span>Cast: </span><a>Bae Doona, </a><a>Gong Yoo, </a></div>
      <div class="about-container">Creators: Somebody, Somebody Else</div>
    </div>`);
  expect(readPageFacts(modal, at('modal'))).toEqual({
    names: ['Bae Doona', 'Gong Yoo', 'Somebody', 'Somebody Else'],
    year: '2024',
  });
});

test('what stands between names and before a year is none of them, however much it is', () => {
  const modal = page(`<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">
      <div data-uia="videoMetadata--container"><span class="year">${' '.repeat(400)}2024</span></div>
      <div class="previewModal--tags">Cast: ${', Gong Yoo'.repeat(150)}, Bae Doona</div>
    </div>`);
  expect(readPageFacts(modal, at('modal'))).toEqual({ names: ['Gong Yoo', 'Bae Doona'], year: '2024' });
});

test('no modal tells nothing', () => {
  expect(readPageFacts(page('<div class="previewModal--tags"><a>Bae Doona</a></div>'), at('modal'))).toEqual({
    names: [],
    year: undefined,
  });
});

test.each([
  [
    '{"@type":"TVSeries","actors":[{"@type":"Person","name":"Bae Doona"},{"name":7}],"startDate":"2019-1-6","dateCreated":"2021-12-24"}',
    { names: ['Bae Doona'], year: '2019' },
  ],
  ['{"@type":"Movie","directors":[{"name":"Bong"}],"creators":["Kim"]}', { names: ['Bong', 'Kim'], year: undefined }],
  ['{"@type":"TVSeries","actors":["Gong Yoo"],"dateCreated":"2021-12-24"}', { names: ['Gong Yoo'], year: undefined }],
  ['{"@type":"Organization","actors":["Gong Yoo"]}', { names: [], year: undefined }],
  ['{"@type":"Movie","actor":["Gong Yoo"]}', { names: ['Gong Yoo'], year: undefined }],
  ['{"actors":null}', { names: [], year: undefined }],
  ['not JSON', { names: [], year: undefined }],
  ['[1,2]', { names: [], year: undefined }],
])('JSON-LD %s', (text, facts) => {
  expect(readPageFacts(page(`<script type="application/ld+json">${text}</script>`), at('page'))).toEqual(facts);
});

test('no year and no cast of a title beside the one in front', () => {
  const beside =
    '<div data-uia="videoMetadata--container"><span class="year">1999</span></div><div class="previewModal--tags"><a>Somebody</a></div>';
  for (const others of ['class="moreLikeThis--wrapper"', 'data-uia="more-like-this"']) {
    const modal = `<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><div ${others}>${beside}</div></div>`;
    expect(readPageFacts(page(modal), at('modal'))).toEqual({ names: [], year: undefined });
  }
});

test('a page without JSON-LD names its people in its text', () => {
  const text =
    '<div data-uia="info-starring">Starring: <a>Bae Doona, </a><a>Gong Yoo</a></div><div data-uia="info-creators">Creators: Somebody、Else</div>';
  expect(readPageFacts(page(text), at('page')).names).toEqual(['Bae Doona', 'Gong Yoo', 'Somebody', 'Else']);
});

test('and in its own state', () => {
  const persons =
    '"persons":{"actors":[{"name":"Bae\\x20Doona"}],"creators":[],"fullCast":[{"name":"Bae\\x20Doona"},{"name":"Gong Yoo"}]}';
  const state = `netflix.reactContext = {"nmTitleGQL":{"data":{"copy":{"title":"A Film"},${persons},"more":{"name":"Somebody"}}}}`;
  expect(readPageFacts(page(`<script>${state}</script>`), at('page')).names).toEqual(['Bae Doona', 'Gong Yoo']);
});

test('what is too long for a name, or too many, is left', () => {
  const names = Array.from({ length: 80 }, (_, at) => `Person ${at}`);
  const json = JSON.stringify({ actors: ['x'.repeat(61), ...names] });
  expect(readPageFacts(page(`<script type="application/ld+json">${json}</script>`), at('page')).names).toEqual(
    names.slice(0, 40),
  );
});

test('nobody is named of a title that the page does not name, or not yet', () => {
  const of = page('<div data-uia="info-starring">Starring: <a>Bae Doona</a></div>');
  const now = SURFACES.page.says(of);
  expect(
    namesOnPage({ netflixId: 5, now, isAfterTitle: false, isSettled: false }, SURFACES.page.cast(of)),
  ).toBeUndefined();
  const named = { ...now, names: ['The Last Film'] };
  expect(
    namesOnPage(
      { netflixId: 5, now: named, past: named, isAfterTitle: false, isSettled: false },
      SURFACES.page.cast(of),
    ),
  ).toBeUndefined();
});
