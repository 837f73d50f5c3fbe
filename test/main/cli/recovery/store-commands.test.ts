import { describe, expect, test } from 'vitest';
import { contentText, parseStoreCommand, storeLines } from '../../../../main/cli/recovery/store-commands';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a line of the prompt', () => {
  test.each([
    ['list', { is: 'list' }],
    ['  quit ', { is: 'quit' }],
    ['help', { is: 'help' }],
    ['read Safe PIN', { is: 'read', name: 'Safe PIN' }],
    ['read  "Safe PIN"', { is: 'read', name: 'Safe PIN' }],
    ['read Safe PIN out.txt', { is: 'read', name: 'Safe PIN out.txt' }],
    ['read pin/old', { is: 'read', name: 'pin/old' }],
    ['read /tmp/x', { is: 'read', name: '/tmp/x' }],
    ['read "Safe /x"', { is: 'read', name: 'Safe /x' }],
    ['read Safe PIN /tmp/a file', { is: 'read', name: 'Safe PIN', file: '/tmp/a file' }],
    ['read pin ~/out', { is: 'read', name: 'pin', file: '~/out' }],
    ['read pin ./out', { is: 'read', name: 'pin', file: './out' }],
    ['read pin C:\\out', { is: 'read', name: 'pin', file: 'C:\\out' }],
    ['read "Safe PIN" out.txt', { is: 'read', name: 'Safe PIN', file: 'out.txt' }],
    ['read \'Safe PIN\' "an out.txt"', { is: 'read', name: 'Safe PIN', file: 'an out.txt' }],
    ["remove 'Safe PIN'", { is: 'remove', name: 'Safe PIN' }],
    ['remove Ada’s "own" code', { is: 'remove', name: 'Ada’s "own" code' }],
    ['add pin /tmp/a file', { is: 'add', name: 'pin', file: '/tmp/a file' }],
    ['add "Safe PIN" \'/tmp/a file\'', { is: 'add', name: 'Safe PIN', file: '/tmp/a file' }],
    ['add "" x', { is: 'add', name: '', file: 'x' }],
  ])('“%s” is understood', (line, command) => {
    expect(parseStoreCommand(line)).toEqual(command);
  });

  test.each([
    '',
    'LIST',
    'list all',
    'quit now',
    'read',
    'remove ',
    'add',
    'add pin',
    'add "Safe PIN',
    'toString',
    'add "a" ',
  ])('“%s” is no command', line => {
    expect(parseStoreCommand(line)).toBeUndefined();
  });
});

describe('an entry', () => {
  const shown = (content: Uint8Array<ArrayBuffer>) => contentText({ number: 1, name: 'x', content });

  test.each(['4711', 'two\nlines\n', 'a\tb\r\nc', 'é 漢 ’', ''])(
    'of plain text is shown as it is: %j',
    text => {
      expect(shown(utf8(text))).toBe(text);
    },
  );

  test.each([
    ['an escape sequence', utf8('\u001b[2J')],
    ['text turned round', utf8('a\u202eb')],
    ['a carriage return that hides what stands before it', utf8('true\rfalse')],
    ['a byte order mark', utf8('\ufeffx')],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe)],
  ])('with %s is shown as base64, and a line says so', (_, content) => {
    expect(shown(content)).toBe(
      `These bytes are no plain text. As base64:\n${Buffer.from(content).toString('base64')}`,
    );
  });
});

test('the list has number, name and length of each entry, and the version', () => {
  const entries = [{ number: 3, name: 'Safe PIN', bytes: 4 }];
  expect(storeLines({ storeVersion: 7, entries })).toBe(
    'The sealed store, version 7: 1 entry.\n  3  Safe PIN (4 bytes)',
  );
});
