/** Keeps only the answer to the latest question, in whatever order answers arrive. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param take called with the answer to the latest question
 * @returns a function to be called when a question begins. It returns one to be called with the answer, which does nothing
 *   once another question has begun or the component is gone
 */
export function useLatest<T>(take: (answer: T) => void): () => (answer: T) => void {
  const latest = useRef<object | null>(null);
  const begin = (): ((answer: T) => void) => {
    const own = {};
    latest.current = own;
    return (answer) => {
      if (latest.current === own) take(answer);
    };
  };
  // Unmounting begins one more question, which nobody answers.
  useEffect(() => begin, []);
  return begin;
}
