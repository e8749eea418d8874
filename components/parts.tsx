import { isolated } from './isolated.tsx';
import { useLocale } from './locale.ts';

/** Texts with dots between them, each keeping its own direction; `undefined` ones are left out. */
export function Parts({ of }: { of: ReadonlyArray<string | undefined> }) {
  const locale = useLocale();
  return of.filter((part) => part !== undefined).flatMap((part, at) => [at > 0 && ' · ', isolated(part, locale)]);
}
