// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { shownPerson } from '../../data/lookup/shown-person.ts';
import type { PersonFacts as Facts, Notes, Person } from '../../data/schema.ts';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, draw, names, press, the } from '../../tests/fixtures/draw.tsx';
import { ENGLISH } from '../../tests/fixtures/english.ts';
import { FULL_DATA as FULL, PERSON, SOURCE } from '../../tests/fixtures/notes.ts';
import { memberInWords, notesInWords, personInWords } from './in-words.ts';
import { Name } from './name.tsx';
import { NotesPane } from './pane.tsx';
import { PersonView } from './person.tsx';
import { PersonFacts } from './person-facts.tsx';
import { NotesSettingContext } from './setting.ts';

afterEach(clear);

const text = (select: string): string[] =>
  [...document.querySelectorAll(select)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('facts of a person', () => {
  const inWords = (facts: Facts) => memberInWords({ person: 'p1', name: 'Ann Berg', works: [], facts }, ENGLISH).facts;
  const emmy = { award: 'Emmy' as const, won: true };
  test.each<[Facts, string]>([
    [
      { occupation: 'actor', born: 1988, bornIn: 'KR', awards: [{ award: 'Golden Globe', year: 2022, won: true }] },
      'actor · born 1988 in South Korea · Golden Globe 2022',
    ],
    [{ born: 1970 }, 'born 1970'],
    [{ bornIn: 'US' }, 'born in the United States'],
    [{ born: 1969, bornIn: 'GB' }, 'born 1969 in the United Kingdom'],
    [{ occupation: 'director', awards: [{ ...emmy, year: 2018, won: false }] }, 'director'],
    [
      {
        awards: [
          { ...emmy, year: 2022 },
          { award: 'Oscar', year: 2021, won: true },
          { ...emmy, year: 2019 },
        ],
      },
      'Emmy 2022, 2019 · Oscar 2021',
    ],
  ])('%j', async (facts, line) => {
    await draw(<PersonFacts of={inWords(facts)} />);
    expect(text('.person-facts')).toEqual([line]);
  });

  test('where there are none, no line', async () => {
    await draw(<PersonFacts of={inWords({ awards: [{ ...emmy, year: 2018, won: false }] })} />);
    expect(document.querySelector('p')).toBeNull();
  });
});

const TIDE = { netflixId: 2, name: 'Tide', type: 'film' as const, year: 1999, sure: true };
const PLAY = { name: 'A Play', year: 2005 };
const EVERYTHING: Person = {
  ...PERSON,
  occupation: 'actor',
  knownFor: [PLAY, { name: 'Of No Year' }],
  credits: [
    { title: TIDE, role: 'actor', character: 'Mia' },
    { title: TIDE, role: 'director' },
    {
      title: { netflixId: 1, name: 'A Film', type: 'film', year: 2020, sure: true },
      role: 'actor',
      character: 'The Heir',
      characterSpoiler: 'full',
    },
  ],
};
const [ann, bo] = FULL.cast;
const NOTES: Notes = {
  ...FULL,
  cast: [
    {
      ...ann,
      person: 'p1',
      name: 'Ann Berg',
      works: ann?.works ?? [],
      role: { text: 'Learned to row.', spoiler: 'full', source: SOURCE },
    },
    { person: 'n-bo-lund', name: 'Bo Lund', works: bo?.works ?? [] },
  ],
  together: [
    { work: TIDE, people: ['p1', 'n-bo-lund'] },
    { work: PLAY, people: ['n-bo-lund', 'p1'] },
    { work: { name: 'Elsewhere' }, people: ['n-bo-lund', 'p9'] },
  ],
};
const setting = { sections: ['cast'] as const, cover: true, newTabs: false, Name };

describe('a person', () => {
  const show = (person: Person, of?: Notes): Promise<void> =>
    draw(
      <NotesSettingContext.Provider value={{ ...setting, openPerson: () => {} }}>
        <PersonView
          person={personInWords(shownPerson(person, of), ENGLISH)}
          of={of && notesInWords(of, ENGLISH)}
          onBack={() => {}}
        />
      </NotesSettingContext.Provider>,
    );

  test('known from, what is written, the facts, this role, every title, and who was there too: in that order', async () => {
    await show(EVERYTHING, NOTES);
    expect(
      [...(document.querySelector('.person')?.children ?? [])]
        .slice(2)
        .map((part) => part.getAttribute('aria-label') ?? part.className),
    ).toEqual([
      'notes-original',
      'Known for',
      'notes-text',
      'person-facts',
      'This role',
      'All titles',
      'With others of this cast',
    ]);
    expect(text('.person > section:first-of-type p')).toEqual(['Tide (1999), A Play']);
    expect(await violations('part')).toEqual([]);
  });

  test('every title once, newest first, with each part in it; links where the data set has it, plain where not', async () => {
    await show(EVERYTHING);
    expect(text('.person-credits li')).toEqual([
      '2020 A FilmShow spoiler: whom Ann Berg plays',
      '2005 A Play',
      '1999 Tide as Mia Director',
      'Of No Year',
    ]);
    expect(names('link', the('region', 'All titles'))).toEqual(['A Film', 'Tide']);
    expect(document.body.innerHTML).not.toContain('The Heir');
  });

  test('the role is covered where it spoils', async () => {
    await show(EVERYTHING, NOTES);
    expect(document.body.textContent).not.toContain('Learned to row');
    await press('button', 'Show spoiler: Ann Berg');
    expect(document.body.textContent).toContain('Learned to row');
  });

  test('from nowhere, what they are known from is what there is; of a title only what is beside it', async () => {
    await show(EVERYTHING);
    expect(text('.person > section:first-of-type p')).toEqual(['A Play (2005), Of No Year, Tide (1999)']);
    const director = { ...EVERYTHING, key: 'p3', knownFor: [] };
    await show(director, NOTES);
    expect(text('.person > section:first-of-type p')).toEqual(['Tide (1999)']);
    await show({ ...director, credits: director.credits.slice(2) }, NOTES);
    expect(names('heading')).toEqual(['Ann Berg', 'All titles']);
  });

  test('works in which others of this cast are too', async () => {
    await show(EVERYTHING, NOTES);
    expect(text('.person-met li')).toEqual(['Tide (1999) with Bo Lund', 'A Play (2005) with Bo Lund']);
  });
});

test('an opened row says where two have met, and facts where nothing is written', async () => {
  const facts = { occupation: 'actor' as const, born: 1970 };
  const notes = { ...NOTES, cast: NOTES.cast.map(({ background: _, ...member }) => ({ ...member, facts })) };
  await draw(<NotesPane notes={notesInWords(notes, ENGLISH)} setting={setting} loadPerson={async () => undefined} />);
  await press('button', 'Bo Lund');
  expect(text('.cast-depth p')).toEqual([
    'actor · born 1970',
    'Also together in Tide (1999) with Ann Berg · A Play (2005) with Ann Berg',
  ]);
  expect(await violations('part')).toEqual([]);
});
