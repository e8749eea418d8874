import { isolated } from './isolated.tsx';
import { useLocale } from './locale.ts';

/** Words side by side, each keeping its own direction. */
export function Parts({ of }: { of: readonly string[] }) {
  const locale = useLocale();
  return of.flatMap((part, at) => [at > 0 && ' · ', isolated(part, locale)]);
}
