import type { DataSet } from '../compile/compile.ts';
import { personFile, titleFile } from '../compile/written.ts';
import { type Finding, inCatalogueTitles, type Rule } from './rule.ts';

export const daysPassed: Rule = {
  name: 'days-passed',
  why: 'nobody can know a date in the future: viewers read how old the data is, and trust an id that was checked',
  remedy: 'look up the day or year and correct it; set data/edition.json if the edition is out of date',
  stopsBuild: true,
  check: (data, today) => [
    ...(data.date > today ? [{ place: 'data/edition.json', text: `the edition is in the future (${data.date})` }] : []),
    ...checkedDays(data, today),
    ...yearsOf(data)
      .filter(({ year }) => year > latestYear(data, today))
      .map(({ of, year, ...where }) => ({ ...where, text: `${of} is of ${year}` })),
  ],
};

function checkedDays({ titles, date: edition }: DataSet, today: string): Finding[] {
  return [...titles].flatMap(([slug, { idVerified = '' }]) => {
    const place = titleFile(slug);
    if (idVerified > today) return [{ place, text: `the id was checked in the future (${idVerified})` }];
    if (idVerified > edition)
      return [
        { place, text: `the id was checked (${idVerified}) after the edition (${edition}): set data/edition.json` },
      ];
    return [];
  });
}

/** What is announced may be known a year before. */
function latestYear({ date }: DataSet, today: string): number {
  return Number((date < today ? date : today).slice(0, 4)) + 1;
}

type Dated = Omit<Finding, 'text'> & { of: string; year: number };

function yearsOf({ titles, people, catalogueTitles }: DataSet): Dated[] {
  return [
    ...[...titles].map(([slug, { name, year }]) => ({ place: titleFile(slug), of: name, year })),
    ...[...people].flatMap(([slug, { knownFor }]) =>
      knownFor.map(({ title, year = 0 }) => ({ place: personFile(slug), of: title, year })),
    ),
    ...catalogueTitles.flatMap((title) => {
      const { name, netflixId, year = 0, premiere = '' } = title;
      const row = { ...inCatalogueTitles(title), of: `${name} (${netflixId})` };
      return [
        { ...row, year },
        { ...row, of: `the premiere of ${row.of}`, year: Number(premiere.slice(0, 4)) },
      ];
    }),
  ];
}
