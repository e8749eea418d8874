/** Two letters on a colour of the name's own, where others put a photograph: faces are not ours to ship. */
export function Monogram({ name }: { name: string }) {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  const colour = ([...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6) + 1;
  return (
    <span class={`monogram monogram-${colour}`} aria-hidden="true">
      {letters.join('').toUpperCase()}
    </span>
  );
}
