/** Windows of the extension's own, laid out on the backdrop. */
import { picture } from '../backdrop/scenes.ts';
import { TITLES } from '../backdrop/titles.ts';

const STYLE = `
  body { margin: 0; overflow: hidden; background: #0e1113; }
  svg { position: absolute; inset: 0; width: 100%; height: 100%; }
  svg + div { position: absolute; inset: 0; background: #080b0d80; }
  img { position: absolute; border-radius: 10px; box-shadow: 0 0 0 1px #ffffff29, 0 18px 60px #000c; }
  img:first-of-type { top: 36px; left: 24px; }
  img:last-of-type { right: 24px; bottom: 72px; }
`;

/** @returns a page with two pictures on it: one behind at the start, one before it at the end */
export function collage(pictures: readonly [behind: Buffer, before: Buffer]): string {
  const [scene] = Object.values(TITLES);
  const drawn = scene ? picture('lake', scene.seed, scene.palette, 'art') : '';
  const images = pictures.map((bytes) => `<img alt="" src="data:image/png;base64,${bytes.toString('base64')}" />`);
  return `<!doctype html><style>${STYLE}</style>${drawn}<div></div>${images.join('')}`;
}
