// Builds the page where it is older than its sources; otherwise does nothing. Maven calls it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const web = new URL('..', import.meta.url).pathname;
const stamp = join(web, 'target', 'page', '.built');
const installed = join(web, 'node_modules', '.package-lock.json');
const lock = join(web, 'package-lock.json');

const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** When a file, or the newest file of a folder, was changed; a folder changes when files come and go. */
function changed(path) {
  if (!statSync(path).isDirectory()) return time(path);
  return Math.max(time(path), ...readdirSync(path).map((name) => changed(join(path, name))));
}

function run(...command) {
  const [program, ...rest] = command;
  const done = spawnSync(program, rest, { cwd: web, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (done.status !== 0) {
    process.stdout.write(done.stdout ?? '');
    console.error(`The page was not built: ${command.join(' ')} failed in web/ (what it says is above).`);
    process.exit(1);
  }
  return done.stdout;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The page needs Node.js 20.19 or later, and this is ${process.versions.node}: install one, or leave the page out with -Dskip.web.`,
  );
  process.exit(1);
}

const sources = ['src', 'scripts', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const newest = Math.max(...sources.map((name) => changed(join(web, name))));
if (time(stamp) < newest) {
  if (time(installed) < time(lock)) run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  // What Maven copied of an earlier build would stay beside the new one: names of files hold their hash.
  for (const copied of ['target/classes', 'target/fast/classes']) rmSync(join(web, copied), { recursive: true, force: true });
  const said = run('npm', 'run', '--silent', 'build');
  console.log(said.trim().split('\n').at(-1));
  writeFileSync(stamp, '');
}
