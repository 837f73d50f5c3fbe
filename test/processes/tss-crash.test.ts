/** `kill -9` of the whole program at every change of the disk that a receipt, a complaint or a declaration makes. */
import { cpSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../shared/contract';
import { temporaryFolder } from '../main/storage/support';
import { type CrashRun, crashDriver } from '../support/crash-run';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { perTier, timeLimit } from '../support/tier';
import { complaintTextOf, openIssued, sessionKeyOf, signedReceipt } from '../support/tss-epoch';
import { type Says, says as sayings, saysOfKeys } from './crash-says';

const people: TestHolder[] = [];
let base = '';
let run: CrashRun;

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri']) people.push(await testHolder(name));
  base = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-tss-crash-'));
  run = await crashDriver(base);
});
afterAll(() => fs.rm(base, { recursive: true, force: true }));

/** In the message from holder 2 to holder 1 the last byte of the first sub-share is another. */
const garbage = (plaintext: Uint8Array, from: string, to: string) =>
  from === '2' && to === '1' ? plaintext.with(132, plaintext[132]! ^ 1) : plaintext;

type Which = { vault_id: string; key_share_holder_group_id: string };

/** What is to be said, by what it is: the bytes that it is said by, and what was said before. */
const said: Record<Says, () => Promise<{ folder: string; which: Which; bytes: Uint8Array }>> = {
  receipt: async () => {
    const { api, issued, which, program } = await openIssued(people);
    const { vault_id } = which;
    value(await api.tssEpoch.receipt({ vault_id, signed: await signedReceipt(issued, people, '1') }));
    await program.close();
    return { folder: issued.ledger.folder, which, bytes: await signedReceipt(issued, people, '2') };
  },
  complaint: async () => {
    const { issued, which, program } = await openIssued(people, 2, garbage);
    const { binary } = issued.messages.find(one => one.from === '2' && one.to === '1')!;
    const sessionKey = await sessionKeyOf(people[0]!, binary);
    const text = await complaintTextOf(issued, ['1', '2'], { finding: 'does-not-fit', sessionKey });
    await program.close();
    const bytes = Buffer.from(await clearSigned(text, people[0]!.key));
    return { folder: issued.ledger.folder, which, bytes };
  },
  void: async () => {
    const { issued, which, program } = await openIssued(people);
    await program.close();
    return { folder: issued.ledger.folder, which, bytes: Buffer.from(JSON.stringify(which)) };
  },
  destroyed: async () => {
    const { api, issued, which, program } = await openIssued(people);
    await saysOfKeys(api, 'void', Buffer.from(JSON.stringify(which)));
    await program.close();
    const bytes = Buffer.from(JSON.stringify({ ...which, tss_node_ids: ['1'] }));
    return { folder: issued.ledger.folder, which, bytes };
  },
};

/** Everything that was said of the keys, as the program tells it. */
async function toldBy(api: Api, which: Which): Promise<string> {
  const { state, void: voided, receipts, complaints } = value(await api.tssEpoch.read(which));
  const { toDestroy } = value(await api.tssEpoch.destroyList({ vault_id: which.vault_id }));
  const destroyed = toDestroy.flatMap(one => one.holders.map(holder => holder.destroyed));
  return JSON.stringify([state, voided?.reason, receipts.length, complaints.length, destroyed]);
}

async function opened(folder: string) {
  const program = startProgram();
  value(await program.api.folder.open({ path: folder }));
  expect(value(await program.api.tssVault.list()).vaults.map(({ trouble }) => trouble)).toEqual(['']);
  return program;
}

describe.each(perTier<readonly Says[]>(['receipt'], sayings))('%s: kill -9', says => {
  it(
    'leaves the keys as they were before or after it, with nothing in the way, and it can be said again',
    async () => {
      const { folder, which, bytes } = await said[says]();
      const at = await temporaryFolder();
      const file = path.join(at, 'said');
      await fs.writeFile(file, bytes);
      const copy = (step: number) => {
        const to = path.join(at, String(step));
        cpSync(folder, to, {
          recursive: true,
          filter: from => !path.basename(from).startsWith('.quorate-lock-'),
        });
        return to;
      };
      const unsaid = await opened(copy(-1));
      const before = await toldBy(unsaid.api, which);
      await unsaid.close();
      const whole = copy(0);
      const { changes } = await run(whole, says, 0, file);
      const done = await opened(whole);
      const after = await toldBy(done.api, which);
      await done.close();
      expect(after).not.toBe(before);
      expect(changes).toBeGreaterThan(15);
      const steps = perTier(
        [Math.round(changes / 2)],
        Array.from({ length: changes }, (_, one) => one + 1),
      );
      const states = new Set<string>();
      for (const step of steps) {
        const left = copy(step);
        expect((await run(left, says, step, file)).signal).toBe('SIGKILL');
        const program = await opened(left);
        const found = await toldBy(program.api, which);
        expect([before, after], `change ${step} of ${changes}`).toContain(found);
        states.add(found);
        // What was said already may be refused as that.
        await saysOfKeys(program.api, says, bytes).catch(() => {});
        expect(await toldBy(program.api, which), `change ${step}, said again`).toBe(after);
        await program.close();
      }
      if (steps.length > 1) expect(states.size).toBe(2);
    },
    timeLimit(60_000),
  );
});
