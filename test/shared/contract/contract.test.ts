import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type CallName, callNames, clientOver, contract } from '../../../shared/contract';
import { SHARE_TEXT_MAX_BYTES } from '../../../shared/contract/limits';

const schemas = new Map(
  Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries(calls).map(
      ([name, { params }]) => [`${group}.${name}` as CallName, params as v.GenericSchema] as const,
    ),
  ),
);
const fits = (name: string, params: unknown) => v.safeParse(schemas.get(name as CallName)!, params).success;

describe('the contract', () => {
  it('has the four calls of the API it follows, and each name once', () => {
    for (const call of ['read', 'start', 'update', 'cancel'])
      expect(callNames).toContain(`generateShare.${call}`);
    expect(new Set(callNames).size).toBe(callNames.length);
    expect(callNames).toHaveLength(schemas.size);
  });

  it('takes nothing that it does not know, in any call', () => {
    for (const name of callNames) {
      expect(fits(name, { surprise: 1 }), name).toBe(false);
      for (const junk of [null, 7, 'x', [1], true]) expect(fits(name, junk), `${name} ${junk}`).toBe(false);
    }
  });

  it('takes a share as bytes only, up to the longest there is', () => {
    const nonce = '00';
    expect(fits('generateShare.update', { key: new Uint8Array(SHARE_TEXT_MAX_BYTES), nonce })).toBe(true);
    expect(fits('generateShare.update', { key: new Uint8Array(SHARE_TEXT_MAX_BYTES + 1), nonce })).toBe(
      false,
    );
    for (const key of ['aabb01', [1, 2], { 0: 1 }, new ArrayBuffer(2), null]) {
      expect(fits('generateShare.update', { key, nonce })).toBe(false);
    }
    // A missing nonce is for the attempt to refuse: it then says what is missing.
    expect(fits('generateShare.update', { key: new Uint8Array(2) })).toBe(true);
    expect(fits('generateShare.update', { key: new Uint8Array(2), nonce: 7 })).toBe(false);
  });

  it('knows `pgp_key` and `pgp-key`', () => {
    expect(fits('generateShare.start', { holder: 'Ada', pgp_key: 'x' })).toBe(true);
    expect(fits('generateShare.start', { holder: 'Ada', 'pgp-key': 'x' })).toBe(true);
    expect(fits('generateShare.start', { holder: 'Ada', pgpKey: 'x' })).toBe(false);
  });
});

describe('the client', () => {
  it('sends each call by its name with its parameters', async () => {
    const sent: unknown[] = [];
    const api = clientOver(async (name, params) => {
      sent.push([name, params]);
      return { ok: true, value: null };
    });
    await api.generateShare.cancel();
    await api.keySet.open({ name: 'x' });
    expect(sent).toEqual([
      ['generateShare.cancel', undefined],
      ['keySet.open', { name: 'x' }],
    ]);
    const names = Object.entries(api).flatMap(([group, calls]) =>
      Object.keys(calls).map(call => `${group}.${call}`),
    );
    expect(names.sort()).toEqual([...callNames].sort());
  });

  it('cannot be changed by the page', () => {
    const api = clientOver(async () => ({ ok: true, value: null }));
    expect(Object.isFrozen(api) && Object.values(api).every(Object.isFrozen)).toBe(true);
  });
});
