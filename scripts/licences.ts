/** Whose code a build holds, and the file that says under which terms: made at each build of what is really bundled. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { issueText } from '../data/files/shape-faults.ts';
import { CHANGED } from './clean-libraries.ts';
import { at, placeOf } from './place.ts';
import { readText } from './read-text.ts';
import { ROOT } from './root.ts';

/** What stands in the packed extension beside our own licence. */
export const NOTICES = 'THIRD-PARTY-LICENSES.txt';

const TEXT = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const RULE = `\n${'-'.repeat(80)}\n\n`;

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).transform(webAddress),
});

export type Package = z.infer<typeof Manifest> & { folder: string };

function webAddress(repository: string): string {
  return repository.replace(/^git\+/, '').replace(/\.git$/, '');
}

/**
 * Notes whose modules are in a bundle.
 * @param folders gets the packages' folders
 * @returns the plugin that notes them
 */
export function noteBundled(folders: Set<string>): Plugin {
  return {
    name: 'show-notes:note-bundled',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      for (const [id, { renderedLength }] of chunks) {
        const folder = renderedLength > 0 ? folderOf(id) : undefined;
        if (folder !== undefined) folders.add(folder);
      }
    },
  };
}

/** Modules that a tool makes up while it builds are that tool's. */
const MADE_UP: ReadonlyArray<readonly [begins: string, name: string]> = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0virtual:wxt-', 'wxt'],
];

/**
 * @param id a module as the bundler names it
 * @returns the folder of the package that it is of; nothing where it is our own
 * @throws where nobody can say whose it is
 */
export function folderOf(id: string): string | undefined {
  const maker = MADE_UP.find(([begins]) => id.startsWith(begins));
  if (maker) return join(ROOT, 'node_modules', maker[1]);
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (folder !== undefined) return folder;
  if (!path.startsWith('\0')) return undefined;
  throw new Error(
    `${JSON.stringify(id)} is in the bundle, but its package is unknown; name it in scripts/licences.ts.`,
  );
}

/**
 * @param folders those of the packages in the build
 * @returns the text of the file that names each package with its licence
 * @throws where a package does not say its terms, or a licence's text is missing
 */
export function noticesOf(folders: Iterable<string>): string {
  const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (packages.length === 0) throw new Error('No package of the bundle was recorded; see scripts/licences.ts.');
  return [
    'Show Notes is licensed under the terms in the file LICENSE. It contains code from these packages, under the terms below.\n',
    ...packages.map((one) => noticeOf(one, packages)),
  ].join(RULE);
}

/** @throws where it does not say what it is, or under which licence */
function readPackage(folder: string): Package {
  const file = join(folder, 'package.json');
  const manifest = Manifest.safeParse(JSON.parse(readText(file)));
  if (manifest.success) return { ...manifest.data, folder };
  const said = manifest.error.issues.map(issueText);
  throw new Error(`${placeOf(file)}: ${said.join('; ')}. Its licence must be known before it can be packed.`);
}

function noticeOf(one: Package, all: readonly Package[]): string {
  const { name, version, license, repository } = one;
  const changed = CHANGED[name];
  return [
    `${name} ${version}`,
    `Licence: ${license}`,
    `Source: ${repository}, https://www.npmjs.com/package/${name}/v/${version}`,
    ...(changed === undefined
      ? []
      : [`Changed here: ${changed} (scripts/clean-libraries.ts in the source of Show Notes)`]),
    '',
    textOf(one, all).trim(),
    '',
  ].join('\n');
}

/** Its own; else that of another package of the same repository under the same licence: some repositories pack it once. */
function textOf(one: Package, all: readonly Package[]): string {
  const kin = all.filter(({ repository, license }) => repository === one.repository && license === one.license);
  const file = [one, ...kin].map(({ folder }) => licenceFile(folder)).find((found) => found !== undefined);
  if (file !== undefined) return readText(file);
  throw new Error(
    `${placeOf(one.folder)}: ${one.name} is in the bundle, but neither it nor another package of ${one.repository} contains the text of its licence (${one.license}). Nothing can be packed without it.`,
  );
}

function licenceFile(folder: string): string | undefined {
  const names = at(folder, () => readdirSync(folder)).filter((name) => TEXT.test(name));
  const [name] = names.sort();
  return name !== undefined && existsSync(join(folder, name)) ? join(folder, name) : undefined;
}
