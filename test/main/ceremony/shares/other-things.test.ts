/** What is given in the place of a share: named where it is certain, and no share is ever taken for it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { schemeNamed } from '../../../../main/ceremony/shamir/scheme';
import { enteredText } from '../../../../main/ceremony/shares/entered-text';
import { ANSWERS, refuseOtherThings } from '../../../../main/ceremony/shares/other-things';
import { help } from '../../../../main/cli/registry/help';
import { IN_SEVERAL_LINES } from '../../../../main/cli/steps/collect';
import { toBase64, toHex, utf8 } from '../../../../shared/bytes';
import { Refusal, type RefusalCode } from '../../../../shared/text/refusals';
import { eightBits } from '../shamir/secretsjs-vectors';

afterEach(wipeAll);

type Set = Parameters<typeof refuseOtherThings>[2];
const vault: Set = { scheme: 'vault', secretLength: 32 };
const secretsjs = (secretLength: number | null): Set => ({ scheme: 'secretsjs', secretLength });

/** Code and name of what it is told to be; undefined for what may be a share. */
function told(given: string, set = vault): string | undefined {
  const typed = utf8(given);
  const text = enteredText(typed);
  try {
    refuseOtherThings(text, typed, set);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.failure).not.toHaveProperty('alarm');
    return [error.code, error.facts.kind].filter(Boolean).join(': ');
  } finally {
    wipe(text);
    expect(heldCount()).toBe(0);
  }
}

const share = `${'1f'.repeat(16)}${'e0'.repeat(16)}5c`;
const other = `${'2e'.repeat(16)}${'d1'.repeat(16)}5d`;
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

describe('a secret of another program', () => {
  it.each([
    [`AGE-SECRET-KEY-1${'QZRY9X8GF2'.repeat(5)}QZRY9X8G`, 'ageKey'],
    [`xprv${'9s21ZrQH143K2'.repeat(9).slice(0, 107)}`, 'walletKey'],
    // The keys 1 and that of the Bitcoin wiki's example.
    ['KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn', 'walletKey'],
    ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', 'walletKey'],
    [`${'abandon '.repeat(11)}about`, 'walletPhrase'],
    // A share of a wallet, as SLIP-39 has it, and as BIP-93 has it.
    [`${'academic acid romp '.repeat(6)}angry ladder`, 'walletPhrase'],
    [`${'academic acid romp '.repeat(11)}`.trim(), 'walletPhrase'],
    ['MS12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRM', 'walletKey'],
    ['ms12namea320zyxwvutsrqpnmlkjhgfedcaxrpp870hkkqrm', 'walletKey'],
    [`ghp_${'xY3z'.repeat(9)}`, 'githubToken'],
    [`github_pat_${'xY3z_'.repeat(14)}`, 'githubToken'],
    [`glpat-${'xY3z-'.repeat(4)}`, 'gitlabToken'],
    ['AKIAIOSFODNN7EXAMPLE', 'awsKey'],
  ])('is named: %s', (text, name) => {
    for (const given of [text, ` "${text}" `, `\u200b${text}\u00a0`, Buffer.from(text).toString('base64')])
      expect(told(given)).toBe(`SHARE_IS_SECRET: ${name}`);
    expect(told(text, secretsjs(null))).toBe(`SHARE_IS_SECRET: ${name}`);
  });

  it.each([
    'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWm',
    `ghp_${'xY3z'.repeat(3)}`,
    'AKIAIOSFODNN7EXAMPLEX',
    `${'abandon '.repeat(10)}about`,
    'xprv',
    'ms12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRM',
    'MS12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRB',
  ])('is not seen in what is none: %s', text => {
    expect(told(text)).toBeUndefined();
  });
});

describe('an answer', () => {
  it.each(['yes', 'Y', ' no ', '“yes”', 'QUIT', '1', '12', '255', 'check-share', 'verify-transcript'])(
    'is told as one: %s',
    text => expect(told(text)).toBe('SHARE_IS_ANSWER'),
  );
  it.each(['', 'ab', '1234', 'yes1', 'checkshare', 'yesno', '-', '1-2'])('is not: %s', text =>
    expect(told(text)).toBeUndefined(),
  );
});

it('every command that the help names is an answer', () => {
  const commands = [...help.matchAll(/^ {2}quorate ([a-z][a-z-]+)/gm)].map(([, name]) => name!);
  expect(commands).toContain('generate-share');
  expect(commands.filter(name => !ANSWERS.includes(name))).toEqual([]);
});

