import type { Source } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';

/** The page that backs a statement. */
export function SourceLink({ source }: { source: Source }) {
  const { message, language, direction } = useLocale();
  return (
    <a class="source-link" lang={language} dir={direction} href={source.url} target="_blank" rel="noopener noreferrer">
      {message('source_at', source.publisher)}
    </a>
  );
}
