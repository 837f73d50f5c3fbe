/** Folders as an earlier version left them, half-way too; see test/vectors/before/README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

type State = Record<string, string>;
interface Folders {
  scenarios: Record<string, State[]>;
  blobs: Record<string, string>;
}

const readFolders = (commit: string): Folders => {
  const file = path.resolve(import.meta.dirname, `../vectors/before/folders-${commit}.json.br`);
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Folders;
};

/** What the program of one commit left. */
export interface LeftFolders {
  /** Names of the operations, and how many states each has. */
  scenarios: ReadonlyMap<string, number>;
  /** Writes one state into a folder, which must be empty. */
  lay(folder: string, scenario: string, at: number): Promise<void>;
}

export function leftBy(commit: 'afab071' | '5aa690a'): LeftFolders {
  const { scenarios, blobs } = readFolders(commit);
  return {
    scenarios: new Map(Object.entries(scenarios).map(([name, states]) => [name, states.length])),
    async lay(folder, scenario, at) {
      for (const [name, blob] of Object.entries(scenarios[scenario]![at]!)) {
        const target = path.join(folder, name);
        mkdirSync(name.endsWith('/') ? target : path.dirname(target), { recursive: true });
        if (!name.endsWith('/')) writeFileSync(target, Buffer.from(blobs[blob]!, 'base64'));
      }
    },
  };
}
