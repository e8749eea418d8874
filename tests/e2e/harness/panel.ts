/** The panel, looked at through its shadow root, and used with the real mouse. */
import { clickByName } from './clicks.ts';
import { eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

/** What the panel says, read from outside as a test may: by roles and names. */
export type PanelReading = {
  state: string;
  netflixId: string;
  open: string;
  name: string;
  text: string;
  sections: Record<string, string[]>;
  links: Array<{ name: string; href: string }>;
  box: { left: number; top: number; width: number; height: number };
};

/** Reads the panel as it is now; `undefined` where there is no host. */
export function readPanel(tab: Tab): Promise<PanelReading | undefined> {
  return tab.run(() => {
    const host = document.querySelector<HTMLElement>('show-notes-panel');
    const panel = host?.shadowRoot?.querySelector<HTMLElement>('aside[aria-label="Show Notes"]');
    if (!host || !panel) return undefined;
    const sections: Record<string, string[]> = {};
    for (const section of panel.querySelectorAll<HTMLElement>('section[aria-label]')) {
      const items = [...section.querySelectorAll<HTMLElement>('li')].map((item) => item.innerText);
      sections[section.getAttribute('aria-label') ?? ''] = items.length > 0 ? items : [section.innerText];
    }
    const { left, top, width, height } = panel.getBoundingClientRect();
    return {
      state: host.dataset.state ?? '',
      netflixId: host.dataset.netflixId ?? '',
      open: host.dataset.open ?? '',
      name: panel.querySelector('h2')?.textContent ?? '',
      text: panel.innerText,
      sections,
      links: [...panel.querySelectorAll('a')].map((link) => ({ name: link.textContent ?? '', href: link.href })),
      box: { left, top, width, height },
    };
  }, undefined);
}

/** Waits for the panel to be in a state. Only then is it read: reading all of it, over and over, is what a page would wait for. */
export async function panelIn(tab: Tab, state: string, id?: number): Promise<PanelReading> {
  const isThere = (): Promise<string> =>
    tab.run(() => {
      const host = document.querySelector<HTMLElement>('show-notes-panel');
      const { state: now, netflixId } = host?.dataset ?? {};
      return `${now} ${netflixId} ${host?.shadowRoot?.querySelector('.failure-why')?.textContent ?? ''}`;
    }, undefined);
  const wanted = new RegExp(`^${state} ${id ?? ''}`);
  const read = async (): Promise<PanelReading | string | undefined> => {
    const seen = await isThere();
    return wanted.test(seen) ? readPanel(tab) : seen;
  };
  const fits = (panel: PanelReading | string | undefined): boolean =>
    typeof panel === 'object' && panel.state === state && (id === undefined || panel.netflixId === String(id));
  const reading = await eventually(read, fits, `a panel in state ${state}${id ? ` for ${id}` : ''}`);
  if (typeof reading !== 'object') throw new Error('no panel');
  return reading;
}

/**
 * Reads the panel until it is as wanted. Where it stands is asked for in this way too: while a page is still coming the panel is
 * measured anew every few looks, and what it was a moment ago may not hold.
 */
export async function panelBecomes(
  tab: Tab,
  fits: (panel: PanelReading) => boolean,
  what: string,
): Promise<PanelReading> {
  const reading = await eventually(
    () => readPanel(tab),
    (panel) => panel !== undefined && fits(panel),
    what,
  );
  if (!reading) throw new Error(`${what}: no panel`);
  return reading;
}

/** Waits until there is no panel. */
export async function panelGone(tab: Tab, what: string): Promise<void> {
  await eventually(
    () => readPanel(tab),
    (panel) => panel === undefined,
    what,
  );
}

/** Waits until the name at the panel's head is this one: a title's, or a person's in its place. */
export function panelNames(tab: Tab, name: string): Promise<PanelReading> {
  return panelBecomes(tab, (panel) => panel.name === name, `${name} at the head of the panel`);
}

/** The panel's ways to its sections, as far as they are to be seen. */
export function jumpsShown(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    if (!root?.querySelector('.panel-bar')) throw new Error('no bar');
    const jumps = [...root.querySelectorAll<HTMLElement>('.panel-jump')];
    return jumps.filter((jump) => jump.checkVisibility()).map((jump) => jump.innerText);
  }, undefined);
}

/** Clicks, with the real mouse, a button, link or field inside the panel by its accessible name. */
export function clickInPanel(tab: Tab, name: string): Promise<void> {
  return clickByName(tab, name, 'the panel');
}

/** Opens somebody of the cast in place of the notes: their row, and what lies one press behind it. */
export async function openPersonInPanel(tab: Tab, name: string): Promise<void> {
  await clickInPanel(tab, name);
  await clickInPanel(tab, `All titles of ${name}`);
}

/** Puts the focus into the panel's search with the real mouse, and selects what stands there. */
export async function enterPanelSearch(tab: Tab): Promise<void> {
  await clickInPanel(tab, 'Search titles and people');
  const isIn = (): Promise<boolean> =>
    tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const field = root?.querySelector('input');
      field?.select();
      return field !== undefined && root?.activeElement === field;
    }, undefined);
  await eventually(isIn, Boolean, 'the focus in the panel’s search');
}

/** Ids of every title whose panel was on the page since it was loaded, as the replica wrote them down. */
export function panelsSeen(tab: Tab): Promise<string[]> {
  return tab.run(() => (window as unknown as { panels: string[] }).panels, undefined);
}

/** Waits until nothing in the panel or on the page fades or moves any more. */
export async function standsStill(tab: Tab): Promise<void> {
  const moving = (): Promise<number> =>
    tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const all = [...document.getAnimations(), ...(root?.getAnimations() ?? [])];
      return all.filter(({ playState }) => playState === 'running').length;
    }, undefined);
  await eventually(moving, (count) => count === 0, 'nothing moves any more');
}
