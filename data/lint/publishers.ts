/** Whose a page is, by the table of publishers and by the list of those who copy. */
import { archivedOf, hostOf, hostsAbove, viewOf } from '../files/address.ts';
import type { Publisher } from '../schema.ts';
import { ARCHIVES, DETOURS, REPOSTS } from '../vocabulary/copies.ts';

/** Names that pages of a host may bear, by the host. */
export type NamesByHost = ReadonlyMap<string, readonly string[]>;

/**
 * @param publishers the table
 * @returns the names of each host
 */
export function namesByHost(publishers: readonly Publisher[]): NamesByHost {
  return new Map(publishers.map(({ host, names }) => [host, names]));
}

/** The line of the table that a page's publisher is found in, by the nearest host that has one. */
export type Owner = { host: string; names: readonly string[] };

/**
 * @param url a page, or an archive's copy of one
 * @param byHost the names of each host
 * @returns nothing where the table does not know whose it is
 */
export function ownerOf(url: string, byHost: NamesByHost): Owner | undefined {
  const [owner] = hostsAbove(hostOf(archivedOf(url) ?? url)).flatMap((host) => {
    const names = byHost.get(host);
    return names === undefined ? [] : [{ host, names }];
  });
  return owner;
}

/** What the pages of a host are, where they are not its own. */
export type Copying = 'archive' | 'detour' | 'portal';

const COPYING: ReadonlyMap<string, Copying> = new Map([
  ...ARCHIVES.map((host) => [host, 'archive'] as const),
  ...DETOURS.map((host) => [host, 'detour'] as const),
  ...REPOSTS.map((host) => [host, 'portal'] as const),
]);

/**
 * @param url an address
 * @returns nothing where its host is not known for copies
 */
export function copyingOf(url: string): Copying | undefined {
  const [copying] = hostsAbove(hostOf(url)).flatMap((host) => COPYING.get(host) ?? []);
  return copying;
}

/**
 * @param url an address
 * @returns what keeps it from being a page's own, whosever that is; nothing where it is one, or an archive's or a portal's copy
 */
export function detourFault(url: string): string | undefined {
  if (copyingOf(url) === 'detour') return 'leads elsewhere';
  const view = viewOf(url);
  return view === undefined ? undefined : `is the ${view} view of a page`;
}
