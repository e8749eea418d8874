/**
 * Words that change in place. A browser that translates the page takes the text nodes out and puts elements of its own in;
 * what Preact then writes into its old node is seen by nobody. So new words are a new element.
 */
export function Changing({ text }: { text: string }) {
  return <span key={text}>{text}</span>;
}
