// tools/install.sh on machines that lack something: a PATH with nothing but the shell's own
// programs and a few stand-ins, and a tool cache of its own, so that nothing is really installed.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHELL = ['bash', 'cat', 'cmp', 'cp', 'dirname', 'env', 'head', 'mktemp', 'rm', 'sed', 'tail'];
const machines = [];

after(() => machines.forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs install.sh where only `programs` (name → shell script) are installed. */
function install(purpose, programs = {}, environment = {}) {
  const home = mkdtempSync(join(tmpdir(), 'which-one-machine-'));
  machines.push(home);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const name of SHELL) symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(bin, name));
  for (const [name, script] of Object.entries({ id: 'echo 0', ...programs })) {
    writeFileSync(join(bin, name), `#!${join(bin, 'bash')}\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: bin, HOME: home, TMPDIR: home, WHICH_ONE_TOOLS: join(home, 'tools'), ...environment };
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'tools/install.sh'), [purpose], { env, encoding: 'utf8' });
  return { status, stdout, stderr, missing: [...stderr.matchAll(/^Missing: (.*)$/gm)].map(([, what]) => what) };
}

const pinned = (file, pattern) => pattern.exec(readFileSync(join(ROOT, file), 'utf8'))[1];
const trunk = pinned('Trunk.toml', /^trunk-version = "=(.+)"$/m);
const bindgen = pinned('Cargo.lock', /name = "wasm-bindgen"\nversion = "(.+)"/);
const mdbook = pinned('examples/mdbook/book.toml', /^# Built with mdBook (.+)\.$/m);
const rust = { rustc: `case $1 in --print) echo ${dirname(ROOT)} ;; esac`, cargo: '[ "$1" != install ]' };
const complete = {
  ...rust,
  'cargo-clippy': '',
  'cargo-fmt': '',
  trunk: `echo trunk ${trunk}`,
  'wasm-bindgen': `echo wasm-bindgen ${bindgen}`,
  node: 'echo v20.1.0',
  // Must never be asked: install.sh would note in the real checkout that its packages are there.
  npm: 'exit 1',
  chromium: '',
};

test('a machine with nothing is told everything at once, with why and how', () => {
  const { status, stderr, missing } = install('test');
  assert.equal(status, 1);
  assert.deepEqual(
    missing.map((line) => line.split(' ')[0]),
    ['Rust', 'Trunk', 'wasm-bindgen', 'Node', 'Chromium'],
  );
  assert.equal(stderr.match(/^ {2}needed: /gm).length, 5);
  assert.equal(stderr.match(/^ {2}get it: /gm).length, 5);
  assert.match(stderr, /5 missing/);
});

test('running needs no browser, checking no builders', () => {
  assert.ok(!install('run').missing.includes('Chromium'));
  assert.deepEqual(install('check').missing.length, 2);
});

test('a complete machine gets one line', () => {
  const { status, stdout, stderr } = install('test', complete);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^All tools are here .*\n$/);
});

test('a build that fails shows its last words and the rest is still looked at', () => {
  const cargo = 'if [ "$1" = install ]; then echo "no network here" >&2; exit 101; fi';
  const { status, stdout, stderr, missing } = install('run', { ...complete, cargo, trunk: '', 'wasm-bindgen': '' });
  assert.equal(status, 1);
  assert.match(stdout, /^Installing Trunk .*\(about 5 minutes, once\)…$/m);
  assert.match(stderr, /\| no network here/);
  assert.deepEqual(missing, [`Trunk ${trunk}`, `wasm-bindgen ${bindgen}`]);
});

test('another version on PATH does not count', () => {
  const { stdout } = install('run', { ...complete, trunk: 'echo trunk 0.1.0' });
  assert.match(stdout, /^Installing Trunk /m);
});

test('the site builders: one that is there, one that cannot be had', () => {
  const hosts = { ...complete, hugo: '', mdbook: `echo mdbook v${mdbook}` };
  assert.equal(install('hosts', hosts).status, 0);
  const { hugo, ...without } = hosts;
  assert.match(install('hosts', { ...without, 'apt-get': 'exit 100' }).stderr, /as root: apt-get install hugo/);
  assert.match(install('hosts', { ...hosts, mdbook: 'echo mdbook v0.4.0' }).stdout, /^Installing mdBook .*\(about 5 minutes, once\)…$/m);
});

test('fuzzing needs Rust and a C++ compiler, and nothing of the page', () => {
  assert.equal(install('fuzz', { ...rust, 'c++': '', 'cargo-clippy': '', 'cargo-fmt': '' }).status, 0);
  assert.deepEqual(install('fuzz', { ...rust, 'cargo-clippy': '', 'cargo-fmt': '' }).missing, ['a C++ compiler']);
});

test('an old Node is named with its version', () => {
  assert.deepEqual(install('check', { ...complete, node: 'echo v18.19.0' }).missing, ['Node 20 or newer (this is 18.19.0)']);
});

test('a wasm target that cannot be added is named', () => {
  const { missing } = install('check', { ...complete, rustc: 'case $1 in --print) echo /nowhere ;; esac' });
  assert.deepEqual(missing, ['the Rust target wasm32-unknown-unknown']);
});

test('Chromium: apt that fails, no rights, and a wrong CHROMIUM', () => {
  const { chromium, ...without } = complete;
  assert.match(install('test', { ...without, 'apt-get': 'exit 100' }).stderr, /with a network: apt-get install chromium/);
  assert.match(install('test', { ...without, 'apt-get': '', id: 'echo 1000' }).stderr, /as root: apt-get install chromium/);
  assert.match(install('test', complete, { CHROMIUM: '/no/browser' }).stderr, /CHROMIUM names no program/);
});
