// Runs before every command with whatever Node the machine has, so it is plain old JavaScript without dependencies:
// installs the packages when they are missing or not those of package-lock.json. The devDependency `node` then puts a
// current Node first on the PATH of the command that follows.
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const stamp = join(root, 'node_modules', '.set-up');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing packages (npm install) …');
  // Not `npm ci`, which empties node_modules whenever the lock file has changed. With a lock file and --no-save this installs the
  // same versions and writes nothing else.
  const options = ['--no-save', '--no-fund', '--no-audit', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Could not install the packages. Is the npm registry reachable? Try: npm install');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
