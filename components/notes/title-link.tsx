import type { TitleRef, Work } from '../../data/schema.ts';
import { netflixAddress } from '../links.ts';
import { useNotesSetting } from './setting.ts';

/** @returns a work by its name, and its year where it is known */
export function inWords({ name, year }: Work): string {
  return year === undefined ? name : `${name} (${year})`;
}

/** Another title, as a link to Netflix. It promises nothing: what is on offer differs by country. */
export function TitleLink({ title }: { title: TitleRef }) {
  const { newTabs } = useNotesSetting();
  return (
    <a
      class="title-link"
      href={netflixAddress(title)}
      {...(newTabs ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      <bdi translate={false}>{inWords(title)}</bdi>
    </a>
  );
}
