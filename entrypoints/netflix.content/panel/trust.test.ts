// @vitest-environment jsdom
/** A script of a page can make no event that the browser calls its own, so in jsdom every event is a stranger's. */
import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardHandlers, isPassive, makeTrust, type Trust } from './trust.ts';

const made = { root: undefined as ShadowRoot | undefined, button: document.createElement('button') };
const before = options.vnode;
let trust: Trust;
beforeEach(() => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  trust = makeTrust(root);
  Object.assign(made, { root, button: root.appendChild(document.createElement('button')) });
});
afterEach(() => {
  Object.assign(options, { vnode: before });
  document.body.replaceChildren();
});

const click = (): Event => new Event('click', { bubbles: true, cancelable: true });
/** Which of two listeners heard of an event: one on the button, one on the root. */
const heard = (send: (event: Event) => void, event = click()): string[] => {
  const hearers: string[] = [];
  made.button.addEventListener(event.type, () => hearers.push('button'), { once: true });
  made.root?.addEventListener(event.type, () => hearers.push('root'), { once: true });
  send(event);
  return hearers;
};

describe('what the page sends into the panel', () => {
  test.each([
    'click',
    'keydown',
    'input',
    'change',
    'focusin',
    'compositionend',
    'touchstart',
    'wheel',
    'toggle',
  ])('a %s is told to nobody', (type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    expect(heard((sent) => made.button.dispatchEvent(sent), event)).toEqual([]);
  });

  test('a click does nothing: a link leads nowhere', () => {
    const event = click();
    made.button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('an event of ours that it has kept is a stranger’s again', () => {
    const event = click();
    trust.tell(made.button, event);
    expect(heard((sent) => made.button.dispatchEvent(sent), event)).toEqual([]);
  });
});

test('an event that we pass on ourselves reaches the panel', () => {
  expect(heard((event) => trust.tell(made.button, event))).toEqual(['button', 'root']);
});

describe('a handler of a component', () => {
  const wrapped = (): { act: ReturnType<typeof vi.fn>; props: Record<string, unknown> } => {
    const act = vi.fn();
    const props = { onClick: act, class: 'on', onlooker: 'x' };
    guardHandlers(trust);
    options.vnode?.({ type: 'button', props } as never);
    return { act, props };
  };

  test('acts on what we tell, also where the page has put its element elsewhere', () => {
    const { act, props } = wrapped();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.addEventListener('click', props.onClick as EventListener);
    elsewhere.dispatchEvent(click());
    expect(act).not.toHaveBeenCalled();
    trust.tell(elsewhere, click());
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('nothing but a handler is wrapped, and nothing of a component of ours', () => {
    const { props } = wrapped();
    expect(props).toMatchObject({ class: 'on', onlooker: 'x' });
    const onFold = (): void => undefined;
    const own = { onFold };
    options.vnode?.({ type: () => null, props: own } as never);
    expect(own.onFold).toBe(onFold);
  });

  test.each([
    ['in the panel', true],
    ['elsewhere', false],
  ])('the browser’s own event on an element %s may act: %s', (where, may) => {
    const place = where === 'elsewhere' ? document.body : made.button;
    expect(trust.allows({ isTrusted: true, currentTarget: place } as unknown as Event)).toBe(may);
  });
});

test.each([
  ['wheel', true],
  ['touchmove', true],
  ['scroll', true],
  ['click', false],
  ['keydown', false],
])('a %s is listened to only passively: %s', (type, passive) => {
  expect(isPassive(type)).toBe(passive);
});
