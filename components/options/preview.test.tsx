// @vitest-environment jsdom
/** The example beside the choices: what it shows of them, and that it is no part of the page around it. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, does, draw, names, press, readOut, the } from '../../tests/fixtures/draw.tsx';
import { FULL, SHOWN } from '../../tests/fixtures/notes.ts';
import { SECTION_NAMES } from '../notes/section-names.ts';
import { PreviewPart } from './preview.tsx';
import { Scene } from './preview-scene.tsx';
import type { Preview, PreviewScene } from './types.ts';

const SETTING = { sections: SECTION_NAMES, cover: true, newTabs: false };
const TITLE = { notes: FULL, date: '2026-01-02' };
const PREVIEW: Preview = {
  title: TITLE,
  style: '.panel { color: red }',
  themes: { modal: 'dark', player: 'dark', popup: 'light' },
  scale: 1,
  side: 'right',
  widths: { modal: 400, player: 360 },
  opens: { modal: 'open', player: 'folded' },
  settings: { modal: SETTING, player: { ...SETTING, newTabs: true, characterFirst: true }, popup: SETTING },
  lookedUp: [{ netflixId: 2, name: 'Tide' }],
  loadNotes: async () => FULL,
  loadPerson: async () => SHOWN,
  search: async () => [],
  onMoveSide: () => {},
};

afterEach(clear);

describe('a place with the notes in it', () => {
  const show = (scene: PreviewScene, changes: Partial<Preview> = {}): Promise<void> =>
    draw(<Scene {...PREVIEW} {...changes} title={TITLE} scene={scene} theme="dark" />);
  const at = (part: string): HTMLElement | null => document.querySelector(part);

  test.each(['modal', 'player', 'popup'] as const)('%s: sound for whoever has it read out', async (scene) => {
    await show(scene, { opens: { modal: 'open', player: 'open' } });
    expect(await violations('part')).toEqual([]);
    expect(document.body.textContent).toContain('A Film');
  });

  test('the popup says who is in the title of the tab, as the real one does', async () => {
    await show('popup');
    expect(at('.popup-cast')?.textContent).toContain('Ann Berg');
    expect(at('.popup-cast')?.textContent).not.toContain('The Drowned Man');
  });

  test('the panel stands where the choices put it, as wide and in the theme that they say', async () => {
    await show('modal', { side: 'left', widths: { modal: 480, player: 360 } });
    expect(at('.panel')?.dataset.side).toBe('left');
    expect(at('.show-notes')?.style.getPropertyValue('--width')).toBe('480px');
    expect(at('.show-notes')?.dataset.theme).toBe('dark');
  });

  test.each([
    ['open', 'true'],
    ['folded', 'false'],
    ['none', undefined],
  ] as const)('where it is to be %s', async (opening, expanded) => {
    await show('player', { opens: { modal: 'open', player: opening } });
    expect(at('[aria-label="Show Notes"][aria-expanded]')?.getAttribute('aria-expanded')).toBe(expanded);
  });

  test('it is folded and opened by hand, and its links open a tab of their own', async () => {
    await show('modal');
    expect(at('.notes')).not.toBeNull();
    await does(() => at('[data-person]')?.click());
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ target }) => target !== '_blank')).toEqual([]);
    await press('button', 'Show Notes');
    expect(at('.notes')).toBeNull();
  });

  test('what takes the focus as it comes does not take it from the choices', async () => {
    // jsdom knows nothing of `inert`: what it keeps from the focus is asked when the popup's field asks for it.
    const kept: boolean[] = [];
    const focus = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
      kept.push(this.closest('[inert]') !== null);
    });
    await show('popup');
    focus.mockRestore();
    expect(new Set(kept)).toEqual(new Set([true]));
    expect(at('[inert]')).toBeNull();
  });
});

describe('the part of the page', () => {
  const page = (): Document => {
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('no page inside');
    return inside;
  };
  const show = async (changes: Partial<Preview> = {}): Promise<void> => {
    await draw(
      <main>
        <h1>Options</h1>
        <PreviewPart {...PREVIEW} {...changes} />
      </main>,
    );
    // jsdom loads nothing into a frame, and says so of none.
    const frame = document.querySelector('iframe');
    if (frame?.contentDocument?.body.childElementCount === 0) await does(() => frame.dispatchEvent(new Event('load')));
  };
  const theme = (): string | undefined => page().querySelector<HTMLElement>('.show-notes')?.dataset.theme;

  test('has a name, and the panel’s parts are none of its own', async () => {
    await show();
    expect(names('region')).toEqual(['Preview']);
    expect(page().querySelector('aside')?.getAttribute('aria-label')).toBe('Show Notes');
    expect([page().title, page().documentElement.lang, page().querySelector('style')?.textContent]).toEqual([
      'Preview',
      'en',
      PREVIEW.style,
    ]);
    expect(document.querySelector('iframe')?.title).toBe('Preview');
    expect(await violations('page')).toEqual([]);
  });

  test('shows each place, in the theme that is chosen there', async () => {
    await show();
    expect([theme(), page().querySelector('.panel-beside')]).toEqual(['dark', expect.anything()]);
    await press('button', 'Player');
    expect(page().querySelector('.disc')).not.toBeNull();
    await press('button', 'Popup');
    expect([theme(), page().querySelector('.popup')]).toEqual(['light', expect.anything()]);
    expect(the('button', 'Popup').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows the other theme too, until a theme is chosen', async () => {
    await show();
    await press('button', 'Light');
    expect(theme()).toBe('light');
    await show({ side: 'left' });
    expect(theme()).toBe('light');
    await show({ themes: { modal: 'dark', player: 'dark', popup: 'dark' } });
    expect(theme()).toBe('dark');
  });

  test('changes with the choices; what was folded by hand stays so until the choice is about that', async () => {
    await show();
    const inside = (): Element | null => page().querySelector('.notes');
    await does(() => page().querySelector<HTMLElement>('.panel-fold')?.click());
    expect(inside()).toBeNull();
    await show({ side: 'left' });
    expect([inside(), page().querySelector<HTMLElement>('.panel')?.dataset.side]).toEqual([null, 'left']);
    await show({ opens: { modal: 'none', player: 'folded' } });
    expect(page().querySelector('.panel')).toBeNull();
    await show();
    expect(inside()).not.toBeNull();
  });

  test('a title that could not be read: why, and once more', async () => {
    const onRetry = vi.fn();
    await show({ title: { why: 'data/titles/1a.json: not in this build', onRetry } });
    expect(document.body.textContent).toContain('data/titles/1a.json');
    await press('button', 'Try again');
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect([readOut(), await violations('page')]).toEqual([expect.anything(), []]);
  });
});
