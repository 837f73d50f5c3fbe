/** What many tests begin with: made once in a worker, by a program of its own, and copied into the folder of each that asks. */
import fs from 'node:fs';
import path from 'node:path';
import { LOCK } from '../../main/storage/files/lock';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { isClockTaken } from './holders';
import { type Opened, openProgram } from './program';

/** Bytes by path; of a directory none. */
type Contents = [name: string, bytes: Buffer | undefined][];

function contentsOf(folder: string): Contents {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith(LOCK))
    .map(entry => {
      const at = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, at), entry.isDirectory() ? undefined : fs.readFileSync(at)];
    });
}

function putIn(folder: string, contents: Contents): void {
  for (const [name, bytes] of contents) {
    const at = path.join(folder, name);
    fs.mkdirSync(bytes ? path.dirname(at) : at, { recursive: true });
    if (bytes) fs.writeFileSync(at, bytes);
  }
}

/** What is known of a world, with the ledgers of its vaults in this folder. */
function inFolder<T>(known: T, folder: string): T;
function inFolder(known: unknown, folder: string): unknown {
  if (known instanceof TssVaultLedger)
    return new TssVaultLedger(folder, path.basename(known.path), async () => {});
  if (Array.isArray(known)) return known.map(one => inFolder(one, folder));
  if (typeof known !== 'object' || known === null || Object.getPrototypeOf(known) !== Object.prototype)
    return known;
  return Object.fromEntries(Object.entries(known).map(([name, one]) => [name, inFolder(one, folder)]));
}

const made = new Map<string, Promise<{ contents: Contents; known: unknown }>>();

/**
 * Puts a world into a folder that is still empty, and gives what is known of it. `what` tells it from all others, in JSON: the
 * same gives the same keys and identifiers.
 */
export async function copiedWorld<T>(
  folder: string,
  what: readonly unknown[],
  make: (there: Opened) => Promise<T>,
): Promise<T> {
  const name = JSON.stringify(what);
  const makeAnew = async () => {
    const there = await openProgram();
    const known = await make(there);
    return { contents: contentsOf(there.folder), known };
  };
  let making = isClockTaken() ? makeAnew() : made.get(name);
  if (!making) {
    making = makeAnew();
    made.set(name, making);
    making.catch(() => made.delete(name));
  }
  const { contents, known } = await making;
  putIn(folder, contents);
  return inFolder(known as T, folder);
}
