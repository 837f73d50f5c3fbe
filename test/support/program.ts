/** The whole program for tests: real folder, the ceremony process's own code in this process, no window; and sets to work on. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { onTestFinished } from 'vitest';
import { createProgram, type Program, type ProgramOptions } from '../../main/program/program';
import type { Api } from '../../shared/contract';
import type { GenerateShareStatus } from '../../shared/contract/attempts';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { Result } from '../../shared/result';
import type { RefusalCode } from '../../shared/text/refusals';
import vectors from '../vectors/pgp-keys.json';
import { forkInProcess } from './in-process';

/** The vector keys are of 2026-11-21 and later: people in the room confirm this clock. */
export const WALL_CLOCK = '2027-01-01T00:00:00Z';
export const NOW = new Date(WALL_CLOCK);

export interface TestKey {
  name: string;
  fingerprint: string;
  public: string;
  secret: string;
}

/** Keys that are accepted, with their secret halves; each for one holder. */
export const testKeys: TestKey[] = vectors.keys
  .filter(key => key.openpgpjs_6_3_2_node === 'ok')
  .map(key => ({
    name: key.name,
    fingerprint: key.fingerprint,
    public: key.public_armored,
    secret: key.secret_armored,
  }));
export const keyNamed = (name: string): TestKey => testKeys.find(key => key.name === name)!;
/** Vector keys by name, also those that are refused. */
export const anyKey = (name: string) => vectors.keys.find(key => key.name === name)!;

