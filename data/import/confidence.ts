/**
 * How sure an id is, once another source says what it is. The rule:
 *
 * - A source speaks for an id if it pairs the two itself (`ids` in data/vocabulary/sources.ts). A listing that was joined
 *   to our ids by name says nothing of them, and neither does a source that has the id and gives neither name nor year:
 *   "the id exists there too" is how another film's item comes to stand beside a name.
 * - Two sources are independent if they have different lineages, and both are known.
 * - They agree if they give the same name (any of the title's, normalized), the same type and the same year (one more or
 *   less: a festival, then the cinema). Where one gives no year, the name alone makes no second voice for A.
 * - Two independent sources that agree raise B or C to A. One that agrees with what was only inferred raises C to B.
 * - A contradiction lowers: to B where two independent sources stand for the id, else to C, which is shown only where the
 *   page itself bears the name. It is another type; or a year that is far off; or another name with another year; or an
 *   id that Netflix gave out long before the film was made. What Netflix itself lists is not lowered by what others say.
 *   An id that is known to be another title's goes by hand (known-corrections.ts).
 * - The same words again change nothing: all follows from who says what, and not from how often it was asked.
 */
import { normalize } from '../names/normalize.ts';
import type { CatalogueTitle, IdConfidence, TitleType } from '../schema.ts';
import { type IdWord, SOURCES } from '../vocabulary/sources.ts';
import { olderThanFilm } from './id-eras.ts';

/** What a source says that an id is. */
export type Claim = {
  readonly source: string;
  readonly names: readonly string[];
  readonly type?: TitleType | undefined;
  readonly year?: number | undefined;
};

export type Assessment = {
  readonly confidence: IdConfidence;
  /** What raised or lowered it; `undefined` where it stays. */
  readonly why?: string;
};

/** A festival may come a year before the cinema. */
const SAME_YEAR = 1;
/** So far apart are a film and its remake, and not two ways of counting. */
export const OTHER_FILM = 3;

const KNOWN = new Map(SOURCES.map((source) => [source.id, source]));

/**
 * @param title a title as it stands, with the sources that its id rests on
 * @param claims what other sources say of the same id
 * @returns how sure the id is now, and why
 */
export function judge(title: CatalogueTitle, claims: readonly Claim[]): Assessment {
  const { confidence, sources } = title;
  const listed = sources.some((id) => word(id) === 'listed');
  const doubt = listed ? undefined : doubtOf(title, claims);
  if (doubt !== undefined) return noMoreThan(voices(sources).size > 1 ? 'B' : 'C', confidence, doubt);
  const agreeing = claims.filter((claim) => agreesOnName(title, claim));
  const second = agreeing.find((claim) => agreesOnYear(title, claim) && isIndependent(claim.source, sources));
  if (second && confidence !== 'A') return { confidence: 'A', why: `${second.source} says the same, independently` };
  const first = agreeing.find(({ source }) => lineage(source) !== undefined);
  if (first && confidence === 'C') return { confidence: 'B', why: `${first.source} says what was inferred` };
  return { confidence };
}

/** A, B and C are in the order of the alphabet. */
function noMoreThan(most: IdConfidence, confidence: IdConfidence, why: string): Assessment {
  return confidence < most ? { confidence: most, why } : { confidence };
}

function doubtOf(title: CatalogueTitle, claims: readonly Claim[]): string | undefined {
  if (olderThanFilm(title)) return `the id is older than a film of ${title.year}`;
  const against = claims.find((claim) => speaks(claim.source) && contradicts(title, claim));
  return (
    against && `${against.source} says ${[against.names[0], against.type, against.year].filter(Boolean).join(', ')}`
  );
}

function contradicts(title: CatalogueTitle, claim: Claim): boolean {
  if (claim.type !== undefined && claim.type !== title.type) return true;
  const apart = yearsApart(title, claim);
  if (apart === undefined) return false;
  return apart > OTHER_FILM || (claim.names.length > 0 && !agreesOnName(title, claim) && apart > SAME_YEAR);
}

/** A series may bear the year of its newest season: that of another source then lies before it. */
function yearsApart({ type, year }: CatalogueTitle, claim: Claim): number | undefined {
  if (year === undefined || claim.year === undefined) return undefined;
  return type === 'series' ? Math.max(0, claim.year - year) : Math.abs(year - claim.year);
}

function agreesOnName({ name, otherNames = [] }: CatalogueTitle, { names }: Claim): boolean {
  const own = new Set([name, ...otherNames].map(normalize));
  return names.some((other) => own.has(normalize(other)));
}

function agreesOnYear({ type, year }: CatalogueTitle, claim: Claim): boolean {
  if (year === undefined || claim.year === undefined || (claim.type ?? type) !== type) return false;
  return Math.abs(year - claim.year) <= SAME_YEAR;
}

function isIndependent(source: string, others: readonly string[]): boolean {
  const own = lineage(source);
  if (own === undefined || word(source) === 'inferred') return false;
  return [...voices(others)].some((other) => other !== own);
}

/** The lineages of those sources that state an id themselves. */
function voices(sources: readonly string[]): Set<string> {
  return new Set(sources.filter((id) => word(id) !== 'inferred').flatMap((id) => lineage(id) ?? []));
}

/** `undefined` where nobody knows where the source has its ids from, or where it has none. */
function lineage(source: string): string | undefined {
  return KNOWN.get(source)?.lineage;
}

function word(source: string): IdWord | undefined {
  return KNOWN.get(source)?.ids;
}

function speaks(source: string): boolean {
  return word(source) !== undefined;
}
