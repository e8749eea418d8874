/** Where somebody of a cast has met others of it. */
import type { CastMember, KnownWork, Together } from '../../data/schema.ts';
import { commaOf, useLocale } from '../locale.ts';
import { WorkName } from './title-link.tsx';

/** A work, and who else of the cast is in it. */
export type Met = { work: KnownWork; others: readonly string[] };

type Title = { together: readonly Together[]; cast: readonly CastMember[] };

/**
 * @param title with its cast
 * @param person one of its cast
 * @returns works beside the title in which others of the cast are too, the most viewed first
 */
export function metBy({ together, cast }: Title, person: string): Met[] {
  const names = new Map(cast.map((member) => [member.person, member.name]));
  return together.flatMap(({ work, people }) =>
    people.includes(person)
      ? { work, others: people.flatMap((key) => (key === person ? [] : (names.get(key) ?? []))) }
      : [],
  );
}

/** A work in which somebody has met others. */
export function MetIn({ met: { work, others } }: { met: Met }) {
  const { message, language } = useLocale();
  return (
    <>
      <WorkName work={work} /> <bdi>{message('with_people', others.join(commaOf(language)))}</bdi>
    </>
  );
}
