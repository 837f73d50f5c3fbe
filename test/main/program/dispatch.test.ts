import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf, dispatch } from '../../../main/program/dispatch';
import { createProgram } from '../../../main/program/program';
import { callNames } from '../../../shared/contract';
import { failure } from '../../../shared/text/failure';
import { offline } from '../../support/program';
import { runs } from '../../support/tier';
import { unwrap } from '../../support/unwrap';

const CANARY = 'c0ffee5ecret';

/** No folder is open and no process can be started: what gets past the checks is refused without one. */
const { handlers } = createProgram({
  fork: () => {
    throw new Error(CANARY);
  },
  shell: 'terminal',
  practiceOnly: false,
  network: offline,
});

const anything = fc.oneof(
  fc.anything({
    withTypedArray: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  }),
  fc.record(
    {
      key: fc.oneof(fc.uint8Array(), fc.string()),
      nonce: fc.string(),
      holder: fc.string(),
      name: fc.string(),
      pgp_key: fc.oneof(fc.string(), fc.uint8Array()),
      required: fc.oneof(fc.integer(), fc.double()),
      issued: fc.integer(),
      index: fc.double(),
      holders: fc.array(fc.anything(), { maxLength: 3 }),
      bytes: fc.uint8Array(),
    },
    { requiredKeys: [] },
  ),
);

