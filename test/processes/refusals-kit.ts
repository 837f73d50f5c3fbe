import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { walkPackets } from '../../main/ceremony/openpgp/packets';
import { createProgram, type ProgramOptions } from '../../main/program/program';
import { slug } from '../../main/storage/files/names';
import { shareFile } from '../../main/storage/key-sets/names';
import type { Result } from '../../shared/result';
import { copyFolder } from '../support/copy-folder';
import { brokenDisk } from '../support/faults';
import { forkInProcess } from '../support/in-process';
import {
  anyKey,
  enter,
  type Opened,
  offline,
  practiceSet,
  startParams,
  startProgram,
  startShare,
  temporaryFolder,
  typed,
  value,
} from '../support/program';
import { addText, recovered, storeFileOf } from '../support/recovery';
import { changeRecord } from '../support/vouch';

/** A way to a refusal. */
export type Provocation = () => Promise<Result<unknown>>;
/** Codes that only another part can say; the test named must speak of it. */
export interface Elsewhere {
  test: string;
  /** What the test has in place of the code. */
  says?: string;
}

/** A folder with two practice sets, made once for the files of a worker and copied for each refusal. */
let template = '';
export let ada: string[] = [];
export let other: string[] = [];
let prepared: Promise<void> | undefined;

async function makeTemplate(): Promise<void> {
  template = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-template-'));
  process.once('exit', () => rmSync(template, { recursive: true, force: true }));
  const program = createProgram({
    fork: forkInProcess,
    shell: 'terminal',
    practiceOnly: false,
    network: offline,
  });
  value(await program.api.folder.open({ path: template }));
  const here = { program, api: program.api, folder: template };
  ada = (await practiceSet(here, 'First')).shares;
  other = (await practiceSet(here, 'Second')).shares;
  await program.close();
}

/** Makes the folder that each refusal gets a copy of. */
export function prepare(): Promise<void> {
  prepared ??= makeTemplate();
  return prepared;
}

export interface World extends Opened {
  /** The directory of the set called First. */
  set: string;
}

/** A copy of the folder, open; or the one that is given, opened again. */
export async function world(options: Partial<ProgramOptions> = {}, given?: string): Promise<World> {
  const folder = given ?? (await temporaryFolder());
  if (!given) copyFolder(template, folder);
  const program = startProgram(options);
  value(await program.api.folder.open({ path: folder }));
  return { program, api: program.api, folder, set: path.join(folder, 'PRACTICE-first') };
}

/** The set called First at hand, with an attempt on. */
export async function started(more: object = {}, options: Partial<ProgramOptions> = {}) {
  const here = await world(options);
  value(await here.api.keySet.open({ name: 'First' }));
  return { ...here, ...(await startShare(here.api, more)) };
}

export async function entered(share: string): Promise<Result<unknown>> {
  const { api, nonce } = await started();
  return enter(api, nonce, share);
}

/** A set made elsewhere, with an attempt on. */
export async function adopted(claim: object, more: object = {}) {
  const here = await world();
  value(await here.api.keySet.adopt({ name: 'Vault', required: 3, issued: 3, ...claim }));
  return { ...here, ...(await startShare(here.api, { acceptCollisionRisk: true, ...more })) };
}

export const withdrawn = async (status: 'lost' | 'destroyed') => {
  const here = await world();
  const index = Number.parseInt(ada[0]!.slice(-2), 16);
  await changeRecord(here.set, ({ shares }) => ({
    shares: shares.map(share => (share.index === index ? { ...share, status } : share)),
  }));
  value(await here.api.keySet.open({ name: 'First' }));
  return enter(here.api, (await startShare(here.api)).nonce, ada[0]!);
};

export const create = async (more: object, holders: object[] = [{ name: 'Ada' }, { name: 'Ben' }]) => {
  const { api } = await world();
  return api.createKeySet.start({
    name: 'New',
    required: 2,
    holders: holders as never,
    practice: true,
    ...more,
  });
};
export const adopt = async (more: object) => {
  const { api } = await world();
  return api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, ...more });
};
export const start = async (more: object) => {
  const { api } = await world();
  value(await api.keySet.open({ name: 'First' }));
  return api.generateShare.start(startParams(more));
};
export const keyRead = async (pgp_key: string | Uint8Array<ArrayBuffer>) =>
  (await world()).api.pgpKey.read({ pgp_key });
export const vectorKey = (name: string) => keyRead(anyKey(name).public_armored);

/** The key with only some of its packets. */
export function packetsOf(name: string, keep: (tag: number, at: number) => boolean): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(Buffer.from(anyKey(name).public_base64_binary, 'base64'));
  const kept = walkPackets(bytes).packets.filter(({ tag }, at) => keep(tag, at));
  return Uint8Array.from(
    kept.flatMap(({ tag, body }) => [
      0xc0 | tag,
      0xff,
      ...new Uint8Array(new Uint32Array([body.length]).buffer).reverse(),
      ...body,
    ]),
  );
}

/** An index that none of these shares has. */
export const freeIndex = (shares: string[]): number =>
  [1, 2, 3, 4, 5].find(index => !shares.some(share => Number.parseInt(share.slice(-2), 16) === index))!;

/** Stops the writing of a new share by a file in its place. */
export async function obstructed() {
  const newIndex = freeIndex(ada);
  const here = await started({ newIndex });
  const file = path.join(here.set, shareFile(true, slug('First'), 'Newcomer', newIndex));
  await fs.writeFile(file, 'somebody else’s');
  value(await enter(here.api, here.nonce, ada[0]!));
  return { ...here, newIndex, file, result: await enter(here.api, here.nonce, ada[1]!) };
}

export const transcript = async (set: string) => {
  const [file] = await fs.readdir(path.join(set, 'transcripts'));
  return { file: file!, at: path.join(set, 'transcripts', file!) };
};

export const writing = async (fault: string) => {
  const here = await started();
  value(await enter(here.api, here.nonce, ada[0]!));
  const disk = brokenDisk(fault);
  const result = await enter(here.api, here.nonce, ada[1]!);
  disk.mend();
  return result;
};

/** The set called First (or Second) with a recovery session open. */
export async function session(name: 'First' | 'Second' = 'First', options: Partial<ProgramOptions> = {}) {
  const here = await world(options);
  value(await here.api.keySet.open({ name }));
  return { ...here, ...(await recovered(here, name === 'First' ? ada : other)) };
}

/** A session, and the set's store by then: one entry called Safe PIN, version 1. */
export async function sealed(name: 'First' | 'Second' = 'First', options: Partial<ProgramOptions> = {}) {
  const here = await session(name, options);
  await addText(here.api, here.token, 'Safe PIN', '4711');
  const directory = name === 'First' ? here.set : path.join(here.folder, 'PRACTICE-second');
  return {
    ...here,
    file: await storeFileOf(directory),
    list: () => here.api.sealedStore.list({ token: typed(here.token) }),
  };
}
