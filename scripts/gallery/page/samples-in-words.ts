/** What the gallery shows, in the words of the language that is picked: of a title the background sends them so. */
import { formatDay } from '../../../components/intl.ts';
import type { Locale } from '../../../components/locale.ts';
import { memberInWords, notesInWords, personInWords } from '../../../components/notes/in-words.ts';
import type { SampleData, Samples } from './types.ts';

/** @returns the samples in the words of a language */
export function samplesInWords(data: SampleData, locale: Locale): Samples {
  return {
    ...data,
    date: formatDay(data.date, locale.language),
    full: notesInWords(data.full, locale),
    spoiling: notesInWords(data.spoiling, locale),
    brief: notesInWords(data.brief, locale),
    facts: notesInWords(data.facts, locale),
    factsWithoutWorks: notesInWords(data.factsWithoutWorks, locale),
    person: personInWords(data.person, locale),
    pageCast: data.pageCast.map((member) => memberInWords(member, locale)),
  };
}
