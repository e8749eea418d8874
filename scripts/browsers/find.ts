/** Finds the browsers, and on Debian as root installs the missing ones. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = {
  chromium: {
    env: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    debian: 'chromium',
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    env: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
} as const;

export type BrowserName = keyof typeof NAMES;

/** Those that the extension is tried in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * @returns the path of a browser's program; installs it where that is possible
 * @throws with a sentence on what to install where it is not
 */
export function findBrowser(name: BrowserName): string {
  const found = look(name);
  if (found) return found;
  if (canInstall()) install(NAMES[name].debian);
  const installed = look(name);
  if (installed) return installed;
  throw new Error(
    `${name} was not found. Install it (Debian: apt-get install ${NAMES[name].debian}) or set the environment variable ${NAMES[name].env} to its path. ` +
      'Branded Chrome cannot load an extension from the command line; use Chromium or Chrome for Testing.',
  );
}

function look(name: BrowserName): string | undefined {
  const { env, commands, paths } = NAMES[name];
  const named = process.env[env];
  if (named && !existsSync(named))
    throw new Error(`${env} is set to ${named}, which does not exist; set it to the path of ${name}, or unset it.`);
  if (named) return named;
  for (const command of commands) {
    const which = spawnSync('which', [command], { encoding: 'utf8' });
    if (which.status === 0) return which.stdout.trim();
  }
  return paths.find((path) => existsSync(path));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(debianPackage: string): void {
  console.log(`Installing ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): number | null =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status;
  run('update');
  run('install', '-y', debianPackage, 'fonts-noto-core', 'fonts-noto-cjk');
}
