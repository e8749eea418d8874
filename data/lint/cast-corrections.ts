import { type Identity, keysNamed } from '../compile/identity.ts';
import type { TitleSources } from '../compile/shapes.ts';
import { nameOf, peopleIn, titleFile } from '../compile/written.ts';
import type { CastCorrection, CatalogueCredit } from '../schema.ts';
import { identified } from './identified.ts';
import type { Rule } from './rule.ts';

export const castCorrections: Rule = {
  name: 'cast-corrections',
  why: 'a name in a cast means one person, and appears once; a correction that changes nothing hides that the catalogue has changed',
  remedy:
    'identify the person once, by the key that npm run data -- find NAME shows or by their file; remove a correction that changes nothing',
  check: (data) => {
    const { titles, identity } = identified(data);
    const keys = new Set<string>(data.cataloguePeople.map(({ key }) => key));
    return titles.flatMap(({ slug, title }) => {
      const found = [...nobodies(title, identity, keys), ...repeated(title, identity), ...idle(title, identity)];
      return found.map((text) => ({ place: titleFile(slug), text }));
    });
  },
};

function nobodies({ written, facts }: TitleSources, { names }: Identity, keys: ReadonlySet<string>): string[] {
  return peopleIn(written).flatMap(({ key, name }) => {
    if (key !== undefined) return keys.has(key) ? [] : [`nobody in the catalogue has the key ${key}`];
    const bearers = name === undefined ? [] : keysNamed(facts, [name], names);
    return bearers.length > 1 ? [`${name} is ${bearers.join(' and ')} in the catalogue; say which by key`] : [];
  });
}

function repeated(title: TitleSources, identity: Identity): string[] {
  const seen = new Set<string>();
  return peopleIn(title.written).flatMap((who) => {
    const key = identity.whoIs(who, title);
    if (seen.has(key)) return [`${nameOf(who)} is named twice`];
    seen.add(key);
    return [];
  });
}

function idle(title: TitleSources, identity: Identity): string[] {
  const { written, facts } = title;
  const corrections = written?.depth === 'brief' ? (written.castCorrections ?? []) : [];
  const cast = new Map<string, CatalogueCredit>((facts?.cast ?? []).map((credit) => [credit.person, credit]));
  return corrections.flatMap((correction) => {
    const credit = cast.get(identity.whoIs(correction, title));
    if (!credit) return [`${nameOf(correction)} is not in the catalogue’s cast, so it cannot be corrected`];
    return changesNothing(correction, credit)
      ? [`what is said of ${nameOf(correction)} is what the catalogue says already`]
      : [];
  });
}

function changesNothing(
  { struck, character, characterSpoiler, role }: CastCorrection,
  credit: CatalogueCredit,
): boolean {
  if (struck || characterSpoiler || role) return false;
  return character === credit.character;
}
