/**
 * Errors in what the sources say of people, found by hand: facts of a namesake, or facts that pages on the person
 * contradict. They are removed or corrected whenever facts are imported. Remove an entry once the source is mended.
 */
import { withoutOrigin } from '../compile/origins.ts';
import type { CataloguePerson, PersonKey } from '../schema.ts';

type Fact = 'born' | 'bornIn' | 'nativeName' | 'occupation' | 'wikidata';

export type PersonCorrection = {
  readonly key: PersonKey;
  /** Facts that are somebody else's, or in doubt. */
  readonly drop?: readonly Fact[];
  /** What is so. */
  readonly set?: Readonly<Pick<CataloguePerson, 'born' | 'bornIn' | 'nativeName'> & { name?: string }>;
  /** Names of somebody else. */
  readonly notNames?: readonly string[];
  readonly why: string;
};

const NAMESAKE = 'the list of Indian actors has the year of somebody else of the name';
const DISPUTED = 'pages on the person give another year, or disagree';
const USUALLY_OTHER = 'usually given otherwise, and the list has years that are wrong';
const BORDERS = 'the country of today says something else than the country of then';
const NOT_THEIR_TRADE = 'the lists call everybody an actor who has played; this is not what they are known as';

function dropped(fact: Fact, keys: readonly PersonKey[], why: string): PersonCorrection[] {
  return keys.map((key) => ({ key, drop: [fact], why }));
}

export const PERSON_CORRECTIONS: readonly PersonCorrection[] = [
  { key: 'p65926', set: { born: 1972 }, why: NAMESAKE },
  { key: 'p70308', set: { born: 1939 }, why: NAMESAKE },
  { key: 'p161300', set: { born: 1996 }, why: NAMESAKE },
  ...dropped('born', ['p67691', 'n-om-prakash'], NAMESAKE),
  {
    key: 'p253170',
    drop: ['wikidata'],
    notNames: ['ראקש שרמה', 'Ракеш Шарма'],
    why: 'names and item are those of Rakesh Sharma, the cosmonaut',
  },
  ...dropped('born', ['n-andy-whitfield', 'p5845', 'p369755', 'p7736', 'n-timothy-dalton', 'p4674'], DISPUTED),
  { key: 'p2126', set: { born: 1976 }, why: 'six pages on her say 1976, and only the list of 2013 the year before' },
  ...dropped('born', ['p68595', 'p69486'], DISPUTED),
  ...dropped('born', ['p14243', 'p21309', 'p84911', 'p64106', 'p144385', 'p68113', 'p48008'], USUALLY_OTHER),
  ...dropped('born', ['p68637', 'p63372', 'p65673', 'p57761', 'n-twinkle-khanna', 'p61023'], USUALLY_OTHER),
  ...dropped('born', ['p69033', 'p64431'], USUALLY_OTHER),
  ...dropped('born', ['p27501', 'p64512', 'p69034', 'p712950', 'p66315'], USUALLY_OTHER),
  ...dropped('born', ['p100317', 'p68591', 'n-kriti-kharbanda'], USUALLY_OTHER),
  { key: 'p61017', drop: ['born'], set: { bornIn: 'HK' }, why: `${DISPUTED}; Hong Kong is told from China elsewhere` },
  { key: 'n-maggie-cheung', set: { bornIn: 'HK' }, why: 'born in Hong Kong, which is told from China elsewhere' },
  { key: 'p26011', set: { bornIn: 'HK' }, why: 'born in Hong Kong, which is told from China elsewhere' },
  { key: 'p2124', set: { bornIn: 'YE' }, why: 'born in Aden' },
  { key: 'p7548', drop: ['bornIn'], why: 'Ireland or England: the one certificate of the birth is from Leeds' },
  ...dropped('bornIn', ['n-armin-mueller-stahl', 'p40553', 'n-lewis-milestone'], BORDERS),
  ...dropped('bornIn', ['n-william-wyler', 'n-raj-kapoor'], BORDERS),
  { key: 'p61316', set: { nativeName: '이솜' }, why: 'the first syllable was another' },
  { key: 'p11817', set: { nativeName: '한다감' }, why: 'a letter was lost at the end' },
  { key: 'p72779', drop: ['nativeName'], why: 'it is the English name in Korean letters' },
  { key: 'p195243', set: { name: 'Du Yachun' }, why: 'one letter of the name was a Cyrillic one' },
  ...dropped('occupation', ['p6721', 'p24950', 'p51295', 'p18496', 'p28071'], NOT_THEIR_TRADE),
  ...dropped('occupation', ['n-dita-von-teese', 'p1403288', 'p11473', 'p1324', 'p196711'], NOT_THEIR_TRADE),
];

const BY_KEY = new Map(PERSON_CORRECTIONS.map((correction) => [correction.key, correction]));

/**
 * @param people the catalogue's people
 * @returns the people, corrected, and which of them were changed
 */
export function withPersonCorrections(people: readonly CataloguePerson[]): {
  people: CataloguePerson[];
  done: ReadonlyArray<{ person: CataloguePerson; why: string }>;
} {
  const done: Array<{ person: CataloguePerson; why: string }> = [];
  const mended = people.map((person) => {
    const correction = BY_KEY.get(person.key);
    const now = correction === undefined ? person : corrected(person, correction);
    if (correction && JSON.stringify(now) !== JSON.stringify(person)) done.push({ person, why: correction.why });
    return now;
  });
  return { people: mended, done };
}

function corrected(person: CataloguePerson, { drop = [], set = {}, notNames = [] }: PersonCorrection): CataloguePerson {
  const gone = drop.reduce<CataloguePerson>(withoutFact, withoutThese(person, notNames));
  const ours = FACTS.filter((fact) => fact in set && gone.from?.[fact] !== undefined);
  return ours.reduce<CataloguePerson>((row, fact) => withoutOrigin(row, fact), { ...gone, ...set });
}

/** What is set right by hand is no source's any more. */
const FACTS = ['born', 'bornIn', 'nativeName'] as const;

function withoutFact(person: CataloguePerson, fact: Fact): CataloguePerson {
  const { [fact]: _gone, ...rest } = person;
  return rest.from?.[fact] === undefined ? rest : withoutOrigin<CataloguePerson>(rest, fact);
}

function withoutThese(person: CataloguePerson, names: readonly string[]): CataloguePerson {
  const isKept = (name: string) => !names.includes(name);
  if (person.otherNames?.every(isKept) ?? true) return person;
  const { otherNames = [], from = {}, ...rest } = person;
  const kept = otherNames.filter(isKept);
  const told = Object.entries(from.names ?? {}).flatMap(([source, own]) => {
    const left = own.filter(isKept);
    return left.length > 0 ? [[source, left] as const] : [];
  });
  const bare = { ...rest, ...(kept.length > 0 && { otherNames: kept }), from };
  if (told.length === 0) return withoutOrigin<CataloguePerson>(bare, 'names');
  return { ...bare, from: { ...from, names: Object.fromEntries(told) } };
}
