/**
 * Faults of the sources that no rule can tell, found by eye. Each says what of which title is another's and why; it is
 * left out, or set right, on every import (correct.ts). Remove an entry once the source is mended.
 */
import type { PersonKey, TitleType } from '../schema.ts';

/** What can be another title's. */
export type Droppable = 'cast' | 'directors' | 'genres' | 'countries' | 'year' | 'maturity' | 'runtime' | 'hoursViewed';

/** Who plays what; without a character, the one that stands is wrong and the right one is not known. */
export type PartCorrection = {
  readonly person: PersonKey;
  /** As a listing spells them, which has no keys. */
  readonly name: string;
  readonly character?: string;
};

export type Correction = {
  readonly netflixId: number;
  /** Fields that are another title's. */
  readonly drop?: readonly Droppable[];
  /** What it is really called. */
  readonly name?: string;
  /** The source's own name, where that is right as well. */
  readonly otherName?: string;
  readonly type?: TitleType;
  readonly year?: number;
  /** The hours that stand at another title of the name. */
  readonly hoursViewed?: number;
  readonly parts?: readonly PartCorrection[];
  /** The item of Wikidata's that is another title's, with all that was joined by it. */
  readonly notItem?: string;
  /** The id is not this title's, and nothing is known of whose it is. */
  readonly goes?: true;
  readonly why: string;
};

/**
 * Titles that a list has under their Japanese name alone, in whatever letters, with the English one, and the list's as another
 * name.
 */
const ENGLISH_NAMES: ReadonlyArray<readonly [netflixId: number, name: string, otherName: string]> = [
  [81909977, '2.5 Dimensional Seduction', '2.5次元の誘惑'],
  [81910093, 'The Magical Girl and the Evil Lieutenant Used to Be Archenemies', 'かつて魔法少女と悪は敵対していた。'],
  [81787975, 'Draw This, Then Die!', 'これ描いて死ね'],
  [81705252, 'Rurouni Kenshin', 'るろうに剣心 -明治剣客浪漫譚-(2023)'],
  [81922765, 'BAKI-DOU: The Invincible Samurai', '刃牙道'],
  [81032481, "Natsume's Book of Friends", '夏目友人帳'],
  [81766575, 'Mission: Yozakura Family', '夜桜さんちの大作戦'],
  [81759328, 'Am I Actually the Strongest?', '実は俺、最強でした？'],
  [81565710, 'The Imaginary', '屋根裏のラジャー'],
  [81747912, 'Mobile Suit Gundam SEED FREEDOM', '機動戦士ガンダムSEED FREEDOM'],
  [81786623, 'The Duke of Death and His Maid', '死神坊ちゃんと黒メイド'],
  [81670673, 'Beyblade Burst QuadDrive', 'ベイブレードバースト ダイナマイトバトル'],
  [81946494, 'Digimon Adventure 02: The Beginning', 'デジモンアドベンチャー02 THE BEGINNING'],
  [80132288, 'The Melancholy of Haruhi Suzumiya', 'Suzumiya Haruhi no Yuuutsu'],
  [81977774, "Dead Dead Demon's Dededede Destruction", 'デッドデッドデーモンズデデデデデストラクション'],
  [80134174, 'Haikyu!! Movie 2: The Winner and the Loser', '劇場版 ハイキュー!! 勝者と敗者'],
  [
    81521641,
    "Natsume's Book of Friends: The Waking Rock and the Strange Visitor",
    'Natsume Yuujinchou: Ishi Okoshi to Ayashiki Raihousha',
  ],
];