export async function temporaryFolder(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-test-'));
  // A program that is just being closed may still write its last lines.
  onTestFinished(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

export const offline = async () => ({ state: 'offline' as const, interfaces: [], remarks: [] });

/** A program that is closed when the test ends, on a network that looks off. `fork` gives it real ceremony processes. */
export function startProgram(options: Partial<ProgramOptions> = {}): Program {
  const program = createProgram({
    fork: forkInProcess,
    shell: 'terminal',
    practiceOnly: false,
    network: offline,
    ...options,
  });
  onTestFinished(() => program.close());
  return program;
}

export interface Opened {
  program: Program;
  api: Api;
  folder: string;
}

/** A program with a folder of its own open. */
export async function openProgram(options: Partial<ProgramOptions> = {}): Promise<Opened> {
  const program = startProgram(options);
  const folder = await temporaryFolder();
  value(await program.api.folder.open({ path: folder }));
  return { program, api: program.api, folder };
}

export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.error.code}: ${result.error.message}`);
}

export const codeOf = (result: Result<unknown>): RefusalCode | 'ok' => (result.ok ? 'ok' : result.error.code);

/** The text of a share as it is typed. A new array each time: the program overwrites what it is given. */
export const typed = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A share of which four digits in the middle are others. */
export const damaged = (share: string): string =>
  `${share.slice(0, 20)}${share.slice(20, 24) === '0000' ? 'ffff' : '0000'}${share.slice(24)}`;

/** What a message (armored or base64 of the binary) holds, by its holder's secret key. */
export async function opened(message: string, secretArmored: string): Promise<Uint8Array> {
  const parsed = message.includes('-----BEGIN')
    ? await readMessage({ armoredMessage: message })
    : await readMessage({ binaryMessage: Uint8Array.from(Buffer.from(message, 'base64')) });
  const { data } = await decrypt({
    message: parsed as Awaited<ReturnType<typeof readMessage<Uint8Array>>>,
    decryptionKeys: await readPrivateKey({ armoredKey: secretArmored }),
    format: 'binary',
    date: NOW,
  });
  return data;
}

export const openedText = async (message: string, secretArmored: string): Promise<string> =>
  new TextDecoder().decode(await opened(message, secretArmored));

interface MadeSet {
  view: KeySetView;
  shares: string[];
}

/** A set made by the program, and its shares as hex in the record's order, opened by `secretOf` each. */
async function madeSet(
  { api }: Opened,
  params: Parameters<Api['createKeySet']['start']>[0] & { name: string },
  secretOf: (directory: string, index: number, at: number) => Promise<string> | string,
): Promise<MadeSet> {
  const { nonce } = value(await api.createKeySet.start(params));
  value(await api.createKeySet.confirm({ nonce }));
  const view = value(await api.keySet.open({ name: params.name }));
  return { view, shares: await openedShares(view.directory, view.shares, secretOf) };
}

/** The shares that were exported to a set's directory (absolute), as hex. */
async function openedShares(
  directory: string,
  shares: { index: number }[],
  secretOf: (directory: string, index: number, at: number) => Promise<string> | string,
): Promise<string[]> {
  return Promise.all(
    shares.map(async ({ index }, at) =>
      openedText(await fileOf(directory, 'shares', index, '.asc'), await secretOf(directory, index, at)),
    ),
  );
}

async function fileOf(directory: string, part: string, index: number, ending: string): Promise<string> {
  const names = await fs.readdir(path.join(directory, part));
  const name = names.find(one => one.endsWith(`-index-${index}${ending}`))!;
  return fs.readFile(path.join(directory, part, name), 'utf8');
}

const madeUpKey = (directory: string, index: number): Promise<string> =>
  fileOf(directory, 'practice-keys', index, '-private-key.asc');

/** A practice set made by the program, and its shares as hex, in the record's order. */
export const practiceSet = (
  here: Opened,
  name = 'Practice',
  required = 2,
  holders = ['Ada', 'Ben', 'Cleo'],
): Promise<MadeSet> =>
  madeSet(here, { name, required, practice: true, holders: holders.map(one => ({ name: one })) }, madeUpKey);

/** What `copiedSet` made, by what was asked for: every file of it, and its shares. */
const made = new Map<string, Promise<{ files: Map<string, Buffer>; shares: string[] }>>();

/**
 * As `practiceSet`, for tests in which a set is only there: made once in a worker, in a folder and a program of its
 * own, and copied. No attempt was held here. The same name gives the same set with the same shares.
 */
export async function copiedSet(
  { api, folder }: Opened,
  name = 'Practice',
  required = 2,
  holders = ['Ada', 'Ben', 'Cleo'],
): Promise<MadeSet> {
  const make = async () => {
    const there = await openProgram();
    const { shares } = await practiceSet(there, name, required, holders);
    return { files: await filesIn(there.folder), shares };
  };
  const asked = JSON.stringify([name, required, holders]);
  const making = made.get(asked) ?? make();
  made.set(asked, making);
  making.catch(() => made.delete(asked));
  const { files, shares } = await making;
  for (const [file, bytes] of files) {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  return { view: value(await api.keySet.open({ name })), shares: [...shares] };
}

/** The shares of a practice set, opened with their made-up keys. `directory` is absolute. */
export const sharesOf = (directory: string, shares: { index: number }[]): Promise<string[]> =>
  openedShares(directory, shares, madeUpKey);

/** A real set whose holders have the first vector keys, and its shares as hex. */
export const realSet = (
  here: Opened,
  name = 'Real',
  required = 2,
  holders = ['Ada', 'Ben', 'Cleo'],
): Promise<MadeSet> =>
  madeSet(
    here,
    {
      name,
      required,
      holders: holders.map((one, at) => ({ name: one, pgp_key: realKey(at).public })),
      wallClock: WALL_CLOCK,
    },
    (_directory, _index, at) => realKey(at).secret,
  );

/** Fast ones first; the last is left for whoever gets the new share. */
const order = ['nistp256', 'rsa2048', 'nistp384', 'rsa3072'];
const realKey = (at: number): TestKey => keyNamed(order[at]!);
export const newcomerKey = keyNamed('ed25519');

export const startParams = (more: object = {}) => ({
  holder: 'Newcomer',
  pgp_key: newcomerKey.public,
  wallClock: WALL_CLOCK,
  ...more,
});

/** Starts generating a share on the set at hand. */
export const startShare = async (api: Api, more: object = {}): Promise<GenerateShareStatus> =>
  value(await api.generateShare.start(startParams(more)));

export const enter = (api: Api, nonce: string, share: string) =>
  api.generateShare.update({ key: typed(share), nonce });

/** Starts, and enters the shares until it is complete. */
export async function generate(api: Api, shares: string[], more: object = {}): Promise<GenerateShareStatus> {
  let status = await startShare(api, more);
  for (const share of shares.slice(0, status.required)) status = value(await enter(api, status.nonce, share));
  return status;
}

/** Every file below a folder but locks, by relative path. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  // Each call that waits costs the processor ten times as much as one that does not.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const at = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !entry.name.startsWith('.quorate-lock-')) {
      found.set(path.relative(folder, at), readFileSync(at));
    }
  }
  return found;
}

/** The idle status but for `required`, letter for letter. */
export const IDLE = {
  started: false,
  nonce: '',
  progress: 0,
  key: '',
  pgp_fingerprint: '',
  complete: false,
  index: 0,
  files: [],
};
