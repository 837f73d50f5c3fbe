/** What was in a message that the program itself opened, as the share that is entered. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sharePayload } from '../../../../main/ceremony/openpgp/payload';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { schemeNamed } from '../../../../main/ceremony/shamir/scheme';
import { typedForm } from '../../../../main/ceremony/shares/opened-share';
import { utf8 } from '../../../../shared/bytes';

const vault = schemeNamed('vault');
const text = (content: Uint8Array, scheme = vault) => new TextDecoder().decode(typedForm(content, scheme));

beforeEach(wipeAll);

describe('what was in an encrypted share', () => {
  it('is the same share in each form that this program puts in', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 600 }),
        fc.integer({ min: 1, max: 255 }),
        (value, index) => {
          for (const form of ['hex', 'base64', 'raw'] as const) {
            const content = vault.payload({ index, value }, form);
            const share = vault.decode(typedForm(content, vault), value.length);
            expect([share.index, Buffer.from(share.value)]).toEqual([index, Buffer.from(value)]);
          }
        },
      ),
    );
  });

  it('is read as text where it is text: no words, and no mistyped share, pass for bytes of one', () => {
    const hex = 'a1'.repeat(33);
    for (const content of [
      '',
      ' ',
      hex,
      `${hex}\r\n`,
      `\ufeff${hex}`,
      hex.replace('1', 'g'),
      'Grüße, 你好 🔑',
      'q80=',
    ])
      expect(typedForm(utf8(content), vault)).toEqual(utf8(content));
  });

  it('is text with the colours of a terminal as well', () => {
    const content = utf8(`\u001b[0m${'1f'.repeat(33)}\u001b[0m`);
    expect(typedForm(content, vault)).toEqual(content);
  });

  it('is the share itself where it is no text', () => {
    for (const content of [
      [0, 1],
      [0x61, 0x7f],
      [0x61, 0x80],
      [0xc3],
      [0xc0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0x1b, 0x61],
    ])
      expect(text(Uint8Array.from(content))).toBe(Buffer.from(content).toString('hex'));
  });

  it('is always text in a set whose messages hold nothing else', () => {
    const content = Uint8Array.from([0x38, 0xff, 0]);
    expect(typedForm(content, schemeNamed('secretsjs'))).toEqual(content);
  });

  it('is in bytes that are wiped, and leaves nothing else', () => {
    const share = new Uint8Array(33).fill(0xa1);
    for (const form of ['hex', 'raw'] as const) {
      const content = sharePayload(share, form);
      wipe(typedForm(content, vault), content);
      expect(heldCount()).toBe(0);
    }
  });
});