/** What Netflix calls a title, or a film is called in another country that speaks English, and no list says. */
const OTHER_NAMES: ReadonlyArray<readonly [netflixId: number, otherName: string]> = [
  [387866, 'The Colour of Money'],
  [475745, 'California Man'],
  [484378, 'Evil Dead 2'],
  [525209, 'Fried Green Tomatoes at the Whistle Stop Cafe'],
  [876316, "Prizzi's Honour"],
  [950149, 'Se7en'],
  [7880857, 'Léon'],
  [8179585, 'Primary Colours'],
  [18179660, 'My Favourite Martian'],
  [20337466, 'Ready to Wear'],
  [60001464, 'Innocent Moves'],
  [60002777, 'Flying High!'],
  [60004022, 'Evil Woman'],
  [60004478, "Harry Potter and the Philosopher's Stone"],
  [60010426, 'Bigfoot and the Hendersons'],
  [60010695, 'My Favourite Year'],
  [60010932, 'Star Wars: Episode IV - A New Hope'],
  [60011114, 'Star Wars: Episode V - The Empire Strikes Back'],
  [60020824, 'Thir13en Ghosts'],
  [60020857, 'Men of Honour'],
  [60021521, 'Pet Sematary Two'],
  [60021855, 'Filofax'],
  [60022709, 'Van Wilder: Party Liaison'],
  [60023198, 'Disorganised Crime'],
  [60023799, 'True Colours'],
  [60026567, "Man's Favourite Sport?"],
  [60028468, 'Jaws 3'],
  [60029189, 'American Pie: The Wedding'],
  [60029400, "National Lampoon's Animal House"],
  [60031216, 'Welcome to the Jungle'],
  [70017963, 'Rambo: First Blood'],
  [70025669, 'The Sisterhood of the Travelling Pants'],
  [70039168, 'Rumour Has It'],
  [70056441, 'TMNT'],
  [70059986, 'Die Hard 4.0'],
  [70059987, 'Licence to Wed'],
  [70075063, 'Dragon Wars: D-War'],
  [70093223, 'Made of Honour'],
  [70097578, 'Journey to the Centre of the Earth'],
  [70099614, 'Four Holidays'],
  [70103525, 'Night at the Museum 2'],
  [70118677, "Hachiko: A Dog's Story"],
  [70126488, 'Nanny McPhee Returns'],
  [70138789, 'World Invasion: Battle Los Angeles'],
  [70138795, 'Step Up 3'],
  [70144647, 'Jackass 3'],
  [70157102, 'Fast & Furious 5'],
  [70213468, 'American Pie: Reunion'],
  [70215428, 'Act of Valour'],
  [70217913, 'Avengers Assemble'],
  [70228098, 'Step Up 4: Miami Heat'],
  [70235479, 'How I Spent My Summer Vacation'],
  [70266686, "Lee Daniels' The Butler"],
  [70267269, 'The Necessary Death of Charlie Countryman'],
  [70297085, 'Bad Neighbours'],
  [70301474, 'Step Up 5: All In'],
  [80000768, 'Harlock: Space Pirate'],
  [80017035, 'The Transporter Refuelled'],
  [80019608, 'Fast & Furious 7'],
  [80036140, 'The Mafia Dolls'],
  [80057058, 'Snoopy and Charlie Brown: The Peanuts Movie'],
  [80075820, 'Trollhunters: Tales of Arcadia'],
  [80093133, 'Warcraft: The Beginning'],
  [80108238, 'Vaiana'],
  [80149092, "Pirates of the Caribbean: Salazar's Revenge"],
  [80174608, 'LOVE DEATH + ROBOTS'],
  [80200989, 'Seraph of the End'],
  [80223928, 'Malibu Rescue: The Movie'],
  [80231321, 'Sicario 2: Soldado'],
  [80233925, 'Hotel Transylvania 3: A Monster Vacation'],
  [80244332, 'The Expanding Universe of Ashley Garcia'],
  [81051782, 'The Minions of Midas'],
  [81115994, 'Tiger King'],
  [81165117, 'Peter Rabbit 2: The Runaway'],
  [81180964, 'Fabulous Lives vs Bollywood Wives'],
  [81198900, 'Fast & Furious 9'],
  [81265493, 'Love on the Spectrum Australia'],
  [81295067, 'Train to Busan Presents: Peninsula'],
  [81338328, 'Love on the Spectrum'],
  [81397558, 'Sisyphus: The Myth'],
  [81574246, "Hell's Paradise"],
  [81602834, 'Jujutsu Kaisen 0'],
  [81665878, 'Mission: Impossible - Dead Reckoning Part One'],
  [81681240, 'Jagun Jagun: The Warrior'],
  [81742615, 'Weak Hero Class 1'],
];

