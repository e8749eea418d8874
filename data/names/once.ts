/**
 * @param make makes what takes long to make
 * @returns the same value each time, made when it is first asked for
 */
export function once<T>(make: () => T): () => T {
  const made: { value?: T } = {};
  return () => {
    made.value ??= make();
    return made.value;
  };
}
