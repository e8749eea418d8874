/**
 * Pages that look like a streaming service's, for pictures alone: drawn here, with nothing of Netflix's but the marks by which
 * the extension finds its way. Tests have the replicas of tests/pages instead.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../replica/escape.ts';
import type { ServedFile } from '../replica/server.ts';
import { picture } from './scenes.ts';
import { type BackdropTitle, CARDS, type Card, EPISODES, TITLES } from './titles.ts';

const SHEET = '/backdrop.css';

/** @returns what stands at an address of Netflix's; `undefined` where the backdrop has nothing */
export function backdrop(url: URL): ServedFile | undefined {
  if (url.pathname === SHEET)
    return { text: readFileSync(join(import.meta.dirname, 'backdrop.css'), 'utf8'), ending: 'css' };
  const id = url.searchParams.get('jbv') ?? /\/(?:title|watch)\/(\d+)/.exec(url.pathname)?.[1];
  const title = TITLES[Number(id)];
  return title && { text: page(title, bodyFor(url, title)), ending: 'html' };
}

function bodyFor({ pathname, searchParams }: URL, title: BackdropTitle): string {
  if (searchParams.has('jbv')) return browsing(title);
  return pathname.startsWith('/watch/') ? player(title) : titlePage(title);
}

function page({ name }: BackdropTitle, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escapeHtml(name)} - Netflix</title>
    <link rel="stylesheet" href="${SHEET}" />
  </head>
  <body>${body}</body>
</html>`;
}

/** As for somebody who is not signed in: the title over the whole first screen. */
function titlePage(title: BackdropTitle): string {
  return `${header('<a class="quiet" href="/">English</a><a class="sign-in" href="/">Sign in</a>')}
    <main class="front">
      ${art(title)}
      <div class="front-words">
        <h1>${escapeHtml(title.name)}</h1>
        ${facts(title)}
        <p class="says">${escapeHtml(title.synopsis)}</p>
        <p class="who"><span>Starring</span> ${escapeHtml(title.cast)}</p>
        <p class="buttons"><a class="play" href="/">${icon('play')}Watch</a><a class="more" href="/">${icon('plus')}My list</a></p>
      </div>
    </main>`;
}

/** Rows of cards, and the title's modal over them. */
function browsing(title: BackdropTitle): string {
  return `${header('<span class="face"></span>')}
    <main class="behind">
      <section class="billboard">${picture('peaks', 8, CARDS[4]?.palette ?? title.palette, 'art')}<h2>Above the Snow</h2></section>
      ${row('New this week', CARDS.slice(0, 8))}${row('Because it is raining', CARDS.slice(6))}
    </main>
    <div class="shade"></div>
    <div class="modal previewModal--container detail-modal" role="dialog" data-uia="modal-motion-container-DETAIL_MODAL" tabindex="-1">
      <div class="modal-picture">${art(title)}
        <button type="button" class="round close" data-uia="previewModal-closebtn" aria-label="close">${icon('cross')}</button>
        <h2>${escapeHtml(title.name)}</h2>
        <p class="buttons"><a class="play" data-uia="play-button" href="/watch/90117552">${icon('play')}Play</a><span class="round">${icon('plus')}</span></p>
      </div>
      <div class="modal-words">
        <div>${facts(title)}<p class="says" data-uia="preview-modal-synopsis">${escapeHtml(title.synopsis)}</p></div>
        <div class="previewModal--tags"><p class="who"><span>Cast:</span> ${escapeHtml(title.cast)}</p><p class="who"><span>Genres:</span> ${escapeHtml(title.genres)}</p></div>
      </div>
      <h3>Episodes</h3>
      ${EPISODES.map(episode).join('')}
    </div>`;
}

function player(title: BackdropTitle): string {
  return `<div class="watch-video"><div class="watch-video--player-view" data-uia="watch-video-player-view">
      <div data-uia="player"><video></video></div>
      ${picture('dock', title.seed, title.palette, 'art')}
      <p class="subtitle"><span>I know her from somewhere.</span></p>
      <div class="controls-top"><span class="round">${icon('back')}</span></div>
      <div class="controls" data-uia="controls-standard">
        <div class="time"><i></i><span>31:07</span></div>
        <div class="controls-row">
          <button type="button" aria-label="Pause">${icon('pause')}</button>
          <button type="button" aria-label="Back 10">${icon('rewind')}</button>
          <button type="button" aria-label="Sound">${icon('sound')}</button>
          <div class="playing" data-uia="video-title"><h4>${escapeHtml(title.name)}</h4><span>E2</span> <span>The Boathouse</span></div>
          <button type="button" aria-label="Next">${icon('next')}</button>
          <button type="button" aria-label="Full screen">${icon('full')}</button>
        </div>
      </div>
    </div></div>`;
}

function header(end: string): string {
  const words = ['Home', 'Series', 'Films', 'New', 'My list'].map((word) => `<a href="/">${word}</a>`).join('');
  return `<header class="top"><span class="mark">${icon('mark')}</span><nav>${words}</nav><span class="top-end">${end}</span></header>`;
}

function art({ scene, seed, palette }: BackdropTitle): string {
  return picture(scene, seed, palette, 'art');
}

function facts(title: BackdropTitle): string {
  const [year = '', ...others] = title.facts;
  const rest = others.map((fact) => `<span>${escapeHtml(fact)}</span>`).join('');
  return `<p class="facts" data-uia="videoMetadata--container"><span class="year">${year}</span>${rest}<i>HD</i></p>`;
}

function row(name: string, cards: readonly Card[]): string {
  return `<section class="row"><h2>${name}</h2><div>${cards.map(card).join('')}</div></section>`;
}

function card({ name, scene, palette }: Card, index: number): string {
  return `<article>${picture(scene, 40 + name.length + index, palette, 'art')}<b>${escapeHtml(name)}</b></article>`;
}

function episode({ name, says, minutes, scene, palette }: (typeof EPISODES)[number], index: number): string {
  return `<div class="episode"><b class="number">${index + 1}</b><span class="still">${picture(scene, 90 + index, palette, 'art')}</span>
    <div><p><b>${name}</b><span>${minutes} min</span></p><p class="says">${says}</p></div></div>`;
}

const ICONS = {
  mark: '<path d="M3 19V5l9 7zM12 19V5l9 7z"/>',
  play: '<path d="M6 4v16l14-8z"/>',
  pause: '<path d="M6 4h4v16H6zM14 4h4v16h-4z"/>',
  plus: '<path d="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z"/>',
  cross:
    '<path d="M5.6 4.2 12 10.6l6.4-6.4 1.4 1.4-6.4 6.4 6.4 6.4-1.4 1.4-6.4-6.4-6.4 6.4-1.4-1.4 6.4-6.4-6.4-6.4z"/>',
  back: '<path d="M11 4 3 12l8 8 1.4-1.4L6.8 13H21v-2H6.8l5.6-5.6z"/>',
  rewind: '<path d="M12 5V1L6 6l6 5V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8"/>',
  sound: '<path d="M3 9v6h4l5 5V4L7 9zM15 8a5 5 0 0 1 0 8zM15 4a9 9 0 0 1 0 16v-2a7 7 0 0 0 0-12z"/>',
  next: '<path d="M4 4v16l12-8zM18 4h2v16h-2z"/>',
  full: '<path d="M3 3h7v2H5v5H3zM14 3h7v7h-2V5h-5zM3 14h2v5h5v2H3zM19 14h2v7h-7v-2h5z"/>',
} as const;

function icon(name: keyof typeof ICONS): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;
}
