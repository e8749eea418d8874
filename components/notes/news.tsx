import { useState } from 'preact/hooks';
import { archiveAddress, newsSearchAddress, OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import type { ArticleInWords, NotesInWords } from './in-words.ts';
import { Section } from './section.tsx';
import { Spoiler } from './spoiler.tsx';

type Kind = ArticleInWords['kind'];

/** From how many articles on they stand by year, and can be filtered by kind. */
const MANY = 5;

/** Articles as citations, newest first, and a way to look for more. */
export function News({ notes }: { notes: NotesInWords }) {
  const { message } = useLocale();
  const [kind, filter] = useState<Kind | undefined>(undefined);
  const { news } = notes;
  const shown = news.filter((article) => kind === undefined || article.kind === kind);
  return (
    <Section label="news" part="news">
      {news.length >= MANY && <Filters news={news} chosen={kind} onChoose={filter} />}
      {byYear(shown, news.length >= MANY).map(([year, articles]) => (
        <div key={year} class="news-year">
          {year !== '' && <h4>{year}</h4>}
          <ul class="news-list">
            {articles.map((article) => (
              <Story key={article.url} article={article} />
            ))}
          </ul>
        </div>
      ))}
      <p>
        <a class="news-more" href={newsSearchAddress(notes)} {...OUTSIDE}>
          {message('search_news')}
        </a>
      </p>
    </Section>
  );
}

function byYear(news: readonly ArticleInWords[], apart: boolean): Array<[year: string, articles: ArticleInWords[]]> {
  return [...Map.groupBy(news, ({ date }) => (apart ? date.slice(0, 4) : ''))];
}

type FiltersProps = {
  news: readonly ArticleInWords[];
  chosen: Kind | undefined;
  onChoose: (kind: Kind | undefined) => void;
};

/** All of them, or one kind. */
function Filters({ news, chosen, onChoose }: FiltersProps) {
  const { message } = useLocale();
  const kinds = [...Map.groupBy(news, ({ kind }) => kind)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([kind, { length }]) => ({ kind, text: `${message(`kind_${kind}`)} ${length}` }));
  if (kinds.length < 2) return null;
  const all = { kind: undefined, text: message('filter_all') };
  return (
    <div class="news-filters">
      {[all, ...kinds].map(({ kind, text }) => (
        <button key={text} type="button" class="chip" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
          {text}
        </button>
      ))}
    </div>
  );
}

/** The newest article, in one line above the cast. */
export function Newest({ article }: { article: ArticleInWords }) {
  const { message } = useLocale();
  const { publisher, day, foreign } = article;
  return (
    <div class="newest">
      <p class="newest-about">
        <Parts of={[message('newest'), publisher, day, foreign]} />
      </p>
      <Spoiler spoils={article.spoiler !== 'none'}>
        <Headline article={article} look="newest-headline" />
      </Spoiler>
    </div>
  );
}

function Story({ article }: { article: ArticleInWords }) {
  const { message } = useLocale();
  const { publisher, day, kind, foreign } = article;
  return (
    <li class="news-story">
      <Spoiler spoils={article.spoiler !== 'none'} about={publisher}>
        <Headline article={article} look="news-headline" />
        <p class="news-about">
          <Parts of={[publisher, day, message(`kind_${kind}`), foreign]} />
          {' · '}
          <a
            href={archiveAddress(article)}
            {...OUTSIDE}
            aria-label={`${message('archived_copy')}: ${article.headline}`}
          >
            {message('archived_copy')}
          </a>
        </p>
      </Spoiler>
    </li>
  );
}

type HeadlineProps = { article: ArticleInWords; look: 'news-headline' | 'newest-headline' };

/** The way to the article, in its own language. */
function Headline({ article: { url, language, headline }, look }: HeadlineProps) {
  return (
    <a class={look} href={url} lang={language} dir="auto" {...OUTSIDE}>
      {headline}
    </a>
  );
}
