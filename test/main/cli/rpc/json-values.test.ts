import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fieldsOf, fromJson } from '../../../../main/cli/rpc/json-values';
import { toJson } from '../../../../main/cli/terminal/json';
import { toBase64, utf8 } from '../../../../shared/bytes';
import { callNames, contract } from '../../../../shared/contract';
import type { Refusal } from '../../../../shared/text/refusals';

const { generateShare, createKeySet, transcript, pgpKey } = contract;
const bytes = (...values: number[]) => Uint8Array.from(values);
const refused = expect.objectContaining({ code: 'BAD_REQUEST' });

describe('parameters', () => {
  test('the text of a share becomes its bytes, in UTF-8', () => {
    const params = fromJson(generateShare.update.params, { key: 'c0ffee ü', nonce: 'n' });
    expect(params).toEqual({ key: utf8('c0ffee ü'), nonce: 'n' });
    expect(v.is(generateShare.update.params, params)).toBe(true);
  });

  test('any bytes come as base64, wherever the contract has bytes', () => {
    const given = { base64: 'AP+A' };
    const made = bytes(0, 255, 128);
    expect(fromJson(generateShare.update.params, { key: given })).toEqual({ key: made });
    expect(fromJson(transcript.verify.params, { bytes: given })).toEqual({ bytes: made });
    expect(fromJson(pgpKey.read.params, { pgp_key: given })).toEqual({ pgp_key: made });
    expect(fromJson(createKeySet.start.params, { holders: [{ name: 'Ada', pgp_key: given }] })).toEqual({
      holders: [{ name: 'Ada', pgp_key: made }],
    });
  });

  test('what may be text stays text', () => {
    const params = { holder: 'Ada', pgp_key: '-----BEGIN', 'pgp-key': 'x' };
    expect(fromJson(generateShare.start.params, params)).toEqual(params);
  });

  test('any array of bytes survives the way as base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), key => {
        const sent: unknown = JSON.parse(JSON.stringify({ key: toJson(key) }));
        expect(fromJson(generateShare.update.params, sent)).toEqual({ key: Uint8Array.from(key) });
      }),
    );
  });

  test('every array of bytes that is made is handed to the caller, also of parameters that are refused', () => {
    const made: Uint8Array[] = [];
    fromJson(generateShare.update.params, { key: 'secret', nonce: 'n' }, made);
    expect(() => fromJson(generateShare.update.params, { key: 'other', odd: 1 }, made)).toThrow(refused);
    expect(made).toEqual([utf8('secret'), utf8('other')]);
  });

  test.each(['A', '====', 'AA=A', 'c0ffee!'])('base64 that is none is refused: %s', base64 => {
    const error = thrownBy(() => fromJson(generateShare.update.params, { key: { base64 }, nonce: 'n' }));
    expect(error).toEqual(refused);
    expect((error as Refusal).facts).toEqual({});
  });

  test('what only looks like bytes is left for the contract to refuse', () => {
    for (const key of [
      { base64: 'AA==', more: 1 },
      { base64: 7 },
      {},
      [0, 1],
      null,
      7,
      { 0: 1, length: 1 },
    ]) {
      const params = fromJson(generateShare.update.params, { key, nonce: 'n' });
      expect(v.is(generateShare.update.params, params)).toBe(false);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'odd'])(
    'a parameter “%s” is refused, even where every object seems to have it',
    name => {
      const json: unknown = JSON.parse(`{"${name}": {"practice": true}}`);
      expect(() => fromJson(generateShare.cancel.params, json)).toThrow(refused);
      const nested: unknown = JSON.parse(`{"holders": [{"name": "Ada", "${name}": {}}]}`);
      expect(() => fromJson(createKeySet.start.params, nested)).toThrow(refused);
    },
  );

  test('whatever JSON comes, it is refused or given to the contract, never anything else', () => {
    const calls = callNames.map(name => {
      const [group, call] = name.split('.') as [keyof typeof contract, never];
      return (contract[group][call] as { params: v.GenericSchema }).params;
    });
    const json = fc.jsonValue({ maxDepth: 4 });
    const near = fc.constantFrom(...calls).chain(schema => {
      const names = Object.keys(fieldsOf(schema));
      const fields = fc.dictionary(fc.constantFrom('odd', '__proto__', ...names), json);
      return fc.tuple(fc.constant(schema), fc.oneof(json, fields));
    });
    fc.assert(
      fc.property(near, ([schema, value]) => {
        const error = thrownBy(() => v.safeParse(schema, fromJson(schema, value)));
        if (error !== undefined) expect(error).toEqual(refused);
        expect(({} as { practice?: unknown }).practice).toBeUndefined();
      }),
    );
  });
});

describe('results', () => {
  test('bytes are base64, no value is null, and the rest is as it was', () => {
    const result = { a: bytes(0, 255), b: [bytes(), { c: Buffer.from('x') }], d: undefined, e: null, f: 'x' };
    expect(toJson(result)).toEqual({
      a: { base64: 'AP8=' },
      b: [{ base64: '' }, { c: { base64: toBase64(utf8('x')) } }],
      e: null,
      f: 'x',
    });
    expect(toJson(undefined)).toBe(null);
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
