import type { Article, Notes } from '../../data/schema.ts';
import { archiveAddress, newsSearchAddress } from '../links.ts';
import { Parts } from '../parts.tsx';
import { dayInWords, languageName, useSpeech, type WordKey } from '../words.ts';
import { useNotesSetting } from './setting.ts';
import { Spoiler } from './spoiler.tsx';

/** Articles as citations, newest first, and a way to look for more. */
export function News({ notes }: { notes: Notes }) {
  const { words } = useSpeech();
  return (
    <section class="notes-section" aria-label={words('news')}>
      <h3>{words('news')}</h3>
      <ul class="news-list">
        {notes.news.map((article) => (
          <Story key={article.url} article={article} />
        ))}
      </ul>
      <p>
        <a class="news-more" href={newsSearchAddress(notes)} target="_blank" rel="noopener noreferrer">
          {words('search_news')}
        </a>
      </p>
    </section>
  );
}

function Story({ article }: { article: Article }) {
  const { words, language } = useSpeech();
  const { cover } = useNotesSetting();
  const about = [
    article.publisher,
    dayInWords(article.date, language),
    words(`kind_${article.kind}` as WordKey),
    article.language.startsWith('en') ? undefined : languageName(article.language, language),
  ].filter((part) => part !== undefined);
  return (
    <li class="news-story">
      <Spoiler covered={cover && article.spoiler !== 'none'} about={article.publisher}>
        <a
          class="news-headline"
          href={article.url}
          lang={article.language}
          dir="auto"
          target="_blank"
          rel="noopener noreferrer"
        >
          {article.headline}
        </a>
        <p class="news-about">
          <Parts of={about} />
          {' · '}
          <a
            href={archiveAddress(article)}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`${words('archived_copy')}: ${article.headline}`}
          >
            {words('archived_copy')}
          </a>
        </p>
      </Spoiler>
    </li>
  );
}
