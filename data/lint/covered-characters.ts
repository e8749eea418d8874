import type { Identity } from '../compile/identity.ts';
import { peopleIn, personFile, titleFile } from '../compile/written.ts';
import { normalize } from '../names/normalize.ts';
import { holdsPhrase } from '../names/phrase.ts';
import type { BriefCredit, CastCorrection, Citation } from '../schema.ts';
import { type Identified, identified } from './identified.ts';
import { type Finding, inNews, type Rule } from './rule.ts';

export const coveredCharacters: Rule = {
  name: 'covered-characters',
  why: 'a character’s name that is covered as a spoiler must not be given away by an uncovered text about the same person',
  remedy:
    'leave the character’s name out, cover that text as well (spoiler), or uncover the character (characterSpoiler)',
  check: (data) => {
    const { titles, identity } = identified(data);
    const slugs = new Map([...data.people.keys()].map((slug) => [identity.keyOf(slug), slug]));
    return titles.flatMap((one) =>
      peopleIn(one.title.written)
        .filter(({ characterSpoiler }) => characterSpoiler !== undefined)
        .flatMap((credit) => {
          const player = playerOf(credit, one, identity, slugs);
          return leaks(player, openTexts(player, one, data.news));
        }),
    );
  },
};

type Player = {
  names: readonly string[];
  /** Words that would tell the part. */
  words: readonly string[];
  background: OpenText | undefined;
  role: BriefCredit['role'];
};

/** A text that a viewer reads without asking. */
type OpenText = Finding & { part: string };

function playerOf(
  credit: BriefCredit | CastCorrection,
  { title }: Identified,
  identity: Identity,
  slugs: ReadonlyMap<string, string>,
): Player {
  const key = identity.whoIs(credit, title);
  const person = identity.written.get(key);
  const known = title.facts?.cast?.find((other) => other.person === key)?.character;
  const slug = slugs.get(key);
  return {
    names: [person?.name ?? identity.names.get(key) ?? '', ...(person?.otherNames ?? [])],
    words: (credit.character ?? known ?? '').match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [],
    background:
      person && slug !== undefined
        ? { place: personFile(slug), part: 'the background', text: person.background }
        : undefined,
    role: credit.role,
  };
}

function openTexts(player: Player, { slug, title }: Identified, news: readonly Citation[]): OpenText[] {
  const place = titleFile(slug);
  const making = (title.written?.behindTheScenes ?? []).filter(({ spoiler }) => spoiler === 'none');
  const stories = news.filter(({ spoiler, titles }) => spoiler === 'none' && titles.includes(title.netflixId));
  const beside = [
    ...making.map(({ text }) => ({ place, part: 'a note on the making', text })),
    ...stories.map((article) => ({ ...inNews(article), part: 'a headline', text: article.headline })),
  ].filter(({ text }) => player.names.some((name) => holdsPhrase(normalize(text), normalize(name))));
  const role = player.role?.spoiler === 'none' ? [{ place, part: 'the role', text: player.role.text }] : [];
  return [...(player.background ? [player.background] : []), ...role, ...beside];
}

function leaks({ names: [name], words }: Player, texts: readonly OpenText[]): Finding[] {
  return texts.flatMap(({ part, text, ...where }) => {
    const said = words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
    return said.length === 0
      ? []
      : [{ ...where, text: `${part} says “${said.join(' ')}” of ${name}, whose character is covered` }];
  });
}
