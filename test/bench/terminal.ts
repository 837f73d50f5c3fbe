/** A new share by the terminal, from the start of the program to its exit, with all files synced. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import pgpKeys from '../vectors/pgp-keys.json';
import { median, type Row, rowOf } from './measure';

const RUNS = 15;
const WARM_UP = 2;
const REQUIRED = 3;
/** The vectors' keys are not older than this. */
const CLOCK = '2027-01-01T00:00:00Z';
const HOLDERS = ['nistp256', 'nistp384', 'rsa2048', 'rsa3072', 'rsa4096'];
const keyNamed = (name: string) => pgpKeys.keys.find(key => key.name === name)!;

function quorate(args: string[], input: string): void {
  const line = [
    path.resolve('scripts/quorate.mjs'),
    ...args,
    '--unwitnessed',
    '--wall-clock',
    CLOCK,
    '--json',
  ];
  const { status, stderr } = spawnSync(process.execPath, line, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`it ended with ${status}: ${stderr}`);
}

/** What starting and ending Node takes by itself, in milliseconds: by it machines can be compared. */
function emptyNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

/** A real set of five in `at`/set; gives its first shares, one a line. */
async function makeSet(at: string): Promise<string> {
  const holders = HOLDERS.flatMap((name, number) => {
    const file = path.join(at, `${name}.asc`);
    writeFileSync(file, keyNamed(name).public_armored);
    return ['--holder', `Holder ${number}`, '--pgp-key', file];
  });
  const folder = path.join(at, 'set');
  quorate(
    ['create-key-set', '--folder', folder, '--name', 'Bench', '--required', `${REQUIRED}`, ...holders],
    '',
  );
  const exported = path.join(folder, 'bench/shares');
  const shares = HOLDERS.slice(0, REQUIRED).map(async (name, number) => {
    const file = readdirSync(exported).find(one => one.includes(`-holder-${number}-index-`))!;
    const { data } = await decrypt({
      message: await readMessage({ armoredMessage: readFileSync(path.join(exported, file), 'utf8') }),
      decryptionKeys: await readPrivateKey({ armoredKey: keyNamed(name).secret_armored }),
      date: new Date(CLOCK),
    });
    return `${String(data).trim()}\n`;
  });
  return (await Promise.all(shares)).join('');
}

export async function terminal(): Promise<Row[]> {
  const at = mkdtempSync(path.join(tmpdir(), 'quorate-bench-'));
  const taken: number[] = [];
  const empty: number[] = [];
  try {
    const shares = await makeSet(at);
    const key = path.join(at, 'new.asc');
    writeFileSync(key, keyNamed('ed25519').public_armored);
    for (let run = -WARM_UP; run < RUNS; run++) {
      const folder = path.join(at, `run ${run}`);
      cpSync(path.join(at, 'set'), folder, { recursive: true });
      const args = ['--folder', folder, '--key-set', 'Bench', '--holder', 'New', '--pgp-key', key];
      const start = performance.now();
      quorate(['generate-share', ...args], shares);
      if (run < 0) continue;
      taken.push(performance.now() - start);
      empty.push(emptyNode());
    }
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
  const task = 'generate-share 3 of 5 by the terminal, start to exit';
  const row = rowOf(task, taken, { aim: 350, before: 'terminal' });
  const times = (median(taken) / median(empty)).toFixed(1);
  return [{ ...row, note: `${row.note}; ${times} times “node -e 0”` }];
}
