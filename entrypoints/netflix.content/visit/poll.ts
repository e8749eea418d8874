/**
 * Looking at the page for as long as a visit lasts. What no event tells (a modal put deep into the page, a Kids mark set
 * anywhere, a name that comes late) is looked for often at first and then once a second. No observer over the document, and
 * nothing while the tab is hidden: nobody sees what is shown, and the page itself draws only when it is looked at.
 */

/** Milliseconds between the first looks, further and further apart; after them, `STEADY` between any two. */
const QUICK = [0, 30, 60, 90, 120, 200, 300, 400, 600, 800];
const STEADY = 1000;

/**
 * @param page the document
 * @param look called again and again with how long the visit has been in sight, in ms, by a clock that nobody sets
 * @param signal ends the looking
 * @returns a function to be called when an event tells of something new: looks follow quickly again
 */
export function keepLooking(page: Document, look: (inSight: number) => void, signal: AbortSignal): () => void {
  const clock = sightClock(page);
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    clearTimeout(timer);
    if (page.hidden || signal.aborted) return;
    timer = setTimeout(step, QUICK[at] ?? STEADY);
    at += 1;
  };
  const step = (): void => {
    try {
      look(clock.elapsed());
    } finally {
      // One look that failed is not the last.
      next();
    }
  };
  const again = (): void => {
    at = 0;
    next();
  };
  const turn = (): void => {
    clock.turn();
    again();
  };
  page.addEventListener('visibilitychange', turn, { signal });
  // A tab in the background is looked at once, and once more when its page has loaded: then it is ready when it is opened.
  page.addEventListener('readystatechange', () => look(clock.elapsed()), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  queueMicrotask(() => signal.aborted || look(0));
  again();
  return again;
}

type SightClock = {
  /** @returns the milliseconds in which the page could be seen */
  elapsed: () => number;
  /** To be called when the page comes in sight or goes out of it. */
  turn: () => void;
};

/** Counts the time in which a page can be seen. */
function sightClock(page: Document): SightClock {
  let before = 0;
  let since: number | undefined;
  const elapsed = (): number => before + (since === undefined ? 0 : performance.now() - since);
  const turn = (): void => {
    before = elapsed();
    since = page.hidden ? undefined : performance.now();
  };
  turn();
  return { elapsed, turn };
}

/**
 * @param act what must not run twice at once
 * @returns a function that runs it, or, while it runs, makes it run once more at its end
 */
export function oneAtATime<T extends object>(act: (argument: T) => Promise<void>): (argument: T) => Promise<void> {
  let running = false;
  let next: T | undefined;
  return async (argument) => {
    next = argument;
    if (running) return;
    running = true;
    try {
      while (next) {
        const latest = next;
        next = undefined;
        await act(latest);
      }
    } finally {
      running = false;
    }
  };
}