describe('what init, rekey and rotate-keys print, line by line as a pipe brings it', () => {
  const folder = 'test/vectors/openbao-init';
  const files = readdirSync(folder).filter(name => name !== 'README.md');

  /** What each line is refused for, up to the one that ends the pipe; `share` for one that is read. */
  function piped(text: string): string[] {
    const outcomes: string[] = [];
    for (const line of text.split('\n').filter(one => one.trim() !== '')) {
      const code = told(line) ?? decoded(line);
      outcomes.push(code);
      if (IN_SEVERAL_LINES.has(code as RefusalCode)) break;
    }
    return outcomes;
  }

  function decoded(line: string): string {
    const text = enteredText(utf8(line));
    try {
      wipe(schemeNamed('vault').decode(text, 32).value);
      return 'share';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.code;
    } finally {
      wipe(text);
    }
  }

  it.each(files.filter(name => /json$|yaml$/.test(name)))('%s ends the pipe before a line counts', name => {
    const outcomes = piped(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(outcomes).not.toContain('share');
    expect(outcomes.at(-1)).toBe('SHARE_IS_INIT');
  });

  it.each(files.filter(name => name.endsWith('yaml')))('no line of %s is a share by itself', name => {
    const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
    const fits = lines.filter(line => (told(line) ?? decoded(line)) === 'share');
    expect(fits).toEqual([]);
    for (const line of lines.filter(one => one.startsWith('- '))) expect(told(line)).toBe('SHARE_IS_INIT');
  });

  it.each(files.filter(name => name.endsWith('txt')))('of %s only a labelled key counts', name => {
    const lines = readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter(one => one.trim() !== '');
    for (const [at, outcome] of piped(lines.join('\n')).entries()) {
      const isKey = /^(.\[0m)?(Unseal |Recovery )?Key \d: /.test(lines[at]!);
      expect(outcome === 'share', lines[at]).toBe(isKey);
    }
  });

  it.each(['keys:', 'keys_base64:', 'key_shares:', ' keys: ', 'Keys:', 'recovery_keys_hex:'])(
    'the head of a list is told: %s',
    line => expect(told(line)).toBe('SHARE_IS_INIT'),
  );
});

describe('several shares', () => {
  const [one, two] = eightBits.find(({ n }) => n === 5)!.shares as [string, string];

  it('are told, whatever stands between them and however each is written', () => {
    for (const between of [' ', '\n', ', ', ',', '; ', '" "', ' | ', '\u00a0', '\u200b '])
      for (const first of [share, base64(share), share.replace(/.{4}(?=.)/g, '$& ')])
        for (const second of [other, base64(other), base64(other).replace(/.{4}(?=.)/g, '$& ')])
          expect(told(`${first}${between}${second}`), `${first}${between}${second}`).toBe('SHARE_SEVERAL');
    expect(told(`${share} ${other} ${base64(share)}`)).toBe('SHARE_SEVERAL');
    expect(told(`${share}${share}`)).toBe('SHARE_SEVERAL');
    expect(told(`${base64(share)}${base64(share)}`)).toBe('SHARE_SEVERAL');
  });

  it('of secrets.js are told, where their length is known and where it is not', () => {
    for (const length of [null, (one.length - 3) / 2]) {
      expect(told(`${one} ${two}`, secretsjs(length))).toBe('SHARE_SEVERAL');
      expect(told(`${one},${two}`, secretsjs(length))).toBe('SHARE_SEVERAL');
      expect(told(one.replace(/.{4}(?=.)/g, '$& '), secretsjs(length))).toBeUndefined();
    }
    expect(told(`${one}${one}`, secretsjs((one.length - 3) / 2))).toBe('SHARE_SEVERAL');
  });

  it('are never seen in one share, in groups of any length, nor in one that is cut or too long', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (bytes, group, asHex) => {
          bytes[0] = 0x80;
          const text = asHex ? toHex(bytes) : toBase64(bytes);
          const grouped = text.replace(new RegExp(`.{${group}}(?=.)`, 'g'), '$& ');
          for (const length of [bytes.length - 1, bytes.length, bytes.length + 1])
            expect(told(grouped, { scheme: 'vault', secretLength: length })).not.toBe('SHARE_SEVERAL');
        },
      ),
    );
  });
});

it('a share is nothing of all that, as hex or base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 33, maxLength: 33 }), bytes => {
      // Made-up bytes, unlike drawn ones, may be text.
      bytes[0] = 0x80;
      for (const text of [toHex(bytes), toBase64(bytes)]) expect(told(text)).toBeUndefined();
    }),
  );
});

it('a wallet’s key is told by each of its characters, and by nothing else of its length', () => {
  const key = 'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn';
  const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  for (let at = 0; at < key.length; at++) {
    const next = base58[(base58.indexOf(key[at]!) + 1) % base58.length];
    for (const other of [next, '0', 'O', 'I', 'l', '+', '/'])
      expect(told(`${key.slice(0, at)}${other}${key.slice(at + 1)}`)).toBeUndefined();
  }
  for (const length of [51, 52]) for (const one of base58) expect(told(one.repeat(length))).toBeUndefined();
});
