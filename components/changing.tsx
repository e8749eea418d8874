/**
 * Text that changes in place. A browser that translates the page replaces text nodes with elements of its own, and what
 * Preact then writes into the old node is never seen. So new text is a new element.
 */
export function Changing({ text }: { text: string }) {
  return <span key={text}>{text}</span>;
}
