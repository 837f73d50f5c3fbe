/** The ceremony process, and a whole headless 3-of-5 generate-share, as the terminal runs it. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { CeremonyProcess, type ForkCeremony } from '../../main/attempts/ceremony-process';
import { SpareProcess } from '../../main/attempts/spare-process';
import { createProgram, type Program } from '../../main/program/program';
import { startCeremony } from '../support/start-ceremony';
import { unwrap } from '../support/unwrap';
import pgpKeys from '../vectors/pgp-keys.json';
import { median, type Row, rowOf, time } from './measure';

const fork = forkWithNode(path.resolve('out/ceremony/process.js'));

/** Ready is when it takes requests; the first answer comes when OpenPGP.js is loaded and the outside shut off, too. */
async function ready(): Promise<Row[]> {
  const [toReady, toAnswer, toEnd]: [number[], number[], number[]] = [[], [], []];
  for (let run = -2; run < 20; run++) {
    const start = performance.now();
    const custodian = await startCeremony(fork, false);
    const ready = performance.now() - start;
    await custodian.ask('cancel', {});
    const answered = performance.now() - start;
    await custodian.end();
    if (run < 0) continue;
    toReady.push(ready);
    toAnswer.push(answered);
    toEnd.push(performance.now() - start);
  }
  const row = (task: string, taken: number[], note: string): Row => ({
    task,
    by: 'quorate',
    median: median(taken),
    runs: taken.length,
    note,
  });
  return [
    row('ceremony process ready', toReady, ''),
    row(
      'ceremony process, first answer',
      toAnswer,
      `everything loaded; ${median(toEnd).toFixed(0)} ms with its end`,
    ),
  ];
}

/** From a window's request for a process to its first answer, when one was kept ready. */
async function spare(): Promise<Row> {
  /** The one that was started last, which is the spare once it has answered. */
  let latest = { hasAnswered: false };
  const heard: ForkCeremony = options => {
    const child = fork(options);
    const own = { hasAnswered: false };
    latest = own;
    return {
      ...child,
      onMessage: listener =>
        child.onMessage(message => {
          listener(message);
          own.hasAnswered ||= typeof message === 'object' && message !== null && 'id' in message;
        }),
    };
  };
  const kept = new SpareProcess(() => CeremonyProcess.fork(heard, false));
  const taken: number[] = [];
  kept.keep();
  for (let run = -2; run < 20; run++) {
    while (!latest.hasAnswered) await new Promise(resolve => setTimeout(resolve, 10));
    const start = performance.now();
    const custodian = await kept.take();
    await custodian.ask('cancel', {});
    if (run >= 0) taken.push(performance.now() - start);
    await custodian.end();
  }
  await kept.end();
  return rowOf('ceremony process, first answer from a spare', taken, { aim: 20, before: 'spare' });
}

/** What trying the cryptography at hand adds to the first key of its kind in a process: the first less the second. */
async function selfTest(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['ed25519', 'nistp384', 'rsa2048']) {
    const pgp_key = pgpKeys.keys.find(key => key.name === name)!.public_armored;
    const taken: number[] = [];
    for (let run = -1; run < 10; run++) {
      const custodian = await startCeremony(fork, false);
      // Another kind, so that what is slow only because it is the first does not count.
      const other = name === 'rsa2048' ? 'nistp256' : 'rsa3072';
      const [first] = [pgpKeys.keys.find(key => key.name === other)!.public_armored];
      await custodian.ask('readKey', { pgp_key: first, now: Date.now(), practice: false });
      const times = await time(
        () => custodian.ask('readKey', { pgp_key, now: Date.now(), practice: false }),
        2,
        0,
      );
      await custodian.end();
      if (run >= 0) taken.push(times[0]! - times[1]!);
    }
    const note = 'once in a process, with the first key of its kind';
    rows.push({ task: `self-test, ${name}`, by: 'quorate', median: median(taken), runs: taken.length, note });
  }
  return rows;
}

/** The same for verifying: what it adds to the first sign-off of its kind, whose signature is not even one. */
async function selfTestOfSignatures(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['ed25519', 'nistp384', 'rsa2048']) {
    const input = {
      pgp_key: pgpKeys.keys.find(key => key.name === name)!.public_armored,
      signature: '',
      text: '',
      notBefore: 0,
      now: Date.now(),
    };
    const taken: number[] = [];
    for (let run = -1; run < 10; run++) {
      const custodian = await startCeremony(fork, false);
      const other = name === 'rsa2048' ? 'nistp256' : 'rsa3072';
      const first = { ...input, pgp_key: pgpKeys.keys.find(key => key.name === other)!.public_armored };
      await custodian.ask('verifySignOff', first).catch(() => {});
      const ask = () => custodian.ask('verifySignOff', input).catch(() => {});
      const times = await time(ask, 2, 0);
      await custodian.end();
      if (run >= 0) taken.push(times[0]! - times[1]!);
    }
    const task = `self-test of signatures, ${name}`;
    const note = 'once in a process, with the first sign-off of its kind';
    rows.push({ task, by: 'quorate', median: median(taken), runs: taken.length, note });
  }
  return rows;
}

const holders = ['Ada', 'Berta', 'Chen', 'Dora', 'Emil'].map(name => ({ name }));

/** A practice set, so that shares can be entered without typing; everything else is as in a real ceremony. */
async function prepared({ api }: Program, folder: string): Promise<number[]> {
  unwrap(await api.folder.open({ path: folder }));
  const { nonce } = unwrap(
    await api.createKeySet.start({ name: 'JudgingContext', required: 3, holders, practice: true }),
  );
  unwrap(await api.createKeySet.confirm({ nonce }));
  return unwrap(await api.keySet.open({ name: 'JudgingContext' })).practiceShares;
}

async function generate({ api }: Program, indexes: readonly number[], holder: string): Promise<void> {
  const { nonce } = unwrap(await api.generateShare.start({ holder }));
  for (const index of indexes.slice(0, 3)) unwrap(await api.practice.update({ index, nonce }));
  if (!unwrap(await api.generateShare.read()).complete) throw new Error('the share was not issued');
}

/** Peak memory of a process in MB, as Linux counts it (VmHWM); 0 elsewhere. */
function peakOf(pid: number | 'self'): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const children = (): number[] => {
  try {
    const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
    return pids.trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

async function headless(): Promise<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-bench-'));
  let ceremonyPeak = 0;
  const watched: ForkCeremony = options => {
    const child = fork(options);
    const kill = () => {
      ceremonyPeak = Math.max(ceremonyPeak, ...children().map(peakOf));
      child.kill();
    };
    return { ...child, kill };
  };
  const program = createProgram({ fork: watched, shell: 'terminal', practiceOnly: false });
  try {
    const indexes = await prepared(program, folder);
    let number = 0;
    const taken = await time(() => generate(program, indexes, `New ${++number}`), 7, 1);
    const peaks = `peak ${ceremonyPeak.toFixed(0)} MB ceremony process, ${peakOf('self').toFixed(0)} MB main`;
    return {
      task: 'generate-share 3 of 5, headless, all files written',
      by: 'quorate',
      median: median(taken),
      runs: taken.length,
      note: peaks,
    };
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const ceremony = async (): Promise<Row[]> => [
  ...(await ready()),
  await spare(),
  ...(await selfTest()),
  ...(await selfTestOfSignatures()),
  await headless(),
];
