/** Which fields of a compiled title or person are not the same, in words. */

/** What identifies an entry of a list. */
const IDENTITY: Record<string, (entry: Entry) => string> = {
  cast: ({ person }) => String(person),
  directors: ({ person }) => String(person),
  credits: ({ title, role }) => `${(title as Entry | undefined)?.netflixId} ${role}`,
  news: ({ url }) => String(url),
  behindTheScenes: ({ text }) => String(text),
  knownFor: ({ name }) => String(name),
};

/** Fields of a cast's entry and of a credit that say something of another title or person. */
const OF_OTHERS: Record<string, readonly string[]> = { cast: ['works', 'background', 'name'], credits: ['title'] };

/** Fields that say something of other titles altogether. */
const ALL_OF_OTHERS: readonly string[] = ['together'];

/** Longer texts are named, not shown. */
const SHOWN = 40;

type Entry = Readonly<Record<string, unknown>>;

/** @returns a line for each field that changed; `inPassing`: something changed that is about another title or person */
export function changedFields(before: object, after: object): { fields: string[]; inPassing: boolean } {
  const [old, now] = [before as Entry, after as Entry];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const differing = names.filter((name) => !same(old[name], now[name]));
  const own = differing.filter((name) => !ALL_OF_OTHERS.includes(name));
  const fields = own.flatMap((name) => describe(name, old[name], now[name]));
  return { fields, inPassing: differing.length > 0 };
}

function describe(name: string, before: unknown, after: unknown): string[] {
  const identify = IDENTITY[name];
  if (identify && Array.isArray(before) && Array.isArray(after)) return describeList(name, before, after, identify);
  if (before === undefined) return [`${name} added: ${shown(after)}`];
  if (after === undefined) return [`${name} removed: ${shown(before)}`];
  return [isShort(before) && isShort(after) ? `${name}: ${shown(before)} → ${shown(after)}` : `${name} rewritten`];
}

function describeList(
  name: string,
  before: readonly Entry[],
  after: readonly Entry[],
  identify: (entry: Entry) => string,
): string[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((entry) => [identify(entry), entry])));
  const count = (number: number, word: string): string[] => (number > 0 ? [`${number} ${word}`] : []);
  const kept = [...(now ?? [])].flatMap(([key, entry]) => {
    const other = old?.get(key);
    return other ? [[without(other, OF_OTHERS[name]), without(entry, OF_OTHERS[name])] as const] : [];
  });
  const keysKept = (list: readonly Entry[], other: Map<string, Entry> | undefined): string[] =>
    list.map(identify).filter((key) => other?.has(key));
  const said = [
    ...count(after.filter((entry) => !old?.has(identify(entry))).length, 'added'),
    ...count(before.filter((entry) => !now?.has(identify(entry))).length, 'removed'),
    ...count(kept.filter(([a, b]) => !same(a, b)).length, 'changed'),
    ...(same(keysKept(before, now), keysKept(after, old)) || name === 'credits' ? [] : ['another order']),
  ];
  return said.length > 0 ? [`${name}: ${said.join(', ')}`] : [];
}

function without(entry: Entry, fields: readonly string[] = []): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !fields.includes(name)));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isShort(value: unknown): boolean {
  return shown(value).length <= SHOWN;
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > 2 * SHOWN ? `${text.slice(0, 2 * SHOWN)}…` : text;
}