describe('the gate', () => {
  it('gives a result for any name and any parameters, and never repeats them', async () => {
    const names = fc.oneof(fc.constantFrom(...callNames), fc.string(), fc.anything());
    await fc.assert(
      fc.asyncProperty(names, anything, async (name, params) => {
        const given =
          typeof params === 'object' && params && !Array.isArray(params)
            ? { ...params, [CANARY]: CANARY }
            : params;
        for (const raw of [params, given]) {
          const result = await dispatch(handlers, name, raw);
          expect(typeof result.ok).toBe('boolean');
          if (!result.ok) expect(JSON.stringify(result.error)).not.toContain(CANARY);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it.each([
    'toString',
    'constructor.name',
    '__proto__.x',
    'generateShare',
    'generateShare.',
    '.read',
    'generateShare.read.x',
    'generateShare.toString',
    '',
    null,
    7,
    {},
    [],
  ])('knows no call %j', async name => {
    const result = await dispatch(handlers, name, {});
    expect(result).toMatchObject({ ok: false, error: { code: 'UNKNOWN_CALL' } });
  });

  it('refuses parameters whose fields throw when they are read', async () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error(CANARY);
        },
        ownKeys: () => {
          throw new Error(CANARY);
        },
      },
    );
    for (const name of callNames) {
      const result = await dispatch(handlers, name, trap);
      expect(JSON.stringify(result)).not.toContain(CANARY);
      if (!name.endsWith('.read') || name === 'pgpKey.read') expect(result.ok).toBe(false);
    }
  });

  it('turns what a handler throws into INTERNAL without its text, and tells the program of it', async () => {
    const seen: unknown[] = [];
    const failing = {
      ...handlers,
      program: { ...handlers.program, read: () => Promise.reject(new Error(CANARY)) },
    };
    const result = await clientOf(failing, error => seen.push(error)).program.read();
    expect(result).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(JSON.stringify(result)).not.toContain(CANARY);
    expect(seen).toHaveLength(1);
  });

  it('names the field that is missing or wrong, and none that the call does not have', async () => {
    const adopt = { name: 'Vault', required: 2, issued: 3 };
    for (const [params, said] of [
      [{ name: 'Vault', required: 2 }, 'its field “issued” is missing'],
      [{ ...adopt, issued: CANARY }, 'its field “issued” is not what it should be'],
      [{ ...adopt, indexes: [1, CANARY] }, 'its field “indexes” is not what it should be'],
      [{ ...adopt, [CANARY]: 1 }, 'it has a field that it does not take'],
      [CANARY, 'This request is not one the program understands. Check'],
    ]) {
      const result = await dispatch(handlers, 'keySet.adopt', params);
      expect(result).toMatchObject({
        error: { code: 'BAD_REQUEST', message: expect.stringContaining(said as string) },
      });
      expect(JSON.stringify(result)).not.toContain(CANARY);
    }
  });

  it('refuses giant parameters', async () => {
    const giant = 'a'.repeat(1 << 24);
    const holders = Array.from({ length: 10_000 }, () => ({ name: giant }));
    for (const [name, params] of [
      ['pgpKey.read', { pgp_key: giant }],
      ['generateShare.update', { key: new Uint8Array(1 << 24), nonce: '' }],
      ['generateShare.update', { key: new Uint8Array(1), nonce: giant }],
      ['createKeySet.start', { name: 'x', required: 2, holders }],
      ['keySet.adopt', { name: 'x', required: 2, issued: 3, indexes: Array(1 << 20).fill(1) }],
      ['folder.open', { path: giant }],
      ['keySet.open', { name: giant }],
    ] as const) {
      expect(await dispatch(handlers, name, params), name).toMatchObject({ error: { code: 'BAD_REQUEST' } });
    }
  });
});

describe('unwrapping', () => {
  it('gives the value, or throws the refusal', () => {
    expect(unwrap({ ok: true, value: 7 })).toBe(7);
    const error = failure('SHARE_LOST', { index: 7, holder: 'Ada' });
    expect(() => unwrap({ ok: false, error })).toThrow(
      expect.objectContaining({ code: 'SHARE_LOST', failure: error }),
    );
  });
});

describe('a share in a request', () => {
  const share = () => new TextEncoder().encode(CANARY);
  const isOverwritten = (bytes: Uint8Array) => bytes.every(byte => byte === 0);

  it.each([
    ['generateShare.update', { nonce: 7 }],
    ['generateShare.update', { nonce: '', more: 1 }],
    ['generateShare.read', {}],
    ['no.such.call', {}],
  ])('that is refused unread is overwritten: %s %j', async (name, more) => {
    const key = share();
    expect((await dispatch(handlers, name, { key, ...more })).ok).toBe(false);
    expect(isOverwritten(key)).toBe(true);
  });

  it.each([
    ['sealedStore.list', 'token', {}],
    ['sealedStore.add', 'token', { name: 7 }],
    ['sealedStore.add', 'content', { name: 7 }],
    ['recoveryToken.decode', 'otp', {}],
    ['recoveryToken.decode', 'encoded_token', {}],
    ['card.update', 'message', {}],
    ['privateKey.update', 'message', {}],
    ['privateKey.update', 'pgp_private_key', { nonce: 7 }],
    ['privateKey.update', 'passphrase', {}],
    ['keySet.readInit', 'bytes', {}],
    ['no.such.call', 'token', {}],
    ['no.such.call', 'whatever it is called', {}],
  ])('is overwritten in %s as “%s”, too, where the request is refused unread', async (name, field, more) => {
    const bytes = share();
    expect((await dispatch(handlers, name, { [field]: bytes, more: 1, ...more })).ok).toBe(false);
    expect(isOverwritten(bytes)).toBe(true);
  });

  it('is overwritten in what is to be sealed when a set is made, too, beside what cannot be read', async () => {
    const content = share();
    const unreadable = {
      get name(): string {
        throw new Error('not to be read');
      },
    };
    const seal = [unreadable, { name: 'PIN', content }];
    expect((await dispatch(handlers, 'createKeySet.start', { seal })).ok).toBe(false);
    expect(isOverwritten(content)).toBe(true);
  });

  it('is overwritten wherever it lies in the request: in lists, in buffers, and where the request loops', async () => {
    const parts = Array.from({ length: 4 }, share);
    const [listed, deep, buffered, whole] = parts as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const request: Record<string, unknown> = {
      list: [listed],
      holders: [{ name: 'Ada', pgp_key: deep }],
      view: new DataView(buffered.buffer),
      buffer: whole.buffer,
    };
    request.self = request;
    expect((await dispatch(handlers, 'createKeySet.start', request)).ok).toBe(false);
    expect(parts.map(isOverwritten)).toEqual([true, true, true, true]);
    const bare = share();
    expect((await dispatch(handlers, 'card.update', bare)).ok).toBe(false);
    expect(isOverwritten(bare)).toBe(true);
  });

  it('longer than any share may be is overwritten, too', async () => {
    const key = new Uint8Array((1 << 18) + 1).fill(0x61);
    expect((await dispatch(handlers, 'generateShare.update', { key, nonce: '' })).ok).toBe(false);
    expect(isOverwritten(key)).toBe(true);
  });

  it('without a nonce reaches the attempt, which says what is missing; it is overwritten', async () => {
    const key = share();
    const result = await dispatch(handlers, 'generateShare.update', { key });
    expect(result).toMatchObject({ ok: false, error: { code: 'NO_ATTEMPT' } });
    expect(isOverwritten(key)).toBe(true);
  });

  it.each([
    ['attempt.enter', { source: 'card', message: share() }],
    [
      'attempt.enter',
      { source: 'privateKey', message: share(), pgp_private_key: share(), passphrase: share() },
    ],
    ['attempt.enter', { source: 'practice', index: 1 }],
    ['card.update', { message: share() }],
    ['privateKey.update', { message: share(), pgp_private_key: share(), passphrase: share() }],
    ['practice.update', { index: 1 }],
  ])('%s without a nonce does so in any way', async (call, params) => {
    const result = await dispatch(handlers, call, params);
    expect(result).toMatchObject({ ok: false, error: { code: 'NO_ATTEMPT' } });
  });
});
