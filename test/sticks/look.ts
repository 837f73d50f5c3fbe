/** The folder on a medium, opened with the program, and what of what is due is not there. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { createProgram } from '../../main/program/program';
import { LOCK } from '../../main/storage/files/lock';
import type { KeySetRecord } from '../../shared/records/key-set';
import { verifyChain } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { Text } from '../../shared/text/text';
import { sentence } from '../support/texts';
import type { Medium } from './medium';
import { forgetAll } from './one-thread';
import { type Files, filesBelow, gone, type Seen, wrongSums } from './seen';

/** What was found. */
export interface Look {
  trouble: string[];
  repaired: boolean;
  set?: Set;
  /** As the folder lists it. Its files are compared with what they were: to open it as well takes as long again. */
  other?: { trouble: string };
  files: Files;
}

interface Set {
  shares: { index: number; status: string }[];
  storeVersion: number;
  remarks: Text[];
}

/** What is wrong, by kind; each empty where nothing is. */
export interface Faults {
  /** Told, and not there. */
  lost: string[];
  /** An export on the stick that the record does not list. */
  unlisted: string[];
  /** A share in the record whose export is not there, whole. */
  missing: string[];
  /** Transcripts that are not whole, or without an end. */
  cut: string[];
  /** The set beside it does not open, or is not as it was. */
  closed: string[];
  /** Sums that are wrong, and what the program remarks. */
  unsound: string[];
  /** What the program does not open or write, also after the checks of the medium that it told to make. */
  stuck: string[];
}

const SET = 'PRACTICE-set';

/** Mounted, looked at, unmounted. `known` is asked by what is there before the program is; its answer is taken for it. */
export async function look(
  medium: Medium,
  known: (files: Files) => Promise<Look | undefined> = async () => undefined,
): Promise<Look> {
  const failed = await medium.mount();
  forgetAll();
  if (failed) return { trouble: [failed], repaired: false, files: new Map() };
  try {
    const folder = path.join(medium.at, 'c');
    return (await known(await filesBelow(folder))) ?? (await opened(folder));
  } finally {
    await medium.unmount();
  }
}

async function opened(folder: string): Promise<Look> {
  const found: Look = { trouble: [], repaired: false, files: new Map() };
  const program = createProgram({
    fork: () => {
      throw new Error('nothing is entered here');
    },
    shell: 'terminal',
    practiceOnly: false,
    network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
  });
  const { api } = program;
  // Of the look before, when it could not be removed: this process is that program, and still runs.
  for (const name of await fs.readdir(folder).catch(() => []))
    if (name.startsWith(LOCK)) await fs.unlink(path.join(folder, name)).catch(() => undefined);
  const open = async (name: string): Promise<Set | undefined> => {
    const set = await api.keySet.open({ name });
    if (set.ok) return set.value;
    if (set.error.code !== 'KEY_SET_NOT_FOUND') found.trouble.push(`${name}: ${set.error.message}`);
    return undefined;
  };
  try {
    const view = await api.folder.open({ path: folder });
    if (!view.ok) {
      found.trouble.push(view.error.message);
      return found;
    }
    found.repaired = view.value.settled.length > 0;
    if (view.value.readOnly) found.trouble.push(sentence(view.value.readOnly));
    const set = view.value.keySets.length > 0 ? await open('Set') : undefined;
    const other = view.value.keySets.find(one => one.name === 'Other');
    Object.assign(found, { set, other });
  } finally {
    await program.close();
    found.files = await filesBelow(folder);
  }
  return found;
}

/** What should be there: what was told since `begin`, the files when the last of it was, and those at `begin`. */
export interface Due {
  told: readonly string[];
  files: Seen['files'];
  before: Seen['files'];
}

export function faultsOf({ set, other, files, trouble }: Look, { told, files: seen, before }: Due): Faults {
  const exported = exportsIn(files);
  const shares = set?.shares ?? [];
  const isListed = (index: number) => shares.some(share => share.index === index);
  const isWhole = (index: number, reissued?: boolean) =>
    exported.some(one => one.index === index && one.whole && (!reissued || one.reissued));
  const again = set ? reissuedBy(files) : [];
  const { issued, reissued, marked, store } = promised(told);
  const isOther = (name: string) => !name.startsWith(`${SET}/`);
  const lost = [
    ...issued.filter(index => !isListed(index)).map(index => `share ${index} in the record`),
    ...issued.filter(index => !isWhole(index)).map(index => `export ${index}`),
    ...reissued.filter(index => !isWhole(index, true)).map(index => `reissue ${index}`),
    ...marked
      .filter(index => shares.find(share => share.index === index)?.status !== 'lost')
      .map(index => `mark ${index}`),
    ...((set?.storeVersion ?? 0) < store ? [`store ${store}`] : []),
    ...gone(Object.fromEntries(Object.entries(seen).filter(([name]) => !isOther(name))), files),
  ];
  const closed = [
    ...(other?.trouble === '' ? [] : [`“Other” is not open to others: ${other?.trouble ?? 'not listed'}`]),
    ...gone(Object.fromEntries(Object.entries(before).filter(([name]) => isOther(name))), files),
    ...wrongSums('PRACTICE-other', files),
  ];
  return {
    lost,
    unlisted: exported.filter(one => !isListed(one.index)).map(one => one.name),
    missing: shares
      .filter(one => !isWhole(one.index, again.includes(one.index)))
      .map(one => `export ${one.index}`),
    cut: cutTranscripts(files),
    closed,
    unsound: set ? [...set.remarks.map(sentence), ...wrongSums(SET, files)] : [],
    stuck: trouble,
  };
}

/** What the set should hold, by what the program had told. */
function promised(told: readonly string[]) {
  const numbers = (what: string): number[] =>
    told
      .filter(one => one.startsWith(`${what}:`))
      .flatMap(one => one.slice(what.length + 1).split(','))
      .map(Number);
  const created = numbers('created');
  return {
    issued: [...created, ...numbers('generated')],
    reissued: numbers('reissued'),
    marked: numbers('marked'),
    store: Math.max(0, ...numbers('stored'), created.length > 0 ? 1 : 0),
  };
}

/** Indexes that the record tells were issued again. */
function reissuedBy(files: Files): number[] {
  const record = files.get(`${SET}/PRACTICE-key-set.json`);
  const { shares } = JSON.parse(record?.toString('utf8') ?? '{"shares":[]}') as Pick<KeySetRecord, 'shares'>;
  return shares.filter(share => share.reissued > 0).map(share => share.index);
}

/** Every file of the set that has the place of a share. */
function exportsIn(files: Files): { name: string; index: number; reissued: boolean; whole: boolean }[] {
  return [...files].flatMap(([name, bytes]) => {
    const [, index, reissued] = /^PRACTICE-set\/shares\/.*-index-(\d+)(-reissue-\d+)?\.asc$/.exec(name) ?? [];
    if (index === undefined) return [];
    const text = bytes.toString('utf8');
    const whole = /^-----BEGIN PGP MESSAGE-----\n[\s\S]+\n-----END PGP MESSAGE-----\n$/.test(text);
    return [{ name, index: Number(index), reissued: reissued !== undefined, whole }];
  });
}

function cutTranscripts(files: Files): string[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!/\/transcripts\/[^.][^/]*\.jsonl$/.test(name)) return [];
    try {
      return verifyChain(bytes, name).finished ? [] : [`${name} has no end`];
    } catch (error) {
      if (error instanceof Refusal) return [`${name}: ${error.code}`];
      throw error;
    }
  });
}