/** Titles that lists spell with other capitals than their makers and everybody else. */
const CAPITALS: ReadonlyArray<readonly [netflixId: number, name: string]> = [
  [80027158, 'Jane the Virgin'],
  [80027159, 'iZombie'],
  [81649877, 'Crash Course in Romance'],
  [60031282, 'Girl with a Pearl Earring'],
  [80135674, 'My Hero Academia'],
  [60023237, 'Y tu mamá también'],
  [70120340, 'The Rum Diary'],
  [81078217, 'In the Dark'],
  [81516751, 'Cunk on Earth'],
  [81786970, 'How to Make Millions Before Grandma Dies'],
  [81564866, 'Rest in Peace'],
  [81167137, 'Live Up to Your Name'],
  [80191608, 'The Photographer of Mauthausen'],
  [80224055, 'Christmas with a View'],
  [80239639, 'Sierra Burgess Is a Loser'],
  [81220971, 'How to Build a Sex Room'],
  [70077519, 'Things We Lost in the Fire'],
  [70071907, 'Ace in the Hole'],
  [60028432, 'The Beautician and the Beast'],
];

export const CORRECTIONS: readonly Correction[] = [
  {
    netflixId: 80197991,
    drop: ['cast', 'genres'],
    why: 'Nisman, a documentary, bears the cast of Spinning Out',
  },
  {
    netflixId: 81610333,
    drop: ['cast'],
    why: 'The Diary of a Serial Killer bears the cast of Murder in a Courtroom (Akku Yadav is that case)',
  },
  {
    netflixId: 70220029,
    name: 'Resident Evil: Retribution',
    why: 'its label in Wikidata was vandalised on the day that it was read; year and item are those of this film',
  },
  {
    netflixId: 81004274,
    goes: true,
    notItem: 'Q27981586',
    why: 'inferred to be Anima, which is 81110498 in a listing of Netflix; Wikidata has Holmes & Watson under it, alone',
  },
  {
    netflixId: 81927382,
    goes: true,
    why: 'inferred to be Perfect Match, the dating show of 2023; by its number and its Chinese name it is the Chinese series of 2025 that is called so in English',
  },
  {
    netflixId: 70084791,
    notItem: 'Q590352',
    why: "Netflix's own listing has the film of 2008 under it, and so has the id's age; the item is the film of 1970",
  },
  {
    netflixId: 81144910,
    drop: ['cast', 'genres', 'countries'],
    year: 2023,
    why: 'Sanctuary bears the cast of the series of 2008; its item and its Japanese name are those of the sumo series of 2023',
  },
  {
    netflixId: 80199029,
    drop: ['cast', 'directors', 'genres', 'countries', 'maturity', 'runtime'],
    type: 'series',
    year: 2021,
    why: 'The One bears the facts of the film of 2001, which is 60021777; its item is the series of 2021',
  },
  {
    netflixId: 60024975,
    drop: ['cast'],
    why: 'Bowling for Columbine, a documentary: what was taken for its cast are words of a sentence',
  },
  {
    netflixId: 60002323,
    drop: ['cast'],
    why: 'Into the Arms of Strangers, a documentary: what was taken for its cast are words of a sentence',
  },
  {
    netflixId: 70000090,
    drop: ['cast'],
    why: 'Festival Express, a documentary: what was taken for its cast is the festival',
  },
  {
    netflixId: 80039407,
    drop: ['cast', 'genres', 'countries'],
    why: 'Eden: one cast was joined by name to two items, and nothing says whose it is; see 80017266',
  },
  {
    netflixId: 80017266,
    drop: ['cast', 'genres', 'countries'],
    why: 'Eden: one cast was joined by name to two items, and nothing says whose it is; see 80039407',
  },
  {
    netflixId: 80224064,
    drop: ['cast', 'genres', 'countries'],
    why: 'Hunters bears the cast of the series that Amazon made, which was never on Netflix',
  },
  {
    netflixId: 81330960,
    goes: true,
    notItem: 'Q69652877',
    why: 'inferred to be The Smurfs, the film of 2011; the item is the series of 2021, and facts and item contradict each other',
  },
  {
    netflixId: 80996532,
    year: 2022,
    why: 'Resident Evil: cast and item are those of the series of 2022; the year is that of the first film',
  },
  {
    netflixId: 81750702,
    year: 2025,
    why: 'The Four Seasons: the item is the series of 2025; the year is that of the film',
  },
  {
    netflixId: 81092958,
    year: 2021,
    why: 'He-Man and the Masters of the Universe: the item is the series of 2021; the year is that of the first series',
  },
  {
    netflixId: 81193032,
    drop: ['cast'],
    year: 2021,
    why: 'Johnny Test: the age of the id is that of the series of 2021; the first series, whose cast it bears, is 70155579',
  },
  {
    netflixId: 80986797,
    year: 2018,
    why: 'Forest of Piano: the item is the series of 2018; the year is that of the film',
  },
  {
    netflixId: 80217669,
    year: 2019,
    why: 'Netflix has as Top Boy what it made from 2019 on, and what Channel 4 made from 2011 on as Top Boy: Summerhouse',
  },
  {
    netflixId: 70236561,
    name: 'Top Boy: Summerhouse',
    why: 'what Channel 4 made from 2011 on is called so on Netflix; Top Boy is the series of 2019',
  },
  {
    netflixId: 80089199,
    drop: ['hoursViewed'],
    why: 'A Family Affair: Netflix lists the documentary under this id; the hours are those of the film of 2024',
  },
  {
    netflixId: 81361154,
    year: 2024,
    hoursViewed: 217_400_000,
    why: 'A Family Affair: the film of 2024, whose hours were joined by name to the documentary, 80089199',
  },
  {
    netflixId: 60021633,
    drop: ['hoursViewed'],
    why: 'The Point Men of 2001: the hours are those of the Korean film of 2023 of the same English name',
  },
  {
    netflixId: 80245450,
    drop: ['hoursViewed'],
    why: 'Ghoul, the Indian series of 2018: the hours are those of Tokyo Ghoul:re, which were joined to it by name',
  },
  {
    netflixId: 80183088,
    drop: ['hoursViewed'],
    why: "Mea Culpa, the Mexican stand-up programme of 2017: the hours are those of Tyler Perry's film of 2024",
  },
  {
    netflixId: 60000335,
    drop: ['hoursViewed'],
    why: 'The Abyss of 1989: the hours are those of the Swedish film of 2023 of the same English name',
  },
  {
    netflixId: 60011195,
    drop: ['hoursViewed'],
    why: 'The Informer of 1935: the hours are those of the British film of 2019 of the same name',
  },
  {
    netflixId: 70023531,
    name: 'Appleseed',
    year: 2004,
    why: 'the list tells it from its namesakes by words in brackets that Netflix does not have; it is the film of 2004',
  },
  {
    netflixId: 880144803,
    goes: true,
    why: 'Barry: a digit too many in a link to 80144803, the film of 2016',
  },
  {
    netflixId: 80032842,
    name: 'October 1',
    why: 'a spreadsheet took the name for a date',
  },
  {
    netflixId: 81033429,
    name: '15 August',
    why: 'a spreadsheet took the name for a date',
  },
  {
    netflixId: 60022623,
    name: 'The Hound of the Baskervilles',
    why: 'the year is no part of the name, and stands beside it',
  },
  {
    netflixId: 80236253,
    notItem: 'Q116982481',
    why: 'From Me to You: the id is that of the cartoons of 2009; an item made in 2023 is rather the series of that year',
  },
  {
    netflixId: 80031533,
    year: 2015,
    why: 'Younger began in 2015; the year is that of its newest season',
  },
  {
    netflixId: 80039906,
    parts: [{ person: 'p101128', name: 'So Ji-sub', character: 'Joo Joong-won' }],
    why: 'the second o of Joong-won was a Cyrillic letter',
  },
  {
    netflixId: 70254342,
    parts: [
      { person: 'p141430', name: 'Indrajith Sukumaran' },
      { person: 'p183796', name: 'Asif Ali' },
    ],
    why: 'Husbands in Goa: the listing has four people play Veena, two of them men',
  },
  {
    netflixId: 70264333,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 70079859,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 70273670,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 60001147,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 60034538,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 70021645,
    drop: ['countries'],
    why: 'an American film: the listing has only the country where it was drawn or partly paid for',
  },
  {
    netflixId: 70128276,
    drop: ['cast', 'genres', 'countries', 'year'],
    why: "Sherlock Holmes bears the facts of the film of 2009, which is 70110558 in Netflix's own listing; its item is another",
  },
  {
    netflixId: 70058015,
    drop: ['cast', 'genres', 'countries', 'year'],
    why: 'Death at a Funeral bears the facts of the film of 2010, which is 70118780; its item is another, and its id is older',
  },
  {
    netflixId: 60034390,
    drop: ['cast', 'genres', 'countries'],
    why: 'Black Swan: the id was given out before the film was made, and its facts were joined by name',
  },
  {
    netflixId: 70045267,
    drop: ['cast', 'genres', 'countries'],
    why: 'Sin City: A Dame to Kill For: the id was given out before the film was made, and its facts were joined by name',
  },
  {
    netflixId: 1462549,
    drop: ['cast'],
    why: 'Good Grief: the id was given out long before the film of 2023 was made, and the cast was joined by name',
  },
  {
    netflixId: 80175945,
    notItem: 'Q261923',
    why: 'Get Shorty: the item is that of the film of 1995, which is 539433; this is the series of 2017',
  },
  {
    netflixId: 70107129,
    year: 2007,
    why: "O' Horten is of 2007; the list has the year in which it came to America",
  },
  {
    netflixId: 60033337,
    year: 2003,
    why: 'Ned Kelly is of 2003; the list has the year in which it came to America',
  },
  {
    netflixId: 80158668,
    type: 'film',
    why: 'Ocean Waves is a film of 1993, made for television: lists of anime have it among the series',
  },
  {
    netflixId: 81316559,
    type: 'film',
    why: 'Earwig and the Witch is a film, first shown on television: a list of anime has it among the series',
  },
  {
    netflixId: 80180373,
    type: 'film',
    why: 'GODZILLA Planet of the Monsters is a film, the first of three: lists have it among the series, the other two not',
  },
  {
    netflixId: 81756595,
    type: 'film',
    why: 'Cosmic Princess Kaguya! is a film: a list of anime has it among the series',
  },
  {
    netflixId: 81017017,
    type: 'film',
    why: 'Sol Levante is a short film: lists of anime have it among the series',
  },
  {
    netflixId: 80213886,
    type: 'film',
    why: 'Fate/Grand Order: First Order is a film, made for television: a list of anime has it among the series',
  },
  {
    netflixId: 80127464,
    name: 'Mar de plástico',
    year: 2015,
    why: 'the list has capitals of its own, and the year was that of the newest season',
  },
  { netflixId: 489966, name: 'The Falcon and the Snowman', why: 'the item has its article behind it' },
  {
    netflixId: 70274589,
    name: 'Big Bad Wolves',
    otherName: 'Big Bad Wolves (English Subtitled)',
    why: 'the item has a version beside the name',
  },
  {
    netflixId: 81757603,
    name: 'Detective Conan the Movie: Private Eye in the Distant Sea',
    why: 'the list mistyped one of its words',
  },
  {
    netflixId: 81022058,
    name: 'Mr. Midnight: Beware the Monsters',
    otherName: 'Mr. Midnight: Bacha na příšery',
    why: 'the list has its Czech name alone',
  },
  ...CAPITALS.map(([netflixId, name]) => ({ netflixId, name, why: 'the list has capitals of its own' })),
  ...ENGLISH_NAMES.map(([netflixId, name, otherName]) => ({
    netflixId,
    name,
    otherName,
    why: 'the list has no English name, and an English page would speak against it',
  })),
  ...OTHER_NAMES.map(([netflixId, otherName]) => ({
    netflixId,
    otherName,
    why: 'it is also called so, which no list says',
  })),
];
