/** Clear-signed texts made by GnuPG itself, with the keys of the vectors, over a text that is to be confirmed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyClearSigned } from '../../../../main/ceremony/openpgp/clear-signed';
import { readSigningKey } from '../../../../main/ceremony/openpgp/signature';
import { utf8 } from '../../../../shared/bytes';
import { CLEAR_SIGNED_MAX_BYTES, clearSignedText } from '../../../../shared/openpgp/clear-signed';
import { Refusal } from '../../../../shared/text/refusals';
import { goodKeys, keyNamed, NOW } from './openpgp-vectors';

const TEXT = 'Quorate TSS confirmation v1\nDecision: I confirm this request.\nHolder: Zoë Łuk\nCode: (none)';

async function outcome(message: Uint8Array | string, name = 'ed25519', now = NOW): Promise<string> {
  try {
    const bytes = typeof message === 'string' ? utf8(message) : message;
    const signed = await verifyClearSigned(
      clearSignedText(bytes),
      await readSigningKey(keyNamed(name).public_armored),
      now,
    );
    return signed.text;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

it('what is no clear-signed text is refused: nothing, text, a key, too much, no UTF-8', async () => {
  for (const given of ['', TEXT, keyNamed('ed25519').public_armored, 'A'.repeat(CLEAR_SIGNED_MAX_BYTES + 1)])
    expect(await outcome(given)).toBe('CLEAR_SIGNED_UNREADABLE');
  expect(await outcome(Uint8Array.of(0x80, 0xff, 0xfe))).toBe('CLEAR_SIGNED_UNREADABLE');
});

const isThere = spawnSync('gpg', ['--version']).status === 0;
if (!isThere)
  console.warn('gpg is not installed: that its clear-signed texts are verified is not tested here.');

describe.skipIf(!isThere)('a text clear-signed by GnuPG (skipped where gpg is not installed)', () => {
  let home = '';
  const run = (args: string[], input?: string): string =>
    execFileSync(
      'gpg',
      ['--batch', '--quiet', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {
        env: { ...process.env, GNUPGHOME: home, LC_ALL: 'C' },
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input !== undefined && { input }),
      },
    ).toString();
  const sign = (name: string, text = `${TEXT}\n`, ...more: string[]): string =>
    run(['-u', `${name}@test.invalid`, ...more, '--clear-sign'], text);

  beforeAll(() => {
    home = mkdtempSync('/tmp/quorate-gpg-clear-');
    run(['--import'], goodKeys.map(key => key.secret_armored).join('\n'));
  });
  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
    rmSync(home, { recursive: true, force: true });
  });

  it.each(goodKeys)('is read as it was signed: $name', async ({ name, fingerprint, public_armored }) => {
    const signed = await verifyClearSigned(sign(name), await readSigningKey(public_armored), NOW);
    expect([signed.text, signed.fingerprint]).toEqual([TEXT, fingerprint]);
    expect(Math.abs(Date.parse(signed.at) - Date.now())).toBeLessThan(600_000);
  });

  it('may come with the line ends and the encodings of Windows, and without a line feed at its end', async () => {
    const message = sign('ed25519');
    expect(await outcome(message.replaceAll('\n', '\r\n'))).toBe(TEXT);
    expect(await outcome(Uint8Array.from(Buffer.from(`\ufeff${message}`, 'utf16le')))).toBe(TEXT);
    expect(await outcome(sign('ed25519', TEXT))).toBe(TEXT);
    expect(await outcome(sign('ed25519', TEXT.replaceAll('\n', '\r\n')))).toBe(TEXT);
  });

  it('is read with hyphens at the beginnings of lines, and without spaces at their ends', async () => {
    expect(await outcome(sign('ed25519', '-----BEGIN\nFrom me  \n- a\t\n\n\nend\n'))).toBe(
      '-----BEGIN\nFrom me\n- a\n\n\nend',
    );
  });

  it('is refused where a letter was changed, added or left out, and where another key signed', async () => {
    const message = sign('ed25519');
    expect(await outcome(message.replace('confirm this', 'decline this'))).toBe('SIGNATURE_OTHER_TEXT');
    expect(await outcome(message.replace('Holder', ' Holder'))).toBe('SIGNATURE_OTHER_TEXT');
    expect(await outcome(message.replace('Decision: I confirm this request.\n', ''))).toBe(
      'SIGNATURE_OTHER_TEXT',
    );
    expect(await outcome(message.replace('\n\n', '\n\n\n'))).toBe('SIGNATURE_OTHER_TEXT');
    expect(await outcome(message, 'rsa2048')).toBe('SIGNATURE_OTHER_KEY');
    expect(await outcome(message)).toBe(TEXT);
  });

  it('from the future, or with a weak hash, is refused', async () => {
    expect(await outcome(sign('ed25519'), 'ed25519', new Date('2026-01-01'))).toBe('SIGNATURE_FUTURE');
    expect(await outcome(sign('rsa2048', TEXT, '--digest-algo', 'SHA1'), 'rsa2048')).toBe(
      'SIGNATURE_UNVERIFIABLE',
    );
  });

  it('is refused with anything around it, and so is a signature that is not clear', async () => {
    const message = sign('ed25519');
    expect(await outcome(`I confirm\n${message}`)).toBe('CLEAR_SIGNED_UNREADABLE');
    expect(await outcome(message + sign('rsa2048'))).toBe('CLEAR_SIGNED_UNREADABLE');
    expect(await outcome(run(['-u', 'ed25519@test.invalid', '--armor', '--sign'], TEXT))).toBe(
      'CLEAR_SIGNED_UNREADABLE',
    );
  });
});
