/**
 * npm run bench: everything that is measured, peers in the same run, in one table. Each result is checked before it
 * counts. Aims: `docs/contributing.md`.
 */
import { cpus } from 'node:os';
import { ceremony } from './ceremony';
import { type Bench, printTable, type Row } from './measure';
import { newShare } from './new-share';

import { qr } from './qr';
import { recovery } from './recovery';

/** A further subject is a file beside this one and a line here. */
const benches: Bench[] = [ceremony, recovery, newShare, qr];

const rows: Row[] = [];
for (const bench of benches) rows.push(...(await bench()));

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'processor'}\n`);
printTable(rows);
