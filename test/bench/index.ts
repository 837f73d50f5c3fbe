/**
 * npm run bench: everything that is measured, peers in the same run, in one table. Each result is checked before it
 * counts. `npm run bench -- recovery qr` measures only those subjects. Aims: `docs/contributing.md`.
 */
import { cpus } from 'node:os';
import { ceremony } from './ceremony';
import { enteredShare } from './entered-share';
import { type JudgingContext, printTable, type Row } from './measure';
import { newShare } from './new-share';
import { qr } from './qr';
import { recovery } from './recovery';
import { terminal } from './terminal';
import { thresholdKeys } from './threshold-keys';
import { windowUse } from './window';

/** A further subject is a file beside this one and a line here. */
const benches: Record<string, JudgingContext> = {
  ceremony,
  terminal,
  enteredShare,
  window: windowUse,
  recovery,
  newShare,
  thresholdKeys,
  qr,
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !(name in benches));
if (unknown.length > 0) throw new Error(`no such subject; there are ${Object.keys(benches).join(', ')}`);

const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) rows.push(...(await bench()));
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'processor'}\n`);
printTable(rows);
