import { commaOf } from '../comma.ts';
import { useLocale } from '../locale.ts';
import type { SharedWork } from './in-words.ts';
import { WorkName } from './title-link.tsx';

/** A work that somebody shares with others of a cast. */
export function SharedWorkLine({ work, others }: SharedWork) {
  const { message, language } = useLocale();
  return (
    <>
      <WorkName work={work} /> <bdi>{message('with_people', others.join(commaOf(language)))}</bdi>
    </>
  );
}
