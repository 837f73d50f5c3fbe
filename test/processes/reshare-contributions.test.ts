/** Reshare by contributions from elsewhere, alone and beside shares that are entered here. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TssContributionFile } from '../../shared/records/tss-contribution';
import { codeOf, value } from '../support/program';
import { sumOf } from '../support/tss-share';
import { watchedProcesses } from '../support/watched-processes';
import { checkedByAll, confirmed, entering, newEpochIn, others, preparePeople } from './reshare-kit';

beforeAll(preparePeople);

describe('contributions from elsewhere', () => {
  test('are summed with those of shares entered here', async () => {
    const { api, issued, target, start, bring, which } = await confirmed();
    value(await bring('3'));
    const started = value(await start());
    expect([started.required, started.seats.map(one => one.accepted)]).toEqual([1, [false, true]]);
    expect(started.bound.map(({ id }) => id).filter(id => /^tss(Made|Entered)/.test(id))).toEqual([
      'tssEnteredHere',
      'tssMadeElsewhere',
    ]);
    const enter = entering(api, started.nonce);
    expect(codeOf(await enter(await sumOf(issued, '3')))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await enter(await sumOf(issued, '1'))).phase).toBe('complete');
    const epoch = await newEpochIn(issued, target);
    expect(epoch.contributions.map(({ made }) => made)).toEqual(['here', 'elsewhere']);
    await checkedByAll(api, which.vault_id, target, others);
  });

  test('of everybody leave only the words to be confirmed', async () => {
    const { fork, asked } = watchedProcesses();
    const { api, issued, target, start, bring } = await confirmed({}, { fork });
    for (const id of ['1', '3']) value(await bring(id));
    const before = asked.length;
    const started = value(await start());
    expect([started.phase, started.required]).toEqual(['confirming', 0]);
    const { nonce } = started;
    const sum = await sumOf(issued, '1');
    expect(codeOf(await api.attempt.enter({ nonce, key: sum }))).toBe('NO_ATTEMPT');
    const done = value(await api.reshare.confirm({ nonce }));
    expect([done.phase, done.problem]).toEqual(['complete', null]);
    expect((await newEpochIn(issued, target)).contributions.map(({ made }) => made)).toEqual([
      'elsewhere',
      'elsewhere',
    ]);
    const used = asked.slice(before).map(({ calls }) => calls);
    expect(used.filter(calls => calls.length > 0)).toEqual([['begin', 'proceed']]);
  });

  test('are refused by the contributor’s name where any field of one is another', async () => {
    const { bring } = await confirmed();
    const otherHex = (hex: string) => (hex.endsWith('0') ? `${hex.slice(0, -1)}1` : `${hex.slice(0, -1)}0`);
    const other = (file: TssContributionFile, change: Partial<TssContributionFile>) => ({
      ...file,
      ...change,
    });
    const points = (file: TssContributionFile, curve: 'secp256k1' | 'ed25519', at: number, by: number) => {
      const all = [...file.commitments[curve]];
      all[at] = file.commitments[curve][by]!;
      return other(file, { commitments: { ...file.commitments, [curve]: all } });
    };
    const proof = (file: TssContributionFile, curve: 'secp256k1' | 'ed25519') =>
      other(file, { proofs: { ...file.proofs, [curve]: otherHex(file.proofs[curve]) } });
    const changes: [string, string | undefined, (file: TssContributionFile) => TssContributionFile][] = [
      ['TSS_OTHER_REQUEST', 'Ada Wolf', file => other(file, { practice: true })],
      [
        'TSS_OTHER_REQUEST',
        'Ada Wolf',
        file => other(file, { vault_id: file.vault_id.replace(/^./, d => (d === 'f' ? 'e' : 'f')) }),
      ],
      [
        'TSS_OTHER_REQUEST',
        'Ada Wolf',
        file =>
          other(file, { tss_request_id: file.tss_request_id.replace(/.$/, d => (d === '1' ? '2' : '1')) }),
      ],
      ['TSS_OTHER_REQUEST', 'Ada Wolf', file => other(file, { context: otherHex(file.context) })],
      ['TSS_CONTRIBUTOR_UNKNOWN', undefined, file => other(file, { tss_node_id: '2' })],
      ['TSS_OTHER_REQUEST', 'Cy Lund', file => other(file, { tss_node_id: '3' })],
      ['TSS_OTHER_REQUEST', 'Ada Wolf', file => other(file, { name: 'Ben Okri' })],
      ['TSS_NOT_THEIR_SHARE', 'Ada Wolf', file => points(file, 'secp256k1', 0, 1)],
      ['TSS_NOT_THEIR_SHARE', 'Ada Wolf', file => points(file, 'ed25519', 0, 1)],
      ['TSS_PROOF', 'Ada Wolf', file => points(file, 'secp256k1', 1, 0)],
      ['TSS_PROOF', 'Ada Wolf', file => points(file, 'ed25519', 1, 0)],
      ['TSS_PROOF', 'Ada Wolf', file => proof(file, 'secp256k1')],
      ['TSS_PROOF', 'Ada Wolf', file => proof(file, 'ed25519')],
      ['TSS_CHAIN_HASH', 'Ada Wolf', file => other(file, { chainHash: '0'.repeat(64) })],
      ['TSS_CONTRIBUTION_MESSAGE', 'Ada Wolf', file => other(file, { messages: file.messages.slice(1) })],
      [
        'TSS_CONTRIBUTION_MESSAGE',
        'Ada Wolf',
        // Ben's messages for both.
        file =>
          other(file, {
            messages: file.messages.map((one, at) => ({ ...one, message: file.messages[at % 2]!.message })),
          }),
      ],
    ];
    for (const [code, holder, change] of changes) {
      const refused = await bring('1', change);
      expect([code, refused.ok ? 'ok' : refused.error.code, refused.ok ? '' : refused.error.holder]).toEqual([
        code,
        code,
        holder,
      ]);
    }
    expect(codeOf(await bring('1'))).toBe('ok');
    expect(codeOf(await bring('1'))).toBe('TSS_CONTRIBUTED_TWICE');
  });

  test('that lie in the folder are judged again before anybody gives a share', async () => {
    const { folder, start, bring, which, api } = await confirmed();
    value(await bring('3'));
    const at = path.join(folder, 'treasury/contributions');
    const [name = ''] = (await fs.readdir(at)).filter(
      one => one.endsWith('.json') && one.includes(which.tss_request_id),
    );
    const text = await fs.readFile(path.join(at, name), 'utf8');
    await fs.writeFile(path.join(at, name), text.replace('Cy Lund', 'Cy Lond'));
    expect(codeOf(await start())).toBe('FILE_DAMAGED');
    expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
  });
});
