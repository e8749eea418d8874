import type { Source } from '../../data/schema.ts';
import { useSpeech } from '../words.ts';

/** The page that backs a statement. */
export function SourceLink({ source }: { source: Source }) {
  const { words, language, direction } = useSpeech();
  return (
    <a class="source-link" lang={language} dir={direction} href={source.url} target="_blank" rel="noopener noreferrer">
      {words('source_at', source.publisher)}
    </a>
  );
}
