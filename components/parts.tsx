import { isolated } from './isolated.tsx';
import { useLocale } from './locale.ts';

/** Words side by side, each keeping its own direction; what there is none of is left out. */
export function Parts({ of }: { of: ReadonlyArray<string | undefined> }) {
  const locale = useLocale();
  return of.filter((part) => part !== undefined).flatMap((part, at) => [at > 0 && ' · ', isolated(part, locale)]);
}
