/**
 * A ceremony on a stick: a set is made, a share is issued, another reissued, one marked, and the sealed store added to. Tells
 * of each step when the program has told that it is done. Bundled, and run inside User-Mode Linux.
 *
 *   node steps.mjs ENTRY FOLDER
 *
 * ENTRY is the ceremony process. A step is told as a mark in the device's trace.
 */
import { execFileSync } from 'node:child_process';
import { forkWithNode } from '../../main/ceremony-node';
import { createProgram } from '../../main/service/program';
import type { Result } from '../../shared/result';

const [entry = '', folder = ''] = process.argv.slice(2);

const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
};
const text = (plain: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(plain);
const tell = (what: string): void => {
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
tell('begin');
must(await api.folder.open({ path: folder }));
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
tell(`created:${indexes.join(',')}`);

const quorum = async (nonce: string): Promise<void> => {
  for (const index of indexes.slice(0, 2)) must(await api.practice.update({ index, nonce }));
};
const generate = must(await api.generateShare.start({ holder: 'Newcomer' }));
await quorum(generate.nonce);
tell(`generated:${must(await api.generateShare.read()).index}`);

const reissue = must(await api.reissue.start({ index: indexes[2]! }));
await quorum(reissue.nonce);
tell(`reissued:${indexes[2]}`);

const mark = must(await api.markShare.start({ index: indexes[2]!, status: 'lost', reason: 'on a train' }));
must(await api.markShare.confirm({ nonce: mark.nonce }));
tell(`marked:${indexes[2]}`);

must(await api.recovery.enter());
const recovery = must(await api.recoveryToken.start({}));
await quorum(recovery.nonce);
const { encoded_token } = must(await api.recoveryToken.read());
const { token } = must(
  await api.recoveryToken.decode({ encoded_token: text(encoded_token), otp: text(recovery.otp ?? '') }),
);
must(await api.sealedStore.add({ token: text(token), name: 'New', content: text('new') }));
tell('stored:2');
must(await api.recovery.leave());
tell('left');
await program.close();
