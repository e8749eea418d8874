/** Cyrillic and Greek in Latin letters, near enough for the forgiving search (loose.ts), as Devanagari is (devanagari.ts). */

const SPELLED =
  'аa бb вv гg ґg дd ђdj еe єye жzh зz иi іi јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цts чch џj шsh щsh ъ ыy ь эe юyu яya ' +
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo';

/** Each letter before what it is spelled. */
const LETTERS = new Map(SPELLED.split(' ').map(([letter, ...spelled]) => [letter, spelled.join('')]));

/**
 * @param text normalized
 * @returns the same in Latin letters: `дженна ортега` as `jenna ortega`
 */
export function spellCyrillic(text: string): string {
  return text.replaceAll('дж', 'j').replace(/[α-ωа-џґ]/g, (letter) => LETTERS.get(letter) ?? letter);
}
