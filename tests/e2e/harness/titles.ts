/** Titles of the data set, as tests ask for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root.ts';

export const IDS = {
  dead: 81237994,
  squid: 81040344,
  kingdom: 80180171,
  silentSea: 81098012,
  ozark: 80117552,
  arrested: 70140358,
  attorney: 81518991,
  bloodhounds: 81444051,
  woman: 81305952,
} as const;

/** What pages of the replica server call them; one is nobody’s. */
export const NAMES: Record<number, string> = {
  81237994: 'All of Us Are Dead',
  81040344: 'Squid Game',
  80180171: 'Kingdom',
  80117552: 'Ozark',
  99999999: 'A Title Nobody Knows',
};

/** A covered note on the making of `IDS.dead`, as it is written by now. */
export const DEAD_SPOILER = ((): string => {
  const { behindTheScenes } = JSON.parse(readFileSync(join(ROOT, 'data/titles/all-of-us-are-dead.json'), 'utf8')) as {
    behindTheScenes: Array<{ text: string; spoiler: string }>;
  };
  const covered = behindTheScenes.find(({ spoiler }) => spoiler !== 'none');
  if (!covered)
    throw new Error('all-of-us-are-dead.json has no covered note on the making: the tests need another title');
  return covered.text;
})();
