/** Recovery: a token from the last share, and the largest entry into the sealed store and out of it, headless. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { createProgram, type Program } from '../../main/program/program';
import { ENTRY_MAX_BYTES } from '../../shared/contract/limits';
import { unwrap } from '../support/unwrap';
import { median, type Row, rowOf } from './measure';

const fork = forkWithNode(path.resolve('out/ceremony/process.js'));
const holders = ['Ada', 'Berta', 'Chen', 'Dora', 'Emil'].map(name => ({ name }));
const RUNS = 9;
const WARM_UP = 2;

const text = (plain: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(plain);
const content = Uint8Array.from({ length: ENTRY_MAX_BYTES }, (_, at) => (at * 7919) >> 3);

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  into.push(performance.now() - start);
  return result;
}

async function prepared({ api }: Program, folder: string): Promise<number[]> {
  unwrap(await api.folder.open({ path: folder }));
  const { nonce } = unwrap(
    await api.createKeySet.start({ name: 'JudgingContext', required: 3, holders, practice: true }),
  );
  unwrap(await api.createKeySet.confirm({ nonce }));
  return unwrap(await api.keySet.open({ name: 'JudgingContext' })).practiceShares;
}

/** One session: the last share timed, then the entry in, out and away again. */
async function session(
  { api }: Program,
  indexes: readonly number[],
  taken: { token: number[]; add: number[]; read: number[] },
): Promise<void> {
  unwrap(await api.recovery.enter());
  const { nonce, otp = '' } = unwrap(await api.recoveryToken.start({}));
  for (const index of indexes.slice(0, 2)) unwrap(await api.practice.update({ index, nonce }));
  const last = indexes[2]!;
  unwrap(await timed(taken.token, () => api.practice.update({ index: last, nonce })));
  const { encoded_token } = unwrap(await api.recoveryToken.read());
  const { token } = unwrap(
    await api.recoveryToken.decode({ encoded_token: text(encoded_token), otp: text(otp) }),
  );
  const entry = { name: 'Large', content: content.slice(), token: text(token) };
  unwrap(await timed(taken.add, () => api.sealedStore.add(entry)));
  const read = unwrap(
    await timed(taken.read, () => api.sealedStore.read({ token: text(token), name: 'Large' })),
  );
  if (Buffer.compare(read.content, content) !== 0) throw new Error('another entry came out');
  unwrap(await api.sealedStore.remove({ token: text(token), name: 'Large' }));
  unwrap(await api.recovery.leave());
}

export async function recovery(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-bench-'));
  const program = createProgram({ fork, shell: 'terminal', practiceOnly: false });
  const taken = { token: [] as number[], add: [] as number[], read: [] as number[] };
  try {
    const indexes = await prepared(program, folder);
    for (let run = 0; run < WARM_UP + RUNS; run++) await session(program, indexes, taken);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const row = (task: string, all: number[], aim: number): Row => {
    const counted = all.slice(WARM_UP);
    return { task, by: 'quorate', median: median(counted), runs: counted.length, note: `aim ${aim} ms` };
  };
  return [
    row('recovery token from the last share, decrypted, recorded', taken.token, 50),
    rowOf('1 MiB entry sealed, written, recorded', taken.add.slice(WARM_UP), { aim: 100, before: 'sealed' }),
    row('1 MiB entry read, recorded', taken.read, 100),
  ];
}
