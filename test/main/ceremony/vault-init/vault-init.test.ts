import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldCount } from '../../../../main/ceremony/process/wipe';
import {
  readVaultInit,
  VAULT_INIT_MAX_BYTES,
  type VaultInit,
} from '../../../../main/ceremony/vault-init/vault-init';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { bytesOf, keys as pgpKeys } from '../openpgp/openpgp-vectors';
import { vaultVectors as vectors } from '../shamir/vault-vectors';

const set = vectors.cases.find(({ id }) => id === 'v114-32B-5-of-5')!;
const TOKEN = 'hvs.CAESIJRlbXB0YXRpb24';

const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const clear: string[] = set.shares_hex;
const messages = pgpKeys
  .flatMap(key => key.sample_vault_style_base64 ?? [])
  .slice(0, 5)
  .map(bytesOf)
  .map(toHex);

/** As the command line prints it, in Go's order of fields. */
const printed = (keys: string[], more: object = {}) => ({
  unseal_keys_b64: keys.map(toBase64),
  unseal_keys_hex: keys,
  unseal_shares: keys.length,
  unseal_threshold: 3,
  recovery_keys_b64: [],
  recovery_keys_hex: [],
  recovery_keys_shares: 0,
  recovery_keys_threshold: 0,
  root_token: TOKEN,
  ...more,
});

const read = (given: object | string | Uint8Array): VaultInit => {
  const bytes =
    given instanceof Uint8Array
      ? given
      : new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given, null, 2));
  try {
    return readVaultInit(bytes);
  } finally {
    expect(
      bytes.every(byte => byte === 0),
      'the input is overwritten',
    ).toBe(true);
    expect(heldCount(), 'nothing is held').toBe(0);
  }
};

const code = (given: object | string | Uint8Array): { code: string; position?: number | undefined } => {
  try {
    read(given);
    return { code: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const key of clear) expect(JSON.stringify(error.failure)).not.toContain(key.slice(0, 16));
    return { code: error.code, position: error.failure.position };
  }
};

const indexes = clear.map(share => Number.parseInt(share.slice(-2), 16));

/** What a real OpenBao printed; see the README beside it. */
const openbao = (file: string) => readFileSync(`test/vectors/openbao-init/${file}`, 'utf8');

