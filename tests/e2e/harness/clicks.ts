/** The mouse, as a person moves it: it goes to what is seen, and presses once that lies under it. */
import { atRest, eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

/** Whether the panel says that nobody has moved for a while. */
function isIdle(tab: Tab): Promise<boolean> {
  return tab.run(() => document.querySelector('show-notes-panel')?.hasAttribute('data-idle') ?? false, undefined);
}

/** Moves the mouse a little, over what is no control. */
export async function stir(tab: Tab): Promise<void> {
  await tab.moveTo(300, 300);
  await tab.moveTo(310, 305);
}

type Point = { x: number; y: number };

/**
 * What the mouse would find of something that bears a name: where to click it; that it is pressed; that something lies over it;
 * that nothing bears the name; or that the whole panel is not there.
 */
type Sight = Point | 'pressed' | 'covered' | 'unnamed' | 'no panel';

/**
 * Clicks what bears a name, as a person does: the mouse goes there, and presses once what it aimed at lies under it. What
 * moves away between the aim and the press, as a panel does while its page settles, is aimed at anew.
 */
export async function clickByName(tab: Tab, name: string, where: 'the panel' | 'the page'): Promise<void> {
  const look = (): Promise<Sight> => sightOf(tab, name, where === 'the panel');
  const isMet = async (): Promise<boolean> => {
    const now = await look();
    // A press takes away no more than the panel of an extension that is gone, and all of it.
    return now === 'pressed' || now === 'no panel';
  };
  const aim = async (): Promise<Sight | 'clicked'> => {
    const sight = await look();
    if (typeof sight === 'string') {
      // In the player the disc leaves while nobody moves, and is back for whoever moves the mouse.
      if (sight === 'covered' && (await isIdle(tab))) await stir(tab);
      return sight;
    }
    await tab.moveTo(sight.x, sight.y);
    return (await tab.pressHere(isMet)) ? 'clicked' : sight;
  };
  await eventually(aim, (came) => came === 'clicked', `a click on something named ${name} in ${where}`);
}

/** What is to be seen of what bears a name, or begins with it; it is scrolled to. */
function sightOf(tab: Tab, name: string, inPanel: boolean): Promise<Sight> {
  return tab.run(
    ([wanted, inHost]): Sight => {
      const root = inHost ? document.querySelector('show-notes-panel')?.shadowRoot : document;
      if (!root) return 'no panel';
      const nameOf = (element: HTMLElement): string => {
        const silent = [...element.querySelectorAll('[aria-hidden="true"]')].map(
          ({ textContent }) => textContent ?? '',
        );
        const own = silent.reduce((text, part) => text.replace(part, ''), element.innerText);
        return (element.getAttribute('aria-label') ?? own).trim();
      };
      const all = [...root.querySelectorAll<HTMLElement>('button, a, input, label')];
      const found = all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).startsWith(wanted));
      if (!found) return 'unnamed';
      if (found.matches(':active')) return 'pressed';
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const point = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
      return found.contains(root.elementFromPoint(point.x, point.y)) ? point : 'covered';
    },
    [name, inPanel] as const,
  );
}

/** Clicks, with the real mouse, an element of the page itself, once nothing lies over it and it stands still. */
export async function clickOnPage(tab: Tab, selector: string): Promise<void> {
  const point = await atRest(
    () =>
      tab.run((wanted) => {
        const found = document.querySelector(wanted);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        if (!found || !box) return undefined;
        const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        return found.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined;
      }, selector),
    `${selector} on the page`,
  );
  if (point) await tab.clickAt(point.x, point.y);
}

/**
 * Selects, with two presses of the real mouse, the first word of the first text of a class in the panel. What moved away while it
 * was being pressed is aimed at anew.
 */
export async function doubleClickInPanel(tab: Tab, textClass: string): Promise<void> {
  const aim = (): Promise<Point | undefined> =>
    tab.run((wanted): Point | undefined => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const text = root?.querySelector(`.${wanted}`);
      if (!root || !text) return undefined;
      text.scrollIntoView({ block: 'center' });
      const { left, top } = text.getBoundingClientRect();
      const point = { x: left + 12, y: top + 10 };
      return text.contains(root.elementFromPoint(point.x, point.y)) ? point : undefined;
    }, textClass);
  const isMet = async (): Promise<boolean> => {
    const point = await atRest(aim, `.${textClass} in the panel`);
    if (!point) return false;
    await tab.doubleClickAt(point.x, point.y);
    return JSON.stringify(await aim()) === JSON.stringify(point);
  };
  await eventually(isMet, Boolean, `two presses on .${textClass} in the panel`);
}
