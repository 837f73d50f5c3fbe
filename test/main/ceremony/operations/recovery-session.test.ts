/** Who may go at the store, as the ceremony process itself decides it. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { beginSession, presentToken } from '../../../../main/ceremony/operations/recovery-session';
import { answer } from '../../../../main/ceremony/process/answers';
import type {
  CeremonyCall,
  CeremonyInput,
  CeremonyOutput,
  IssuedToken,
} from '../../../../main/ceremony/process/protocol';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { StoreLock } from '../../../../main/ceremony/recovery/store-lock';
import { decodeToken } from '../../../../main/ceremony/recovery/token';
import { TOKEN_KEPT_MS } from '../../../../shared/contract/limits';
import { refusalFrom } from '../../../../shared/text/refusals';
import { typed } from '../../../support/program';
import { wrongToken } from '../../../support/recovery';
import { code, record, shares, tokenInput } from './recovery-kit';

const TOKEN = 'abcdefghijklmnopqrstuvwx';

beforeEach(wipeAll);

describe('a token that is presented', () => {
  const sessionOf = () =>
    beginSession({
      owner: { id: record.id, practice: false },
      lock: new StoreLock(new Uint8Array(32).fill(7), typed(TOKEN), TOKEN_KEPT_MS),
      known: [null],
      sessionMs: 1000,
    });

  it('is let through with white space around it, and overwritten', () => {
    const session = sessionOf();
    for (const text of [TOKEN, ` ${TOKEN}\n`]) {
      const presented = typed(text);
      presentToken(session, presented);
      expect(presented.every(byte => byte === 0)).toBe(true);
    }
    expect(heldCount()).toBe(2);
  });

  it('may be wrong once, however often it was right in between, and is overwritten', () => {
    const session = sessionOf();
    const wrong = [wrongToken(TOKEN), TOKEN.slice(1)].map(typed);
    expect(() => presentToken(session, wrong[0]!)).toThrow(code('TOKEN_WRONG'));
    presentToken(session, typed(TOKEN));
    expect(() => presentToken(session, wrong[1]!)).toThrow(code('TOKEN_WRONG_TWICE'));
    expect(wrong.flatMap(bytes => [...bytes]).some(byte => byte !== 0)).toBe(false);
    // A wrong one locks what the right one had opened.
    expect(heldCount()).toBe(1);
  });

  it('does not count as wrong when it is empty', () => {
    const session = sessionOf();
    for (const text of ['', ' \n', '']) {
      expect(() => presentToken(session, typed(text))).toThrow(code('TOKEN_EMPTY'));
    }
    expect(() => presentToken(session, typed('x'))).toThrow(code('TOKEN_WRONG'));
  });
});

describe('the ceremony process', () => {
  async function ask<C extends CeremonyCall>(call: C, input: CeremonyInput<C>): Promise<CeremonyOutput<C>> {
    const result = await answer({ id: 1, call, input });
    if (!result.ok) throw refusalFrom(result.error);
    return result.value as CeremonyOutput<C>;
  }

  async function recovering(more: Parameters<typeof tokenInput>[0] = {}) {
    onTestFinished(async () => void (await ask('cancel', {})));
    const { nonce, otp = '' } = await ask('begin', { operation: 'recoveryToken', input: tokenInput(more) });
    await ask('submit', { nonce, text: typed(shares[0]!) });
    const { result: issued } = await ask('submit', { nonce, text: typed(shares[2]!) });
    const { token } = decodeToken(typed((issued as IssuedToken).encoded_token), typed(otp));
    const list = (presented: string | null, file: Uint8Array | null = null) =>
      ask('listStore', { nonce, token: presented === null ? null : typed(presented), file });
    return { nonce, token, list };
  }

  it('opens no store but the one under the words, and what this session made of it: STORE_EXCHANGED', async () => {
    const { nonce, token, list } = await recovering();
    const add = (name: string, file: Uint8Array | null) =>
      ask('addEntry', { nonce, token: typed(token), file, name, content: typed('x') });
    const first = await add('First', null);
    const second = await add('Second', first.file);
    expect(await list(token, second.file)).toMatchObject({ storeVersion: 2 });
    await expect(list(token, first.file)).rejects.toThrow(code('STORE_EXCHANGED'));
    await expect(list(token)).rejects.toThrow(code('STORE_EXCHANGED'));
    expect(await list(token, second.file)).toMatchObject({ storeVersion: 2 });
  });

  it('keeps nothing of the quorum once the token is made', async () => {
    const { token, list } = await recovering();
    expect(heldCount()).toBe(1);
    expect(await list(token)).toMatchObject({ storeVersion: 0, entries: [] });
    expect(heldCount()).toBe(2);
  });

  it('asks for the token once, and again when nothing was done for two minutes: by then its key is overwritten', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const long = { expiryMs: 60 * 60_000, now: Date.now(), unwitnessed: false };
    const { nonce, token, list } = await recovering({ conditions: long, sessionMs: 60 * 60_000 });
    await expect(list(null)).rejects.toEqual(code('TOKEN_NEEDED'));
    await list(token);
    for (const step of [1, 2, 3]) {
      vi.advanceTimersByTime(TOKEN_KEPT_MS - 1000);
      // What is only a sign of life is no use of the store.
      await ask('touch', { nonce });
      expect([step, await list(null)]).toMatchObject([step, { storeVersion: 0 }]);
    }
    vi.advanceTimersByTime(TOKEN_KEPT_MS - 1000);
    await ask('touch', { nonce });
    expect(heldCount()).toBe(2);
    vi.advanceTimersByTime(1000);
    expect(heldCount()).toBe(1);
    await expect(list(null)).rejects.toEqual(code('TOKEN_NEEDED'));
    await list(token);
    await list(null);
  });

  it('asks for it again after a wrong one', async () => {
    const { token, list } = await recovering();
    await list(token);
    await expect(list(wrongToken(token))).rejects.toEqual(code('TOKEN_WRONG'));
    await expect(list(null)).rejects.toEqual(code('TOKEN_NEEDED'));
  });

  it('ends the session itself with the second wrong token: everything is overwritten, and the right one opens nothing', async () => {
    const { token, list } = await recovering();
    await expect(list(wrongToken(token))).rejects.toEqual(code('TOKEN_WRONG'));
    await list(token);
    await expect(list(wrongToken(token))).rejects.toEqual(code('TOKEN_WRONG_TWICE'));
    expect(heldCount()).toBe(0);
    await expect(list(token)).rejects.toEqual(code('NO_ATTEMPT'));
  });

  it('takes no more shares into a session, and gives nothing of it to another nonce', async () => {
    const { nonce, token } = await recovering();
    await expect(ask('submit', { nonce, text: typed(shares[1]!) })).rejects.toEqual(code('NO_ATTEMPT'));
    const other = { nonce: '0'.repeat(32), token: typed(token), file: null };
    await expect(ask('listStore', other)).rejects.toEqual(code('WRONG_NONCE'));
  });
});
