/** The process a terminal command runs in: its streams, its signals, and the program it uses. */
import { VERSION } from '../../../shared/version';
import { forkWithNode } from '../../attempts/ceremony-node';
import type { ForkCeremony } from '../../attempts/ceremony-process';
import { keepOutOfDumps } from '../../host/dumps';
import { createProgram } from '../../program/program';
import type { Surroundings } from '../commands/command';
import { language, texts } from '../messages';
import { type Exit, exits } from '../terminal/exit';
import { ceremonyEntry } from './out';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const surroundings = (fork: ForkCeremony): Surroundings => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: VERSION,
  createProgram: ({ practiceOnly } = { practiceOnly: false }) =>
    createProgram({ fork, shell: 'terminal', practiceOnly, language }),
  onSignal: stop => {
    for (const signal of SIGNALS) process.on(signal, stop);
    return () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    };
  },
});

/** Long enough for a slow pipe to take what was written, too short for anyone to wonder. */
const LINGER_MS = 2000;

/** Runs `work` as the whole of this process and ends it with the exit status. Whatever goes wrong is one line. */
export async function asProcess(
  work: (around: Surroundings) => Promise<Exit>,
  fork = forkWithNode(ceremonyEntry),
): Promise<void> {
  // Node would open a debugger, which reads every share on its way.
  process.on('SIGUSR1', () => {});
  keepOutOfDumps();
  // A reader that has gone (`| head`) is no reason to crash; but who asked for a status has to know it was lost.
  let lost = false;
  process.stdout.on('error', () => {
    lost = true;
  });
  process.stderr.on('error', () => {});
  let hungUp = false;
  const hadTerminal = process.stdin.isTTY === true;
  for (const gone of ['end', 'error'])
    process.stdin.on(gone, () => {
      hungUp = true;
    });
  process.on('SIGHUP', () => {
    hungUp = true;
  });
  try {
    const exit = await work(surroundings(fork));
    await new Promise<void>(resolve => process.stdout.write('', () => resolve()));
    if (lost) {
      process.stderr.write(`${texts.launch.outputLost}\n`);
    }
    process.exitCode = lost && exit === exits.done ? exits.failed : exit;
  } catch {
    process.stderr.write(`${texts.launch.programFault}\n`);
    process.exitCode = exits.failed;
  }
  // Node restores the terminal as it exits, and aborts when there is none any more: with a core that holds its memory.
  if (hungUp && hadTerminal) process.kill(process.pid, 'SIGKILL');
  process.stdin.destroy();
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
