import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from '../../renderer/lib/content';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('text is shown as it is, with its lines, tabs and letters of any language', () => {
  for (const text of ['4711', 'user: a\n\tpass: b\r\n', 'Zürich 東京 🔑', '']) {
    expect(readable(utf8(text))).toEqual({ text, isText: true });
  }
});

test('what could not be seen, or would be seen in another order, is shown as base64', () => {
  for (const text of ['a\u0000b', 'a\u001b[2Jb', 'a\u007f', 'abc\u202edef', 'a\u2066b']) {
    const shown = readable(utf8(text));
    expect(shown.isText).toBe(false);
    expect(Buffer.from(shown.text, 'base64').toString('utf8')).toBe(text);
  }
});

test('any bytes come back from what is shown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), bytes => {
      const { text, isText } = readable(bytes);
      expect(isText ? Buffer.from(text, 'utf8') : Buffer.from(text, 'base64')).toEqual(Buffer.from(bytes));
    }),
  );
});
