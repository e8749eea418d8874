import type { PersonFacts as Facts } from '../../data/schema.ts';
import { commaOf, countryName, type Locale, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';

/** What is known of somebody without anybody having written it: part by part, in the viewer's language. */
export function PersonFacts({ of }: { of: Facts }) {
  const locale = useLocale();
  const { occupation, awards = [] } = of;
  const won = Map.groupBy(
    awards.filter((award) => award.won),
    ({ award }) => award,
  );
  const parts = [
    occupation && locale.message(`occupation_${occupation}`),
    birth(of, locale),
    ...[...won].map(([award, times]) => `${award} ${times.map(({ year }) => year).join(commaOf(locale.language))}`),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="person-facts">
      <Parts of={parts} />
    </p>
  );
}

/** Countries that English says with an article; no other language's message puts the country into the sentence. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)|(Republic|Islands)$/;

function birth({ born, bornIn }: Facts, { message, language }: Locale): string | undefined {
  if (bornIn === undefined) return born === undefined ? undefined : message('born', born);
  const country = countryName(bornIn, language);
  const where = /^en/.test(language) && WITH_ARTICLE.test(country) ? `the ${country}` : country;
  return born === undefined ? message('born_in', where) : message('born_year_in', born, where);
}
