import { commaOf } from '../comma.ts';
import { useLocale } from '../locale.ts';
import type { Met } from './in-words.ts';
import { WorkName } from './title-link.tsx';

/** A work in which somebody has met others. */
export function MetIn({ met: { work, others } }: { met: Met }) {
  const { message, language } = useLocale();
  return (
    <>
      <WorkName work={work} /> <bdi>{message('with_people', others.join(commaOf(language)))}</bdi>
    </>
  );
}
