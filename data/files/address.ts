/** What an address tells of where a page lies, and when two addresses are one page's. Pure. */

/** Parameters that tell where a reader came from, and those that name one reader's visit. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|ref|ref_src|ref_url|referrer|smid|smtyp|cmpid|cmp|xtor|ito|ocid|ncid|cvid|guccounter|guce_\w+|at_\w+|ns_\w+|_ga|_gl|__twitter_impression|sr_share|soc_src|soc_trk|share_id|spm|taid|intcid|icid|wt_mc|trk|trkid|mkt_tok|vero_id|oly_\w+_id|srsltid)$/i;
const SESSION = /^(jsessionid|phpsessid|aspsessionid\w*|sessionid|session_id|cfid|cftoken)$/i;
/** A session's number may also stand behind a path: `/story;jsessionid=7`. */
const SESSION_IN_PATH = /;jsessionid=[^/]*/i;

/** Another view of the same page: its host, a part of its path or a parameter says so. */
const VIEW = /^(amp|print(able|er)?|newsprint)$/i;
const VIEW_FILE = /^(amp|news_?print|print(able|er)?([-_](friendly|version|view|page))?)(\.\w+)?$/i;
const AMP_ENDING = /\.amp(?=\.html?$|$)/i;

/** Where a site tries itself out, or is served from behind its own name. */
const STAGING =
  /^(staging|preview|fallback|iframe|dev|admin|api)\.(?=[^.]+\.[^.]+)|\.(cloudfront\.net|wpenginepowered\.com)$/;

/** What says for which device a host is, where a host of its own follows. */
const DEVICE = /^(www\d*|m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * @param url an address
 * @returns the host without what says for which device a page is: `www.`, `m.`, `amp.`
 */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(DEVICE, '');
}

/**
 * @param host a host
 * @returns it and those that it belongs to: `blog.paper.example`, `paper.example`
 */
export function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/**
 * @param url an address
 * @returns the address that an archive's copy is of; nothing where it is no such copy
 */
export function archivedOf(url: string): string | undefined {
  const [, archived] = /^https:\/\/(?:web\.)?archive\.\w+\/(?:web\/)?\d+\w*\/(.+)$/.exec(url) ?? [];
  const full = archived?.replace(/^(?:(https?):\/{1,2})?/, (_, scheme = 'https') => `${scheme}://`);
  return full !== undefined && URL.canParse(full) ? full : undefined;
}

/**
 * @param url an address
 * @returns whether it tells where its reader came from, or whose visit it was
 */
export function tracks(url: string): boolean {
  const { searchParams, hash, pathname } = new URL(url);
  const names = [...searchParams.keys(), ...new URLSearchParams(hash.slice(1)).keys()];
  return names.some(isTracking) || SESSION_IN_PATH.test(pathname);
}

function isTracking(name: string): boolean {
  return TRACKING.test(name) || SESSION.test(name);
}

/**
 * @param url an address
 * @returns as what it shows a page, where that is not the page itself
 */
export function viewOf(url: string): 'AMP' | 'print' | 'staging' | undefined {
  const { hostname, pathname, searchParams } = new URL(url);
  if (STAGING.test(hostname)) return 'staging';
  const said = [
    ...pathname.split('/').filter((part) => VIEW.test(part) || VIEW_FILE.test(part) || AMP_ENDING.test(part)),
    ...[...searchParams].flat().filter((word) => VIEW.test(word)),
  ];
  if (/(^|\.)amp\.|ampproject\.org$/i.test(hostname) || said.some((word) => /amp/i.test(word))) return 'AMP';
  return said.length > 0 ? 'print' : undefined;
}

/**
 * @param url an address
 * @returns what all addresses of one page have in common: without scheme, device, view, tracking, archive and last slash
 */
export function samePage(url: string): string {
  const page = archivedOf(url) ?? url;
  const { pathname, searchParams } = new URL(page);
  const path = pathname
    .replace(SESSION_IN_PATH, '')
    .split('/')
    .filter((part) => part !== '' && !VIEW.test(part) && !/^index\.\w+$/i.test(part))
    .map((part) => part.replace(AMP_ENDING, ''));
  const query = [...searchParams]
    .filter(([name, value]) => ![name, value].some((word) => VIEW.test(word)) && !isTracking(name))
    .map(([name, value]) => `${name}=${value}`);
  return [hostOf(page), ...path, ...query.sort()].join('/');
}
