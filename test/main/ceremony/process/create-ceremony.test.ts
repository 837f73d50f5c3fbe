/** A ceremony has all its state in itself: two of them side by side, and what each takes and refuses. */
import { afterEach, describe, expect, it } from 'vitest';
import { operations } from '../../../../main/ceremony/operations/registry';
import { createCeremony } from '../../../../main/ceremony/process/create-ceremony';
import type {
  CeremonyCall,
  CeremonyInput,
  CeremonyOutput,
  OperationName,
} from '../../../../main/ceremony/process/protocol';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { isConfirmedOnly } from '../../../../shared/operations/specs';
import { refusalFrom } from '../../../../shared/text/refusals';
import { typed } from '../../../support/program';
import { code, record, shares, tokenInput } from '../operations/recovery-kit';

afterEach(wipeAll);

function ceremony({ practiceOnly = false } = {}) {
  const ends: string[] = [];
  const { answer } = createCeremony({
    practiceOnly,
    onExpired: () => ends.push('expired'),
    wipeAll: () => {
      ends.push('wiped');
      wipeAll();
    },
  });
  async function ask<C extends CeremonyCall>(call: C, input: CeremonyInput<C>): Promise<CeremonyOutput<C>> {
    const result = await answer({ id: 1, call, input });
    if (!result.ok) throw refusalFrom(result.error);
    return result.value as CeremonyOutput<C>;
  }
  return { ask, ends };
}

const conditions = { expiryMs: 60_000, now: 0, unwitnessed: false };
const onSet = { conditions, record, recordDigest: 'd'.repeat(64) };
const check = { operation: 'checkShare' as const, input: { ...onSet, others: [] } };
const mark = {
  operation: 'markShare',
  input: { ...onSet, index: 10, status: 'lost', reason: 'on a train' },
} as const;

describe('two ceremonies', () => {
  it('have an attempt each, and neither takes the other’s nonce', async () => {
    const [one, other] = [ceremony(), ceremony()];
    const first = await one.ask('begin', check);
    const second = await other.ask('begin', mark);
    await expect(one.ask('begin', mark)).rejects.toEqual(code('ATTEMPT_IN_PROGRESS'));
    await expect(other.ask('touch', { nonce: first.nonce })).rejects.toEqual(code('WRONG_NONCE'));
    expect(await one.ask('submit', { nonce: first.nonce, text: typed(shares[0]!) })).toMatchObject({
      index: 10,
      result: { checked: 'verified' },
    });
    expect([one.ends, other.ends]).toEqual([['wiped'], []]);
    expect(await other.ask('confirm', { nonce: second.nonce, operation: 'markShare' })).toBeNull();
    expect(other.ends).toEqual(['wiped']);
  });

  it('may practise only where each was told so', async () => {
    await expect(ceremony({ practiceOnly: true }).ask('begin', check)).rejects.toEqual(code('PRACTICE_ONLY'));
    const practice = { ...check, input: { ...check.input, record: { ...record, practice: true } } };
    for (const practiceOnly of [true, false]) {
      const one = ceremony({ practiceOnly });
      expect((await one.ask('begin', practice)).nonce).toMatch(/^[0-9a-f]{32}$/);
      await one.ask('cancel', {});
    }
  });
});

describe('an operation', () => {
  it('that is none is refused, whatever objects have by themselves', async () => {
    const { ask } = ceremony();
    for (const operation of ['toString', 'constructor', '__proto__', '', 'submit'])
      await expect(
        ask('begin', { operation, input: check.input } as unknown as CeremonyInput<'begin'>),
      ).rejects.toEqual(code('UNKNOWN_CALL'));
  });

  it('is confirmed under its own name only, and where shares are entered never', async () => {
    const { ask } = ceremony();
    const names = Object.keys(operations) as OperationName[];
    for (const begun of [mark, check]) {
      const { nonce } = await ask('begin', begun);
      for (const operation of names.filter(name => name !== 'markShare'))
        await expect(ask('confirm', { nonce, operation })).rejects.toEqual(code('NO_ATTEMPT'));
      await ask('touch', { nonce });
      await ask('cancel', {});
    }
  });

  it('takes shares here if and only if the contract says so', () => {
    for (const [name, operation] of Object.entries(operations))
      expect('enter' in operation, name).toBe(!isConfirmedOnly(name as OperationName));
  });

  it('that ends with its last share leaves nothing held, and one that becomes a session holds what that needs', async () => {
    const { ask, ends } = ceremony();
    const { nonce } = await ask('begin', { operation: 'recoveryToken', input: tokenInput() });
    for (const share of shares.slice(0, 2)) await ask('submit', { nonce, text: typed(share) });
    // The store's key, locked.
    expect([heldCount(), ends]).toEqual([1, []]);
    await expect(ask('submit', { nonce, text: typed(shares[2]!) })).rejects.toEqual(code('NO_ATTEMPT'));
    await ask('cancel', {});
    expect([heldCount(), ends]).toEqual([0, ['wiped']]);
  });
});
