/**
 * The whole program, killed (SIGKILL) at one change of the disk: before it, or in the middle of it where bytes are
 * written. Bundled and run by crash.test.ts.
 *
 *   node crash-driver.mjs ENTRY FOLDER create|generate|reissue|mark|recover STEP
 *   node crash-driver.mjs ENTRY FOLDER receipt|complaint|void|destroyed STEP FILE
 *
 * ENTRY is the ceremony process, FILE what is said of the keys of a TSS vault (crash-says.ts). STEP 0: not at all; prints how many changes there were.
 */
import { readFile } from 'node:fs/promises';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { createProgram } from '../../main/program/program';
import type { Result } from '../../shared/result';
import { watchChanges } from '../support/changes';
import { says as sayings, saysOfKeys } from './crash-says';

const [entry = '', folder = '', scenario, step = '0', file = ''] = process.argv.slice(2);
let changes = 0;

const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.code);
};

await watchChanges(async (_call, doHalf) => {
  if (++changes !== Number(step)) return;
  await doHalf();
  process.kill(process.pid, 'SIGKILL');
});

const text = (plain: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(plain);

/** A session in which one entry is added and the other removed. */
async function recover(shares: readonly number[]): Promise<void> {
  must(await api.recovery.enter());
  const { nonce, otp = '' } = must(await api.recoveryToken.start({}));
  for (const one of shares.slice(0, 2)) must(await api.practice.update({ index: one, nonce }));
  const { encoded_token } = must(await api.recoveryToken.read());
  const { token } = must(
    await api.recoveryToken.decode({ encoded_token: text(encoded_token), otp: text(otp) }),
  );
  must(await api.sealedStore.add({ token: text(token), name: 'New', content: text('new') }));
  must(await api.sealedStore.remove({ token: text(token), name: 'Safe PIN' }));
  must(await api.recovery.leave());
}

const program = createProgram({
  fork: forkWithNode(entry),
  shell: 'terminal',
  practiceOnly: false,
  network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
});
const { api } = program;
must(await api.folder.open({ path: folder }));
const said = sayings.find(one => one === scenario);
if (said) await saysOfKeys(api, said, await readFile(file));
else if (scenario === 'create') {
  const holders = ['Ada', 'Ben', 'Cleo'].map(name => ({ name }));
  const seal = [{ name: 'Safe PIN', content: text('4711') }];
  const { nonce } = must(
    await api.createKeySet.start({ name: 'Set', required: 2, practice: true, holders, seal }),
  );
  must(await api.createKeySet.confirm({ nonce }));
} else {
  const { practiceShares } = must(await api.keySet.open({ name: 'Set' }));
  const [index = 0] = practiceShares;
  if (scenario === 'recover') await recover(practiceShares);
  else if (scenario === 'mark') {
    const { nonce } = must(await api.markShare.start({ index, status: 'lost', reason: 'left on a train' }));
    must(await api.markShare.confirm({ nonce }));
  } else {
    const { nonce } = must(
      scenario === 'reissue'
        ? await api.reissue.start({ index })
        : await api.generateShare.start({ holder: 'Newcomer' }),
    );
    for (const one of practiceShares.slice(0, 2)) must(await api.practice.update({ index: one, nonce }));
  }
}
await program.close();
console.log(changes);
