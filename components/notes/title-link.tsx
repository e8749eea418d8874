import type { KnownWork, TitleRef, Work } from '../../data/schema.ts';
import { commaOf } from '../comma.ts';
import { isolated } from '../isolated.tsx';
import { netflixAddress, OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';
import { useNotesSetting } from './setting.ts';

/** @returns a work by its name, and its year where it is known */
function inWords({ name, year }: Work): string {
  return year === undefined ? name : `${name} (${year})`;
}

/** Another title, as a link to Netflix. It promises nothing: what is on offer differs by country. */
export function TitleLink({ title, name = inWords(title) }: { title: TitleRef; name?: string }) {
  const { newTabs } = useNotesSetting();
  return (
    <a class="title-link" href={netflixAddress(title)} {...(newTabs ? OUTSIDE : {})}>
      <bdi translate={false}>{name}</bdi>
    </a>
  );
}

/** A work: a link where the data set has it, else by its name alone. */
export function WorkName({ work, name = inWords(work) }: { work: KnownWork; name?: string }) {
  return 'netflixId' in work ? <TitleLink title={work} name={name} /> : <bdi translate={false}>{name}</bdi>;
}

/** Works side by side. */
export function Works({ of }: { of: readonly KnownWork[] }) {
  const { language } = useLocale();
  return of.flatMap((work, at) => [
    at > 0 && commaOf(language),
    <WorkName key={`${work.name} ${work.year}`} work={work} />,
  ]);
}

/** Names of works, as many as fit into one line. Each name once: a film and its remake share one. */
export function WorkNames({ of }: { of: readonly KnownWork[] }) {
  const locale = useLocale();
  const names = [...new Set(of.map(({ name }) => name))];
  return (
    <>
      {names.flatMap((name, at) => [
        at > 0 && ' ',
        <span key={name} class="work">
          {at > 0 && '· '}
          {isolated(name, locale)}
        </span>,
      ])}
    </>
  );
}
