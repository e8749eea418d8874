import type { CastMember } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';
import { Spoiler } from './spoiler.tsx';

type Props = Pick<CastMember, 'character' | 'characterSpoiler'> & {
  /** Who plays it. */
  of: string;
};

/** Whom somebody plays, in a line behind their name or a title's. Where the name gives something away they stand alone until asked. */
export function Character({ character, characterSpoiler, of }: Props) {
  const { message } = useLocale();
  if (!character) return null;
  return (
    <Spoiler spoils={characterSpoiler !== undefined} label={message('spoiler_character', of)}>
      <span class="cast-character"> {message('character_as', character)}</span>
    </Spoiler>
  );
}