describe('what OpenBao printed', () => {
  it.each([
    ['init.txt', { required: 3, issued: 5, indexes: 5, recovery: false, exposedRootToken: true }],
    ['init.yaml', { required: 3, issued: 5, indexes: 5, recovery: false, exposedRootToken: true }],
    ['init-terminal.txt', { required: 3, issued: 5, indexes: 5, recovery: false, exposedRootToken: true }],
    ['rotate-keys.yaml', { required: null, issued: 5, indexes: 5, recovery: false, exposedRootToken: false }],
    ['recovery.txt', { required: 2, issued: 3, indexes: 3, recovery: true, exposedRootToken: true }],
    ['namespace.json', { required: 2, issued: 3, indexes: 3, recovery: false, exposedRootToken: false }],
    ['namespace.txt', { required: 2, issued: 3, indexes: 3, recovery: false, exposedRootToken: false }],
    ['rotate-keys.txt', { required: 2, issued: 3, indexes: 3, recovery: false, exposedRootToken: false }],
    ['rekey.txt', { required: 2, issued: 3, indexes: 3, recovery: false, exposedRootToken: false }],
    // The answers do not say how many are needed.
    ['rotate-keys.json', { required: null, issued: 4, indexes: 4, recovery: false, exposedRootToken: false }],
    [
      'rotate-keys-api.json',
      { required: null, issued: 3, indexes: 3, recovery: false, exposedRootToken: false },
    ],
  ] as const)('%s: its numbers, indexes and length, in every encoding of Windows as well', (file, facts) => {
    const text = openbao(file);
    const windows = text.replaceAll('\n', '\r\n');
    for (const given of [
      text,
      windows,
      `\ufeff${windows}`,
      Uint8Array.from(Buffer.from(`\ufeff${windows}`, 'utf16le')),
    ]) {
      const { indexes, ...rest } = read(given);
      expect({ ...rest, indexes: indexes.length }).toEqual({
        ...facts,
        shareBytes: 33,
        encrypted: false,
        exposedKeys: true,
      });
    }
  });

  it('as text is as exact as the keys in it: each index is the last byte of its key, in their order', () => {
    const keys = [...openbao('init.txt').matchAll(/^Unseal Key \d: (.*)$/gm)].map(([, key]) => key!);
    expect(read(openbao('init.txt')).indexes).toEqual(keys.map(key => Buffer.from(key, 'base64').at(-1)));
  });

  it('as YAML is as exact, and refused where a key is none, a number is none, or a field stands twice', () => {
    const text = openbao('init.yaml');
    const keys = [...text.matchAll(/^- (\S{44})$/gm)].map(([, key]) => key!);
    expect(keys).toHaveLength(5);
    expect(read(text).indexes).toEqual(keys.map(key => Buffer.from(key, 'base64').at(-1)));
    expect(read(`---\n# kept\n${text.replace(/^- (.*)$/gm, '  - "$1"')}`).indexes).toHaveLength(5);
    expect(code(text.replace('unseal_shares: 5', 'unseal_shares: 6'))).toMatchObject({
      code: 'VAULT_INIT_COUNTS',
    });
    expect(code(text.replace('unseal_shares: 5', 'unseal_shares: five'))).toMatchObject({
      code: 'VAULT_INIT_UNREADABLE',
    });
    expect(code(text.replace(keys[1]!, `${keys[1]!.slice(1)}!`))).toEqual({
      code: 'VAULT_INIT_KEY',
      position: 2,
    });
    expect(code(`${text}unseal_shares: 5\n`)).toMatchObject({ code: 'VAULT_INIT_UNREADABLE' });
  });

  it('in JSON is read behind colours as well', () => {
    expect(read(`\u001b[0m${openbao('namespace.json')}\u001b[0m`)).toMatchObject({ required: 2, issued: 3 });
  });

  it('as text is refused where keys and numbers do not fit, or a key is none', () => {
    const text = openbao('init.txt');
    expect(code(text.replace('with 5 key', 'with 6 key'))).toMatchObject({ code: 'VAULT_INIT_COUNTS' });
    expect(code(text.replace(/^Unseal Key 2: .*\n/m, ''))).toMatchObject({ code: 'VAULT_INIT_COUNTS' });
    expect(code(text.replace('Unseal Key 2: ', 'Unseal Key 2: !'))).toEqual({
      code: 'VAULT_INIT_KEY',
      position: 2,
    });
    expect(code('nothing of the kind\nUnseal: 3')).toMatchObject({ code: 'VAULT_INIT_UNREADABLE' });
    expect(read(text.replaceAll(/^Unseal Key.*\n/gm, ''))).toMatchObject({
      required: 3,
      issued: 5,
      indexes: [],
    });
  });
});

describe('what Vault printed', () => {
  it('with keys in clear: the numbers and indexes, and that keys and token were exposed', () => {
    expect(read(printed(clear))).toEqual({
      required: 3,
      issued: 5,
      indexes,
      shareBytes: 33,
      encrypted: false,
      recovery: false,
      exposedKeys: true,
      exposedRootToken: true,
    });
  });

  it('with encrypted keys and an encrypted or missing token exposes nothing', () => {
    const wanted = {
      required: 3,
      issued: 5,
      indexes: [],
      shareBytes: 0,
      encrypted: true,
      recovery: false,
      exposedKeys: false,
      exposedRootToken: false,
    };
    expect(read(printed(messages, { root_token: toBase64(messages[0]!) }))).toEqual(wanted);
    expect(read(printed(messages, { root_token: '' }))).toEqual(wanted);
    expect(read(printed(messages, { root_token: null }))).toEqual(wanted);
    expect(read(printed(messages)).exposedRootToken).toBe(true);
  });

  it('of a Vault that unseals itself: its recovery keys', () => {
    const given = {
      ...printed([], { unseal_shares: 1, unseal_threshold: 1 }),
      recovery_keys_b64: clear.map(toBase64),
      recovery_keys_hex: clear,
      recovery_keys_shares: 5,
      recovery_keys_threshold: 3,
    };
    expect(read(given)).toMatchObject({ required: 3, issued: 5, indexes, recovery: true, exposedKeys: true });
  });

  it('by its API: no threshold in it', () => {
    const given = { keys: clear, keys_base64: clear.map(toBase64), root_token: TOKEN };
    expect(read(given)).toMatchObject({ required: null, issued: 5, indexes, recovery: false });
    const recovery = {
      keys: [],
      keys_base64: null,
      recovery_keys: clear,
      recovery_keys_base64: clear.map(toBase64),
    };
    expect(read(recovery)).toMatchObject({ required: null, issued: 5, indexes, recovery: true });
  });

  it('in one form only, stripped of its keys, with other fields, on one line, in UTF-16: is read as well', () => {
    expect(read(printed(clear, { unseal_keys_hex: [] })).indexes).toEqual(indexes);
    expect(read(printed(clear, { unseal_keys_b64: null })).indexes).toEqual(indexes);
    expect(read({ unseal_shares: 5, unseal_threshold: 3 })).toMatchObject({
      required: 3,
      issued: 5,
      encrypted: false,
      exposedKeys: false,
    });
    const more = { request_id: 'ü', data: { a: [1, -2.5e3, true, null, { b: '\\"' }] }, warnings: null };
    const line = JSON.stringify({ ...more, ...printed(clear) });
    expect(read(line).issued).toBe(5);
    const plain = JSON.stringify(printed(clear));
    expect(read(`\ufeff${plain}`).issued).toBe(5);
    const utf16 = Buffer.from(`\ufeff${plain}\r\n`, 'utf16le');
    expect(read(Uint8Array.from(utf16)).issued).toBe(5);
    expect(read(Uint8Array.from(utf16.swap16())).issued).toBe(5);
    expect(code(Uint8Array.from(Buffer.from(`\ufeff${line}`, 'utf16le'))).code).toBe('');
  });

  it('gives every whole set of the vectors its indexes', () => {
    const sets = vectors.cases.filter(
      one => [17, 25, 33].includes(one.shares_hex[0]!.length / 2) && one.n > 1,
    );
    expect(sets.length).toBeGreaterThan(0);
    for (const { shares_hex, t } of sets) {
      const given = printed(shares_hex, { unseal_threshold: t });
      expect(read(given).indexes).toEqual(
        shares_hex.map((share: string) => Number.parseInt(share.slice(-2), 16)),
      );
    }
  });
});

