/**
 * Entry of `npm start`: Electron's window; where that cannot be had, the preview in an installed Chromium; without
 * a display, the guided ceremony in the terminal; without a terminal, the demo. One line says why.
 */

import path from 'node:path';
import type { Surroundings } from '../commands/command';
import { texts } from '../messages';
import { type Exit, exits } from '../terminal/exit';
import { findChromium, hasDisplay } from './chromium';
import { FETCH_MS, fetchElectron, findElectron, runElectron } from './electron-binary';
import { out } from './out';
import { openInOwnNetwork, ownNetwork } from './own-network';
import { runPreview } from './preview';
import { asProcess } from './process';
import { canAsk, carryOutWithoutWindow } from './run';

const checkout = path.resolve(out, '..');
const packageDir = path.join(checkout, 'node_modules/electron');

/** The exit status of a window that was closed, or why there was none. */
async function inElectron(
  around: Surroundings,
  stop: AbortSignal,
): Promise<{ status: Exit } | { why: string }> {
  const { env } = process;
  let binary = findElectron(packageDir, env);
  if (!binary && env.ELECTRON_OVERRIDE_DIST_PATH) return { why: texts.launch.electronNotWhereSaid };
  if (!binary) {
    const patience = texts.launch.electronFetch(FETCH_MS / 1000);
    if (canAsk(around)) around.stdout.write(`${patience}\n`);
    if (await fetchElectron(packageDir, env, stop)) binary = findElectron(packageDir, env);
  }
  if (!binary) return { why: texts.launch.electronNotFetched };
  const run = await openInOwnNetwork(
    before => runElectron(binary, checkout, env, stop, undefined, before),
    sentence => say(around, sentence),
    { own: hasDisplay(env) ? ownNetwork() : undefined, stop },
  );
  if (run.opened) return { status: run.status === 0 ? exits.done : exits.failed };
  const asRoot = hasDisplay(process.env) && process.getuid?.() === 0;
  return { why: asRoot ? texts.launch.electronEndedAsRoot : texts.launch.electronEnded };
}

/** Sentences, on one line. */
const say = (around: Surroundings, ...sentences: string[]) => around.stdout.write(`${sentences.join(' ')}\n`);

/** It takes no command: who asks for one, or for help, is told how, and no window or demonstration comes instead. */
function askedOf(args: readonly string[]): 'window' | 'help' | 'version' | 'else' {
  const [first, ...rest] = args;
  if (first === undefined) return 'window';
  if (['--help', '-h', 'help'].includes(first)) return 'help';
  if (first === '--version') return 'version';
  if (first.startsWith('--lang=')) return askedOf(rest);
  return first === '--lang' && rest.length > 0 ? askedOf(rest.slice(1)) : 'else';
}

async function start(around: Surroundings): Promise<Exit> {
  const asked = askedOf(process.argv.slice(2));
  if (asked === 'else') {
    around.stderr.write(`${texts.launch.startTakesNone}\n`);
    return exits.usage;
  }
  if (asked !== 'window') {
    const said = asked === 'help' ? texts.launch.startHelp(texts.registry.exitStatus) : around.version;
    around.stdout.write(`${said}\n`);
    return exits.done;
  }
  const stop = new AbortController();
  const offSignals = around.onSignal(() => stop.abort());
  try {
    const opened = await inWindow(around, stop.signal);
    if (stop.signal.aborted) return exits.interrupted;
    if (typeof opened === 'number') return opened;
    say(around, ...opened.why, canAsk(around) ? texts.launch.guidedInstead : texts.launch.demoInstead);
  } finally {
    offSignals();
  }
  return carryOutWithoutWindow(around);
}

/** Electron's window or the preview: the exit status once it was closed, or why there was neither. */
async function inWindow(around: Surroundings, stop: AbortSignal): Promise<Exit | { why: string[] }> {
  const tried = await inElectron(around, stop);
  if ('status' in tried) return tried.status;
  if (!hasDisplay(process.env)) return { why: [tried.why, texts.launch.noDisplay] };
  const chromium = findChromium(process.env);
  if (!chromium) return { why: [tried.why, texts.launch.noChromium] };
  const opened = await runPreview(chromium, stop, folder =>
    say(around, tried.why, texts.launch.previewInstead(folder)),
  );
  return opened ? exits.done : { why: [tried.why, texts.launch.previewNotOpened] };
}

await asProcess(start);
