/**
 * `npm run test:electron [-- FILES]`: finds an Electron, sees that it can open a blank page here, and runs the tests
 * in it. Where it cannot, one line says why and the tests are skipped; with ELECTRON_REQUIRED=1 that is a failure.
 * Once the blank page is open nothing is skipped any more.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../../scripts/build.mjs';
import { complaint, findElectron, has } from './binary.mjs';
import { display, isRoot, layOut } from './lay-out.mjs';

const checkout = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 60_000;

function skip(why) {
  console.log(`The tests in a real Electron are skipped: ${why}.`);
  return process.env.ELECTRON_REQUIRED ? 1 : 0;
}

const start = (place, args, env) =>
  spawnSync(place.run, args, { env, encoding: 'utf8', timeout: PATIENCE_MS, killSignal: 'SIGKILL' });

/** Which Electron opened a blank page, or why none did. */
function tryOut(place, env) {
  const told = start(place, ['--version'], env);
  if (told.status !== 0) return { why: `Electron does not start (${complaint(told.stderr ?? '')})` };
  const profile = `--user-data-dir=${path.join(place.home, 'blank')}`;
  const blank = start(place, [place.blank, profile], env);
  const versions = /^BLANK (.*)$/m.exec(blank.stdout ?? '')?.[1];
  if (!versions) return { why: `no blank page opens (${complaint(blank.stderr ?? '')})` };
  return { versions: JSON.parse(versions) };
}

function runTests(place, env, older, manager, versions) {
  const vitest = path.join(checkout, 'node_modules/vitest/vitest.mjs');
  const config = ['--config', 'test/electron/vitest.config.ts'];
  const given = { ...place, older, manager, versions };
  return new Promise(resolve => {
    spawn(process.execPath, [vitest, 'run', ...config, ...process.argv.slice(2)], {
      cwd: checkout,
      env: { ...env, QUORATE_TEST_ELECTRON: JSON.stringify(given) },
      stdio: 'inherit',
    }).once('exit', code => resolve(code ?? 1));
  });
}

async function main() {
  const electron = findElectron();
  if (!electron) return skip('there is none; “npm run electron:fetch” gets one');
  if (isRoot && !has('setpriv')) return skip('Electron does not run as root, and setpriv is not installed');
  await ensureBuilt();
  const screen = await display();
  if (screen.why) return skip(screen.why);
  const place = await layOut(electron);
  try {
    const env = { ...process.env, ...screen.env };
    for (const name of ['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE']) delete env[name];
    const { why, versions } = tryOut(place, env);
    if (why) return skip(why);
    const is = `Electron ${versions.electron} (Chromium ${versions.chrome}, Node ${versions.node})`;
    console.log(`${is}${electron.older ? ', with the shims of test/electron/shim' : ''}`);
    if (!screen.manager) console.log('There is no window manager: nothing is minimised.');
    return await runTests(place, env, electron.older, screen.manager, versions);
  } finally {
    screen.close();
    rmSync(place.root, { recursive: true, force: true });
  }
}

process.exitCode = await main();
