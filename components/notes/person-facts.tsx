import { countryName } from '../intl.ts';
import { type Locale, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import type { FactsInWords } from './in-words.ts';

/** What is known of somebody without anybody having written it. */
export function PersonFacts({ of }: { of: FactsInWords | undefined }) {
  const locale = useLocale();
  return (
    of && (
      <p class="person-facts">
        <Parts of={[of.occupation, birth(of, locale), ...of.awards]} />
      </p>
    )
  );
}

/** Countries that English says with an article; no other language's message puts the country into the sentence. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)|(Republic|Islands)$/;

function birth({ born, bornIn }: FactsInWords, { message, language }: Locale): string | undefined {
  if (bornIn === undefined) return born === undefined ? undefined : message('born', born);
  const country = countryName(bornIn, language);
  const where = /^en/.test(language) && WITH_ARTICLE.test(country) ? `the ${country}` : country;
  return born === undefined ? message('born_in', where) : message('born_year_in', born, where);
}
