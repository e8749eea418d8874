/** Which source gave a group of facts: reads and edits the `from` of titles and people. Pure. */
import type { CataloguePerson, CatalogueTitle, PersonOrigins, TitleOrigins } from '../schema.ts';

/** The groups that are one source's each; names are listed by source. */
export type Group<From> = Exclude<keyof From, 'names'>;

/** @returns each group that says its source, with the source */
export function origins<From extends TitleOrigins | PersonOrigins>(
  from: From | undefined,
): Array<readonly [Group<From>, string]> {
  const { names: _names, ...groups } = from ?? {};
  return Object.entries(groups) as Array<[Group<From>, string]>;
}

/** @returns the row without the source of a group, and without `from` where that is then empty */
export function withoutOrigin<Row extends CatalogueTitle | CataloguePerson>(
  row: Row,
  group: keyof NonNullable<Row['from']>,
): Row {
  const { from, ...rest } = row;
  const left = { ...from };
  delete left[group as keyof typeof left];
  return (Object.keys(left).length > 0 ? { ...rest, from: left } : rest) as Row;
}

/** @returns the row without the names that a source gave */
export function withoutNames<Row extends CatalogueTitle | CataloguePerson>(row: Row, source: string): Row {
  const { [source]: own, ...others } = row.from?.names ?? {};
  if (own === undefined) return { ...row };
  const { otherNames = [], ...rest } = row;
  const kept = otherNames.filter((name) => !own.includes(name));
  const bare = (kept.length > 0 ? { ...rest, otherNames: kept } : rest) as Row;
  if (Object.keys(others).length === 0) return withoutOrigin(bare, 'names' as keyof NonNullable<Row['from']>);
  return { ...bare, from: { ...bare.from, names: others } };
}
