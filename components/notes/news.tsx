import type { Article, Notes } from '../../data/schema.ts';
import { archiveAddress, newsSearchAddress } from '../links.ts';
import { formatDay, languageName, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import { useNotesSetting } from './setting.ts';
import { Spoiler } from './spoiler.tsx';

/** Articles as citations, newest first, and a way to look for more. */
export function News({ notes }: { notes: Notes }) {
  const { message } = useLocale();
  return (
    <section class="notes-section" aria-label={message('news')}>
      <h3>{message('news')}</h3>
      <ul class="news-list">
        {notes.news.map((article) => (
          <Story key={article.url} article={article} />
        ))}
      </ul>
      <p>
        <a class="news-more" href={newsSearchAddress(notes)} target="_blank" rel="noopener noreferrer">
          {message('search_news')}
        </a>
      </p>
    </section>
  );
}

function Story({ article }: { article: Article }) {
  const { message, language } = useLocale();
  const { cover } = useNotesSetting();
  const about = [
    article.publisher,
    formatDay(article.date, language),
    message(`kind_${article.kind}`),
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
            aria-label={`${message('archived_copy')}: ${article.headline}`}
          >
            {message('archived_copy')}
          </a>
        </p>
      </Spoiler>
    </li>
  );
}
