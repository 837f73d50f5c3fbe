/** Sets whose record people have to speak for: one with a share that was issued apart, one that no transcript names. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { value } from '../support/program';
import { obstructed, type World, world } from './refusals-kit';

export const recordOf = ({ set }: Pick<World, 'set'>) => path.join(set, 'PRACTICE-key-set.json');

export interface Apart extends World {
  /** The share's index, holder, and export: absolute, and relative to the ceremony folder. */
  index: number;
  file: string;
  told: string;
  /** The transcript of the attempt, absolute, and the digest of its end. */
  transcript: string;
  digest: string;
}

/** The set called First, opened again, after somebody changed its record while a share for Newcomer was being written. */
export async function apart(): Promise<Apart> {
  const left = await changedMeanwhile();
  const again = await world({}, left.folder);
  value(await again.api.keySet.open({ name: 'First' }));
  return { ...left, ...again };
}

/** The same, with the right record back, before the folder is opened again. */
export async function changedMeanwhile(): Promise<Apart> {
  const here = await obstructed();
  const { newIndex: index, file, nonce, folder } = here;
  const text = await fs.readFile(recordOf(here), 'utf8');
  await fs.writeFile(recordOf(here), text.replace('"holder": "Ada"', '"holder": "Mallory"'));
  await fs.rm(file);
  await here.api.attempt.write({ nonce });
  const end = value(await here.api.attempt.signOffs({ nonce }));
  await fs.writeFile(recordOf(here), text);
  await here.program.close();
  const transcript = path.join(here.set, 'transcripts', end.transcript);
  return { ...here, index, file, told: path.relative(folder, file), transcript, digest: end.digest };
}

/** The set called First, opened to be looked at: its transcripts are gone. */
export async function unwitnessed(): Promise<World> {
  const here = await world();
  await fs.rm(path.join(here.set, 'transcripts'), { recursive: true });
  value(await here.api.keySet.open({ name: 'First' }));
  return here;
}
