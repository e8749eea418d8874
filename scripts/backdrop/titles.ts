/** What the backdrop's pages say, in our own words: of the titles that pictures are taken of, and of cards that are made up. */
import type { Palette, SceneName } from './scenes.ts';

export type BackdropTitle = {
  name: string;
  facts: readonly string[];
  synopsis: string;
  cast: string;
  genres: string;
  scene: SceneName;
  seed: number;
  palette: Palette;
};

const NIGHT: Palette = ['#07131d', '#3a6670', '#f1e2b8', '#21454f', '#050c11'];
const DUSK: Palette = ['#1a1f33', '#9a6a63', '#f4c38a', '#4a4152', '#0c0e16'];
const MIST: Palette = ['#16242b', '#8aa09a', '#e8e4cf', '#4b6462', '#0c1416'];
const DAWN: Palette = ['#20304a', '#d9a27d', '#ffe3b0', '#6a5a66', '#171722'];
const MOSS: Palette = ['#0d1a16', '#5d7d62', '#dfe8b8', '#2c4a3a', '#07100c'];
const VIOLET: Palette = ['#130f26', '#5e4b86', '#e6d2ff', '#332a57', '#0a0816'];
const SAND: Palette = ['#4a2f2a', '#c98f5c', '#ffe0a3', '#8c5b3d', '#241611'];
const DEEP: Palette = ['#061421', '#2f6f92', '#d6f0ff', '#1c4966', '#040c14'];

/** The titles in front, by id. */
export const TITLES: Readonly<Record<number, BackdropTitle>> = {
  80117552: {
    name: 'Ozark',
    facts: ['2017', '4 seasons', 'Drama'],
    synopsis: 'A family leaves the city for a lake in the hills. The water is calm; nothing else is.',
    cast: 'Jason Bateman, Laura Linney, Julia Garner',
    genres: 'Crime, drama, thriller',
    scene: 'lake',
    seed: 3,
    palette: NIGHT,
  },
  81237994: {
    name: 'All of Us Are Dead',
    facts: ['2022', '1 season', 'Horror'],
    synopsis: 'A school, a sunset, and classmates who have to get through the night together.',
    cast: 'Park Ji-hu, Yoon Chan-young, Cho Yi-hyun',
    genres: 'Horror, teen, drama',
    scene: 'school',
    seed: 12,
    palette: DUSK,
  },
  81040344: {
    name: 'Squid Game',
    facts: ['2021', '3 seasons', 'Thriller'],
    synopsis: 'Somebody with nothing left to lose is invited to a game, and finds out how little that was.',
    cast: 'Lee Jung-jae, Park Hae-soo, Wi Ha-jun',
    genres: 'Thriller, drama, action',
    scene: 'hall',
    seed: 5,
    palette: ['#10201f', '#4f8076', '#f2dfae', '#24433f', '#071110'],
  },
  80057281: {
    name: 'Stranger Things',
    facts: ['2016', '5 seasons', 'Mystery'],
    synopsis: 'A small town, a wood that begins behind the last house, and a light in it that should not be there.',
    cast: 'Winona Ryder, David Harbour, Millie Bobby Brown',
    genres: 'Mystery, drama, adventure',
    scene: 'peaks',
    seed: 21,
    palette: VIOLET,
  },
};

export type Card = { name: string; scene: SceneName; palette: Palette };

/** Made up, one and all. */
export const CARDS: readonly Card[] = [
  { name: 'The Long Tide', scene: 'sea', palette: DAWN },
  { name: 'Northern Line', scene: 'city', palette: DEEP },
  { name: 'A Second Harvest', scene: 'dunes', palette: SAND },
  { name: 'Room of Doors', scene: 'hall', palette: MOSS },
  { name: 'Above the Snow', scene: 'peaks', palette: MIST },
  { name: 'Quiet Orbit', scene: 'orbit', palette: VIOLET },
  { name: 'Lights Out at Nine', scene: 'city', palette: VIOLET },
  { name: 'Pinewood', scene: 'peaks', palette: MOSS },
  { name: 'Saltwater', scene: 'sea', palette: DEEP },
  { name: 'The Cartographer', scene: 'dunes', palette: DAWN },
  { name: 'Half a Moon', scene: 'lake', palette: DEEP },
  { name: 'Everyone Upstairs', scene: 'city', palette: DUSK },
  { name: 'First Frost', scene: 'peaks', palette: DEEP },
  { name: 'The Visitor’s Book', scene: 'hall', palette: DUSK },
];

/** What the modal lists of a season: made up, too. */
export const EPISODES: ReadonlyArray<Card & { says: string; minutes: number }> = [
  {
    name: 'Arrivals',
    says: 'A car full of boxes, and a house with a view.',
    minutes: 58,
    scene: 'lake',
    palette: DAWN,
  },
  { name: 'The Boathouse', says: 'Somebody has been here before them.', minutes: 54, scene: 'sea', palette: MIST },
  {
    name: 'High Water',
    says: 'Three days of rain, and what it washes up.',
    minutes: 61,
    scene: 'peaks',
    palette: NIGHT,
  },
  { name: 'Off Season', says: 'The visitors leave. One of them does not.', minutes: 56, scene: 'dunes', palette: DUSK },
];
