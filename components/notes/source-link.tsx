import type { Source } from '../../data/schema.ts';
import { OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';

/** The page that backs a statement. */
export function SourceLink({ source }: { source: Source }) {
  const { message, language, direction } = useLocale();
  return (
    <a class="source-link" lang={language} dir={direction} href={source.url} {...OUTSIDE}>
      {message('source_at', source.publisher)}
    </a>
  );
}
