/** All that the popup asks before anything is typed. What is slow or fails holds nothing up: the search is there at once. */
import type { NotesInWords } from '../../components/notes/in-words.ts';
import { ERRAND_PATIENCE, type Outcome, outcomeOf } from '../shared/errand.ts';
import { loadNotes } from '../shared/load-notes.ts';
import { type LookedUp, readLookedUp } from '../shared/looked-up.ts';
import { DEFAULTS } from '../shared/preference-defaults.ts';
import type { StoredPreferences } from '../shared/preferences.ts';
import { readPreferences } from '../shared/preferences-store.ts';
import { hasAccess } from './access.ts';
import { type PopupTab, readTab } from './tab.ts';

export type Known = {
  stored: StoredPreferences;
  tab: PopupTab | undefined;
  /** Of the tab's title, where there are any. */
  notes: NotesInWords | undefined;
  lookedUp: Outcome<LookedUp[]>;
  hasAccess: boolean;
};

/** Milliseconds that the first drawing waits, so that nothing moves where all goes well. */
const MOMENT = 100;
/** The list is read after the choices, each in its own time. */
const LONG = 2 * ERRAND_PATIENCE + MOMENT;

/**
 * @param show called with what is known: in a moment at the latest, and after each answer that comes later. Never throws
 */
export async function gather(show: (known: Known) => void): Promise<void> {
  const known: Known = {
    stored: { preferences: DEFAULTS },
    tab: undefined,
    notes: undefined,
    lookedUp: { value: [] },
    hasAccess: true,
  };
  const tab = readTab();
  const errands = [
    readPreferences().then((stored) => Object.assign(known, { stored })),
    tab.then((read) => Object.assign(known, { tab: read })),
    tab.then(readNotes).then((notes) => Object.assign(known, { notes })),
    outcomeOf(readLookedUp, LONG).then((lookedUp) => Object.assign(known, { lookedUp })),
    hasAccess().then((access) => Object.assign(known, { hasAccess: access })),
  ].map((errand) => errand.catch((error: unknown) => console.info('Show Notes: not known', error)));
  const isAll = await Promise.race([Promise.all(errands).then(() => true), pause().then(() => false)]);
  show(known);
  if (!isAll) for (const errand of errands) void errand.then(() => show(known));
}

/** What stands below the title is an extra: where it cannot be read, the title opens and says why. */
async function readNotes({ current }: PopupTab): Promise<NotesInWords | undefined> {
  if (!current) return undefined;
  const { netflixId, name } = current;
  const { value } = await outcomeOf(() => loadNotes(netflixId, name));
  return value;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, MOMENT));
}
