import { isolated } from './isolated.tsx';
import { useLocale } from './locale.ts';

/** Words side by side, each keeping its own direction. */
export function Parts({ of, by = ' · ' }: { of: readonly string[]; by?: string }) {
  const locale = useLocale();
  return <>{of.flatMap((part, at) => [at > 0 && by, isolated(part, locale)])}</>;
}