describe('a hostile file', () => {
  it('whose two forms differ is refused, by the key', () => {
    const other = clear.with(2, clear[2]!.replace(/^../, '00'));
    expect(code(printed(clear, { unseal_keys_hex: other }))).toEqual({
      code: 'VAULT_INIT_DISAGREE',
      position: 3,
    });
    expect(code(printed(clear, { unseal_keys_hex: clear.slice(1) })).code).toBe('VAULT_INIT_COUNTS');
  });

  it('whose numbers do not fit is refused', () => {
    for (const more of [
      { unseal_shares: 6 },
      { unseal_shares: 0 },
      { unseal_threshold: 6 },
      { unseal_threshold: 0 },
      { recovery_keys_hex: clear, recovery_keys_shares: 5, recovery_keys_threshold: 3 },
    ]) {
      expect(code(printed(clear, more)).code, JSON.stringify(more)).toBe('VAULT_INIT_COUNTS');
    }
    expect(code({ unseal_shares: 256, unseal_threshold: 3 }).code).toBe('VAULT_INIT_COUNTS');
    expect(code({ unseal_shares: 2, unseal_threshold: 3 }).code).toBe('VAULT_INIT_COUNTS');
    expect(code({ unseal_threshold: 3 }).code).toBe('VAULT_INIT_COUNTS');
    expect(code(printed(clear, { unseal_threshold: 1 })).code).toBe('THRESHOLD_ONE');
    expect(code(printed([clear[0]!], { unseal_threshold: 1 })).code).toBe('THRESHOLD_ONE');
  });

  it('with a key twice, an index twice or index 0 is refused', () => {
    expect(code(printed(clear.with(1, clear[0]!))).code).toBe('VAULT_INIT_REPEATED');
    expect(code(printed(messages.with(1, messages[0]!))).code).toBe('VAULT_INIT_REPEATED');
    const sameIndex = `${clear[1]!.slice(0, -2)}${clear[0]!.slice(-2)}`;
    expect(code(printed(clear.with(1, sameIndex))).code).toBe('VAULT_INIT_REPEATED');
    expect(code(printed(clear.with(1, `${clear[1]!.slice(0, -2)}00`))).code).toBe('SHARE_INDEX_ZERO');
  });

  it('with a key that is none, of another length, or encrypted among clear ones is refused, by the key', () => {
    for (const bad of [
      'zz',
      '',
      'abc',
      '00'.repeat(40),
      '11'.repeat(16),
      messages[0]!,
      `${clear[3]}00`.slice(2, -4),
    ]) {
      const { code: found, position } = code({ keys: clear.with(3, bad) });
      expect([found, position], bad.slice(0, 20)).toEqual(['VAULT_INIT_KEY', 4]);
    }
    expect(code({ keys: messages.with(0, clear[0]!) }).code).toBe('VAULT_INIT_KEY');
    expect(code({ keys_base64: messages.map(toBase64).with(1, '*') })).toEqual({
      code: 'VAULT_INIT_KEY',
      position: 2,
    });
  });

  it('that is no such JSON is refused', () => {
    const good = JSON.stringify(printed(clear));
    for (const given of [
      '',
      ' ',
      'null',
      '[]',
      '{}',
      '{"a":1}',
      '"unseal_shares"',
      'Unseal: abc',
      good.slice(0, -1),
      `${good}{}`,
      `${good}x`,
      `[${good}]`,
      good.replace('"unseal_shares":5', '"unseal_shares":"5"'),
      good.replace('"unseal_shares":5', '"unseal_shares":5.0'),
      good.replace('"unseal_shares":5', '"unseal_shares":-5'),
      good.replace('"unseal_shares":5', '"unseal_shares":99999999999999999999'),
      good.replace('"unseal_shares":5', '"unseal_shares":5,"unseal_shares":5'),
      good.replace('"unseal_shares":5', '"unseal_shares":5,"keys":[]'),
      good.replace('"unseal_shares":5', '"unseal\\u005fshares":5'),
      good.replace('"unseal_shares":5', '"unseal_shares":[5]'),
      good.replace(/"unseal_keys_hex":\[/, '"unseal_keys_hex":[1,'),
      good.replace(/"unseal_keys_hex":\[/, '"unseal_keys_hex":[["a"],'),
      good.replace(/"unseal_keys_hex":\[/, '"unseal_keys_hex":{'),
      good.replace('{', '{,'),
      good.replace('"root_token":"', '"root_token":"\\n'),
      good.replace('"root_token":"', '"root_token":"\n'),
      JSON.stringify({ keys: Array(300).fill(clear[0]) }),
      `{"a":${'['.repeat(100)}${']'.repeat(100)},${good.slice(1)}`,
    ]) {
      expect(code(given).code, given.slice(0, 60)).toBe('VAULT_INIT_UNREADABLE');
    }
    expect(code(Uint8Array.from(Buffer.from(`\ufeff${good.replace('hvs', 'hvš')}`, 'utf16le'))).code).toBe(
      'VAULT_INIT_UNREADABLE',
    );
  });

  it('with a field twice is refused, the root token among them, in JSON, YAML and text', () => {
    const names = Object.keys(printed(clear));
    expect(names).toContain('root_token');
    for (const name of names) {
      const again = JSON.stringify({ [name]: printed(clear)[name as 'root_token'] }).slice(1);
      expect(code(`${JSON.stringify(printed(clear)).slice(0, -1)},${again}`).code, name).toBe(
        'VAULT_INIT_UNREADABLE',
      );
    }
    const yaml = (tokens: string) => `${tokens}unseal_shares: 5\nunseal_threshold: 3\n`;
    for (const other of [TOKEN, '""', 'null', `hvs.${'b'.repeat(24)}`]) {
      expect(code(yaml(`root_token: ${TOKEN}\nroot_token: ${other}\n`)).code).toBe('VAULT_INIT_UNREADABLE');
      expect(code(yaml(`root_token: ${other}\nroot_token: ${TOKEN}\n`)).code).toBe('VAULT_INIT_UNREADABLE');
    }
    expect(code(yaml(`root_token: ${TOKEN}\n`)).code).toBe('');
    const line = `Initial Root Token: ${TOKEN}\n`;
    const text = `Unseal Key 1: ${toBase64(clear[0]!)}\nUnseal Key 2: ${toBase64(clear[1]!)}\n`;
    expect(code(`${text}${line}`).code).toBe('');
    expect(code(`${text}${line}${line}`).code).toBe('VAULT_INIT_UNREADABLE');
  });

  it('that is huge or deep takes no time', () => {
    expect(code(new Uint8Array(VAULT_INIT_MAX_BYTES + 1).fill(0x20)).code).toBe('VAULT_INIT_TOO_LARGE');
    const fill = (text: string) => text.repeat(Math.floor((VAULT_INIT_MAX_BYTES - 20) / text.length));
    for (const given of [
      fill(' '),
      fill('['),
      fill('{"a":'),
      `{"a":${fill('[')}`,
      `{"keys":[${fill('"",')}`,
      `{"a":"${fill('\\\\')}`,
      `{"a":${fill('1')}}`,
      `{"a":[${fill('1,')}1]}`,
      `{${fill('"a":1,')}`,
      `{"keys":["${fill('A')}"]}`,
    ]) {
      expect(code(given).code).toMatch(/^VAULT_INIT_(UNREADABLE|KEY)$/);
    }
  });

  it('of any bytes is refused or read, and never throws anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), given => void code(given.slice())));
    const good = JSON.stringify(printed(clear));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const given = new TextEncoder().encode(good);
        given[at] = byte;
        code(given);
      }),
      { numRuns: runs(500) },
    );
  });
});
