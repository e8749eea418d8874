/**
 * Serves the replica pages of tests/pages at Netflix's own address: an https server on this machine, to which a
 * browser is told to map www.netflix.com. Every request is written down, so that a test can tell who asked for what.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { ROOT } from '../root.ts';
import { escapeHtml } from './escape.ts';
import { titlePage } from './title-page.ts';

/** As strict as a page can be: what works here works under anything that Netflix may come to enforce. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
].join('; ');

export type ReplicaServer = {
  port: number;
  /** Paths asked for, in order, with the headers of each. */
  requests: Array<{ path: string; host: string | undefined }>;
  close: () => Promise<void>;
};

/** What is sent: a text, and how its file's name would end. */
export type ServedFile = { text: string; ending: 'html' | 'css' | 'js' };

const FILES = join(ROOT, 'tests', 'pages');
const LIBRARIES: Record<string, string> = {
  '/replica/tabbable.js': 'tabbable/dist/index.umd.js',
  '/replica/focus-trap.js': 'focus-trap/dist/focus-trap.umd.js',
};
/** Asked for, it sends what is held back of pages. */
export const REST = '/replica/rest';
const TYPES: Record<ServedFile['ending'], string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/**
 * @param namesById how replica pages name their titles; a page of an id that is not here is named `Title ID`
 * @param language `lang` of the pages
 * @param instead what is served in place of a replica; a replica where it gives nothing
 * @returns the running server
 */
export async function serveReplicas(
  namesById: Readonly<Record<number, string>>,
  language = 'en',
  instead: (url: URL) => ServedFile | undefined = () => undefined,
): Promise<ReplicaServer> {
  const certificate = await generate([{ name: 'commonName', value: 'www.netflix.com' }]);
  const requests: ReplicaServer['requests'] = [];
  const held: Array<() => void> = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'https://www.netflix.com');
    requests.push({ path: url.pathname + url.search, host: request.headers.host });
    if (url.pathname === REST) {
      for (const send of held.splice(0)) send();
      response.writeHead(204).end();
      return;
    }
    const file = instead(url) ?? replicaFor(url, namesById, language);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${TYPES[file.ending]}; charset=utf-8`,
      'content-security-policy': CSP,
    });
    if (url.searchParams.get('body') === 'held') held.push(sendInTwo(response, file.text));
    else response.end(file.text);
  };
  const server = createServer({ key: certificate.private, cert: certificate.cert }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Sends a page's head, and gives what sends its body, as a slow line does some time later. */
function sendInTwo(response: ServerResponse, text: string): () => void {
  const body = text.indexOf('<body');
  response.write(text.slice(0, body));
  return () => response.end(text.slice(body));
}

function replicaFor(url: URL, names: Readonly<Record<number, string>>, language: string): ServedFile | undefined {
  const file = fileFor(url);
  if (file?.ending !== 'html') return file;
  return { ...file, text: fill(file.text, url, names, url.searchParams.get('lang') ?? language) };
}

function fileFor(url: URL): ServedFile | undefined {
  const library = LIBRARIES[url.pathname];
  if (library) return { text: readFileSync(join(ROOT, 'node_modules', library), 'utf8'), ending: 'js' };
  const asset = /^\/replica\/([a-z-]+)\.(js|css)$/.exec(url.pathname);
  if (asset) {
    const ending = asset[2] === 'css' ? 'css' : 'js';
    return { text: readFileSync(join(FILES, `${asset[1]}.${ending}`), 'utf8'), ending };
  }
  if (url.pathname === '/favicon.ico') return undefined;
  return { text: readFileSync(join(FILES, `${pageFor(url)}.html`), 'utf8'), ending: 'html' };
}

function pageFor({ pathname, searchParams }: URL): string {
  if (/\/watch\//.test(pathname)) return 'watch';
  if (/\/title\//.test(pathname) && !searchParams.has('jbv')) return 'title';
  return 'browse';
}

/** Fills every `{{key}}` of a page. */
function fill(text: string, url: URL, names: Readonly<Record<number, string>>, language: string): string {
  const id = /\/(?:title|watch)\/(\d+)/.exec(url.pathname)?.[1] ?? '0';
  const name = url.searchParams.get('name') ?? names[Number(id)] ?? `Title ${id}`;
  const values: Record<string, string> = {
    id: escapeHtml(id),
    name: escapeHtml(name),
    lang: escapeHtml(language),
    names: escapeHtml(JSON.stringify(names)),
    ...(pageFor(url) === 'title' ? titlePage(url, id, name, language) : {}),
  };
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
