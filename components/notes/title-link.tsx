import type { TitleRef } from '../../data/schema.ts';
import { netflixAddress } from '../links.ts';
import { useNotesSetting } from './setting.ts';

/** Another title, as a link to Netflix. It promises nothing: what is on offer differs by country. */
export function TitleLink({ title }: { title: TitleRef }) {
  const { newTabs } = useNotesSetting();
  return (
    <a
      class="title-link"
      href={netflixAddress(title)}
      {...(newTabs ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      <bdi translate={false}>
        {title.name}
        {title.year === undefined ? '' : ` (${title.year})`}
      </bdi>
    </a>
  );
}
