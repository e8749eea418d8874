/** Who and what bears which name, and how often it is viewed: the rules by which an expected hit is decided. */
import type { Compiled } from '../../data/compile/compile.ts';
import { withoutSpaces } from '../../data/names/near-names.ts';
import { normalize } from '../../data/names/normalize.ts';
import type { Random } from '../random.ts';

/** `id`: as in a query table. `views`: hours viewed; of a person, a tenth of their titles'. */
export type NamedEntry = { id: string; name: string; otherNames: string[]; views: number };

export class Namebook {
  readonly #titles: NamedEntry[];
  readonly #people: NamedEntry[];
  /** Everything, by each normalized name. */
  readonly #bearers: Map<string, NamedEntry[]>;
  /** Every normalized name, with and without its article. */
  readonly #beginnings: { name: string; entry: NamedEntry }[];

  constructor({ notes, people }: Compiled, hours: ReadonlyMap<number, number>) {
    const views = (id: number): number => hours.get(id) ?? 0;
    this.#titles = [...notes.values()].map(({ netflixId, name, originalName, otherNames }) => ({
      id: String(netflixId),
      name,
      otherNames: [...(originalName ? [originalName] : []), ...otherNames],
      views: views(netflixId),
    }));
    this.#people = [...people.values()].map(({ name, otherNames, credits }) => ({
      id: `@${name}`,
      name,
      otherNames,
      views: credits.reduce((sum, { title }) => sum + views(title.netflixId), 0) / 10,
    }));
    const named = [...this.#titles, ...this.#people].flatMap((entry) =>
      [entry.name, ...entry.otherNames].map((name) => ({ name: normalize(name), entry })),
    );
    this.#bearers = new Map(
      [...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ entry }) => entry)]),
    );
    this.#beginnings = named.flatMap(({ name, entry }) => [
      { name, entry },
      { name: name.replace(/^(the|a|an) /, ''), entry },
    ]);
  }

  /** A title, or one time in four a person: mostly what is viewed much, one time in three whatever there is. */
  draw(random: Random): NamedEntry {
    const entries = random.next() < 0.25 ? this.#people : this.#titles;
    if (random.next() < 1 / 3) return random.pick(entries);
    const most = Math.sqrt(Math.max(...entries.slice(0, 20_000).map(({ views }) => views)));
    for (;;) {
      const entry = random.pick(entries);
      if (random.next() * most < Math.sqrt(entry.views)) return entry;
    }
  }

  /**
   * Of all that answer to a name, titles by their own name first, the most viewed; of people, only where no title
   * answers, since a name that a title bears means the title.
   */
  mostViewedCalled(typed: string, drawn: NamedEntry, how: string): NamedEntry | undefined {
    const same = how === 'full name' || how.startsWith('lower') ? normalize : withoutSpaces;
    const key = how === 'other order' ? withoutSpaces(drawn.name) : same(typed);
    const all = [...this.#bearers].filter(
      ([name]) => same(name) === key || withoutSpaces(name.replace(/^(the|a|an) /, '')) === key,
    );
    const bearers = all.flatMap(([, entries]) => entries);
    const own = bearers.filter(({ name }) => same(name) === key);
    const titles = own.filter(({ id }) => !id.startsWith('@'));
    return mostViewed(titles.length > 0 ? titles : own.length > 0 ? own : bearers);
  }

  /** The most viewed of all that begin so; nothing where something is called exactly so. */
  mostViewedBeginning(typed: string): NamedEntry | undefined {
    const key = normalize(typed);
    const all = this.#beginnings.filter(({ name }) => name.startsWith(key));
    if (all.some(({ name }) => name === key)) return undefined;
    return mostViewed(all.map(({ entry }) => entry));
  }

  /** Whether any name begins so. */
  begins(typed: string): boolean {
    return this.#beginnings.some(({ name }) => name.startsWith(normalize(typed)));
  }
}

function mostViewed(entries: readonly NamedEntry[]): NamedEntry | undefined {
  return entries.toSorted((a, b) => b.views - a.views)[0];
}
