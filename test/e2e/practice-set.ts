/** A practice set made through the program's own calls, for tests that are about what comes after. */
import { cpSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createProgram, type Program } from '../../main/program/program';
import type { AttemptView } from '../../shared/contract/attempts';
import { forkInProcess } from '../support/in-process';
import { unwrap } from '../support/unwrap';

export const HOLDERS = ['Amara', 'Bruno', 'Carol', 'Deniz'];

/** `required` of `holders`. */
export async function makePracticeSet(
  program: Program,
  name: string,
  holders = HOLDERS,
  required = 2,
): Promise<AttemptView> {
  const { api } = program;
  const { nonce } = unwrap(
    await api.createKeySet.start({
      name,
      required,
      holders: holders.map(holder => ({ name: holder })),
      practice: true,
    }),
  );
  const made = unwrap(await api.createKeySet.confirm({ nonce }));
  unwrap(await api.keySet.open({ name }));
  return made;
}

let made: Promise<string> | undefined;

/** A folder with the set “Rehearsal”, made once and as every other, for all tests of a worker. */
async function makeOnce(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-set-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = createProgram({
    fork: forkInProcess,
    shell: 'preview',
    practiceOnly: true,
    network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
  });
  unwrap(await program.api.folder.open({ path: folder }));
  await makePracticeSet(program, 'Rehearsal');
  await program.close();
  return folder;
}

/** Copies the set “Rehearsal” of `HOLDERS` into an empty folder: to make one costs more than most tests of it. */
export async function copyPracticeSet(folder: string): Promise<void> {
  made ??= makeOnce();
  cpSync(await made, folder, { recursive: true });
}

/** Starts an attempt to issue a share to Dana; gives its nonce. */
export async function startShare(program: Program, pgp_key: string): Promise<string> {
  return unwrap(await program.api.generateShare.start({ pgp_key, holder: 'Dana' })).nonce;
}
