/**
 * A ceremony on a stick: a set is made, a share is issued, another reissued, one marked, and the sealed store added to. Tells
 * of each step when the program has told that it is done. Bundled, and run inside User-Mode Linux.
 *
 *   node steps.mjs ENTRY FOLDER SEEN
 *
 * ENTRY is the ceremony process. A step is told as a mark in the device's trace; what is in the folder then goes to the file
 * SEEN, a line of JSON for each (`Seen`), and must be there ever after.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { createProgram } from '../../main/program/program';
import type { Result } from '../../shared/result';
import { filesBelow, type Seen, sumsOf } from './seen';

const [entry = '', folder = '', seen = ''] = process.argv.slice(2);

const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
};
const text = (plain: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(plain);
const tell = async (what: string): Promise<void> => {
  const line: Seen = { told: what, files: sumsOf(await filesBelow(folder)) };
  appendFileSync(seen, `${JSON.stringify(line)}\n`);
  execFileSync('dmsetup', ['message', 'log', '0', 'mark', what]);
  console.log(what);
};

const program = createProgram({
  fork: forkWithNode(entry),
  shell: 'terminal',
  practiceOnly: false,
  network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
});
const { api } = program;
must(await api.folder.open({ path: folder }));
/** Another set beside it: nothing is done with it, and nothing may happen to it. */
const other = must(
  await api.createKeySet.start({
    name: 'Other',
    required: 2,
    practice: true,
    holders: ['Dora', 'Emil'].map(name => ({ name })),
  }),
);
must(await api.createKeySet.confirm({ nonce: other.nonce }));
await tell('begin');
const made = must(
  await api.createKeySet.start({
    name: 'Set',
    required: 2,
    practice: true,
    holders: ['Ada', 'Ben', 'Cleo'].map(name => ({ name })),
    seal: [{ name: 'Safe PIN', content: text('4711') }],
  }),
);
must(await api.createKeySet.confirm({ nonce: made.nonce }));
const { shares } = must(await api.keySet.open({ name: 'Set' }));
const indexes = shares.map(share => share.index);
await tell(`created:${indexes.join(',')}`);

const quorum = async (nonce: string): Promise<void> => {
  for (const index of indexes.slice(0, 2)) must(await api.practice.update({ index, nonce }));
};
const generate = must(await api.generateShare.start({ holder: 'Newcomer' }));
await quorum(generate.nonce);
await tell(`generated:${must(await api.generateShare.read()).index}`);

const reissue = must(await api.reissue.start({ index: indexes[2]! }));
await quorum(reissue.nonce);
await tell(`reissued:${indexes[2]}`);

const mark = must(await api.markShare.start({ index: indexes[2]!, status: 'lost', reason: 'on a train' }));
must(await api.markShare.confirm({ nonce: mark.nonce }));
await tell(`marked:${indexes[2]}`);

must(await api.recovery.enter());
const recovery = must(await api.recoveryToken.start({}));
await quorum(recovery.nonce);
const { encoded_token } = must(await api.recoveryToken.read());
const { token } = must(
  await api.recoveryToken.decode({ encoded_token: text(encoded_token), otp: text(recovery.otp ?? '') }),
);
must(await api.sealedStore.add({ token: text(token), name: 'New', content: text('new') }));
await tell('stored:2');
must(await api.recovery.leave());
await tell('left');
await program.close();
