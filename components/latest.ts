/** What was asked for last counts, whichever answer comes first. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param take does something with an answer
 * @returns what begins a question: it gives what takes its answer, for as long as no other has begun and the component is there
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
  // Its going begins one more, to which nobody has an answer.
  useEffect(() => begin, []);
  return begin;
}
