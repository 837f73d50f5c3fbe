import { EventEmitter } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Interrupted } from '../../../../main/cli/terminal/exit';
import { AFTER_END_MS, WITHOUT_END_MS } from '../../../../main/cli/terminal/key-blocks';
import { InputEnded, Terminal } from '../../../../main/cli/terminal/terminal';

class Keys extends EventEmitter {
  raw = false;
  setRawMode(raw: boolean) {
    this.raw = raw;
  }
  resume() {}
  pause() {}
  type(text: string): Uint8Array {
    const chunk = new TextEncoder().encode(text);
    this.emit('data', chunk);
    return chunk;
  }
}

function seat() {
  const keys = new Keys();
  const interrupted = new AbortController();
  let shown = '';
  const screen = {
    write: (text: string | Uint8Array) => {
      shown += typeof text === 'string' ? text : String.fromCharCode(...text);
    },
  };
  return {
    keys,
    interrupted,
    terminal: new Terminal(keys, screen, interrupted),
    shown: () => shown.replaceAll('\x1b[?2004h', '').replaceAll('\x1b[?2004l', ''),
  };
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a hidden question', () => {
  test('nothing that is typed is shown, not even its length', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.askHidden('Share: ', 100);
    keys.type('s3cr3t');
    keys.type('\r');
    const { bytes, tooLong } = await answer;
    expect([decode(bytes), tooLong]).toEqual(['s3cr3t', false]);
    expect(shown()).toBe('Share: \n');
    expect(keys.raw).toBe(true);
  });

  test('Backspace takes a character back, Ctrl-U the whole line, and arrow keys do nothing', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type('wrong\u0015abX\u007fY\bc\u001b[A\u001bOP\u001b[1;5Dd\n');
    expect(decode((await answer).bytes)).toBe('abcd');
  });

  test('Escape alone swallows nothing of what follows, and a sequence cut short no Enter', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type('a');
    keys.type('\u001b');
    keys.type('Ob\u001bc\u001b[1');
    keys.type('\r');
    expect(decode((await answer).bytes)).toBe('aObc');
  });

  test('Backspace takes a character of several bytes back as one', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type('aé€\u007f\u007fb\n');
    expect(decode((await answer).bytes)).toBe('ab');
  });

  test('what came over the wire is overwritten', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    const chunk = keys.type('s3cr3t\n');
    await answer;
    expect(chunk.every(byte => byte === 0)).toBe(true);
  });

  test('what was typed before the question, or after Enter, is not an answer', async () => {
    const { keys, terminal } = seat();
    const first = terminal.askHidden('', 100);
    keys.type('one\ntwo\n');
    expect(decode((await first).bytes)).toBe('one');
    keys.type('three\n');
    const second = terminal.askHidden('', 100);
    keys.type('four\n');
    expect(decode((await second).bytes)).toBe('four');
  });

  test('a line longer than any share says so, and long lines within the limit come whole', async () => {
    const { keys, terminal } = seat();
    const long = terminal.askHidden('', 5000);
    keys.type(`${'x'.repeat(5000)}\n`);
    expect(await long).toMatchObject({ bytes: { length: 5000 }, tooLong: false });
    const tooLong = terminal.askHidden('', 5000);
    keys.type(`${'x'.repeat(5001)}\n`);
    expect(await tooLong).toMatchObject({ tooLong: true });
  });
});

describe('an open question', () => {
  test('shows what is typed and gives it without blanks around it', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('Name: ');
    keys.type('  Adx\u007fa\r');
    expect(await answer).toBe('Ada');
    expect(shown()).toBe('Name:   Adx\b \ba\n');
  });

  test('a remark in between is followed by the question again', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('Name: ');
    terminal.remark('One minute left.');
    keys.type('\n');
    await answer;
    expect(shown()).toBe('Name: \nOne minute left.\nName: \n');
  });
});

describe('the ways out', () => {
  test('Ctrl-C ends the question that waits, and every later one', async () => {
    const { keys, terminal, interrupted } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type('abc\u0003');
    await expect(answer).rejects.toBeInstanceOf(Interrupted);
    expect(interrupted.signal.aborted).toBe(true);
    await expect(terminal.ask('')).rejects.toBeInstanceOf(Interrupted);
  });

  test('Ctrl-C is heard while no question waits', async () => {
    const { keys, terminal, interrupted } = seat();
    const answer = terminal.ask('');
    keys.type('\n');
    await answer;
    keys.type('\u0003');
    expect(interrupted.signal.aborted).toBe(true);
  });

  test('Ctrl-D on an empty line and a terminal that has gone are the end of input', async () => {
    const { keys, terminal } = seat();
    const typed = terminal.ask('');
    keys.type('\u0004');
    await expect(typed).rejects.toBeInstanceOf(InputEnded);
    const gone = terminal.ask('');
    keys.emit('end');
    await expect(gone).rejects.toBeInstanceOf(InputEnded);
    await expect(terminal.ask('')).rejects.toBeInstanceOf(InputEnded);
  });

  test('a question nobody waits for any more ends with the reason', async () => {
    const { terminal } = seat();
    const until = new AbortController();
    const answer = terminal.ask('', { until: until.signal });
    until.abort(new Error('the attempt has expired'));
    await expect(answer).rejects.toThrow('the attempt has expired');
  });

  test('the terminal is given back as it was', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.ask('');
    keys.type('\n');
    await answer;
    terminal.close();
    terminal.close();
    expect(keys.raw).toBe(false);
    expect(keys.listenerCount('data')).toBe(0);
  });
});

test('a mode stands before every question and remark, and before what is asked anew below one', async () => {
  const { keys, terminal, shown } = seat();
  terminal.mode = 'RECOVERY ';
  const answer = terminal.askHidden('Token: ', 100);
  terminal.remark('It ends soon.');
  keys.type('x\r');
  await answer;
  expect(shown()).toBe('RECOVERY Token: \nRECOVERY It ends soon.\nRECOVERY Token: \n');
});

const SECRET = 'a1b2c3d4'.repeat(8);
const body = Array.from({ length: 20 }, (_, at) => `${'Zm9v'.repeat(15)}${String(at).padStart(4, '0')}`);
const keys = {
  OpenPGP: [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
    '',
    ...body,
    '=abcd',
    '-----END PGP PRIVATE KEY BLOCK-----',
  ],
  PEM: ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'],
  SSH: ['-----BEGIN OPENSSH PRIVATE KEY-----', ...body, '-----END OPENSSH PRIVATE KEY-----'],
  'SSH of RFC 4716': [
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
    ...body,
    '---- END SSH2 ENCRYPTED PRIVATE KEY ----',
  ],
  'a message': ['-----BEGIN PGP MESSAGE-----', '', ...body, '=abcd', '-----END PGP MESSAGE-----'],
};

/** All ways in which a terminal hands a paste on: at once, in pieces anywhere, with a carriage return for each line end. */
function pasted(seat: Keys, text: string, pieces: number, lineEnd: string): void {
  const all = text.replaceAll('\n', lineEnd);
  for (let at = 0; at < all.length; at += pieces) seat.type(all.slice(at, at + pieces));
}
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;

function fakeTime(): void {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

describe.each(Object.entries(keys))('a key pasted at a prompt (%s)', (_, lines) => {
  const text = `${lines.join('\n')}\n\n`;
  const ways: [pieces: number, lineEnd: string, cut: number][] = [1, 7, 64, 1e6].flatMap(pieces =>
    ['\n', '\r', '\r\n'].map((lineEnd): [number, string, number] => [pieces, lineEnd, text.length]),
  );
  // Without its end: cut off in the middle of a line, and after one.
  ways.push([64, '\r', 400], [1, '\r', text.indexOf('0003') + 5]);

  test('is refused once as a whole: the question stands again, and no line of it is an answer or shown', async () => {
    fakeTime();
    for (const [pieces, lineEnd, cut] of ways) {
      const { keys, terminal, shown } = seat();
      const answer = terminal.ask('Name: ');
      pasted(keys, text.slice(0, cut), pieces, lineEnd);
      await vi.advanceTimersByTimeAsync(cut < text.length ? WITHOUT_END_MS : AFTER_END_MS);
      keys.type('Ada\r');
      expect(await answer).toBe('Ada');
      expect(shown().split('Name: ')).toHaveLength(3);
      expect(shown()).not.toContain('Zm9v');
    }
  });

  test('is judged by its first line where shares are judged', async () => {
    fakeTime();
    for (const [pieces, lineEnd, cut] of ways) {
      const { keys, terminal } = seat();
      const answer = terminal.askHidden('Share: ', 5000, { judged: true });
      pasted(keys, text.slice(0, cut), pieces, lineEnd);
      await vi.advanceTimersByTimeAsync(WITHOUT_END_MS);
      expect(decode((await answer).bytes)).toBe(lines[0]);
      const next = terminal.askHidden('Share: ', 5000, { judged: true });
      keys.type('next\r');
      expect(decode((await next).bytes)).toBe('next');
    }
  });

  test('where the terminal says that it is a paste, nothing has to be waited for', async () => {
    const { keys, terminal, shown } = seat();
    for (const judged of [true, false]) {
      const answer = terminal.askHidden('Share: ', 5000, { judged });
      keys.type(paste(text));
      if (judged) expect(decode((await answer).bytes).trim()).toBe(lines[0]);
      else await Promise.resolve();
      if (judged) continue;
      await vi.waitFor(() => expect(shown().split('Share: ')).toHaveLength(4));
      keys.type('next\r');
      expect(decode((await answer).bytes)).toBe('next');
    }
  });

  test('one that begins before the question, while something is worked on, is no answer to it either', async () => {
    fakeTime();
    const { keys, terminal } = seat();
    const first = terminal.askHidden('', 100);
    keys.type('one\r');
    await first;
    keys.type(text.slice(0, 300));
    const second = terminal.askHidden('', 100);
    keys.type(text.slice(300));
    await vi.advanceTimersByTimeAsync(AFTER_END_MS);
    keys.type('two\r');
    expect(decode((await second).bytes)).toBe('two');
  });

  test('Ctrl-C is heard in the middle of it', async () => {
    fakeTime();
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type(text.slice(0, 300));
    keys.type('\u0003');
    await expect(answer).rejects.toBeInstanceOf(Interrupted);
  });
});

describe('what is pasted', () => {
  test('as one line is an answer after Enter; its line end is none, and escapes and other controls in it are no keys', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100);
    keys.type(paste('ab\u0015c\u0004\u007f\r\n'));
    keys.type('d\x1b[A\r');
    expect(decode((await answer).bytes)).toBe('abcd');
  });

  test.each([
    ['marked', paste('one\ntwo\n')],
    ['not marked', 'one\rtwo\r'],
  ])('as several lines (%s) is refused whole at an open question, and not shown', async (_, text) => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('Name: ');
    keys.type(`${text}${text.startsWith('\x1b') ? '\r' : ''}`);
    await vi.waitFor(() => expect(shown().split('Name: ')).toHaveLength(3));
    keys.type('Ada\r');
    expect(await answer).toBe('Ada');
    expect(shown()).not.toContain('two');
  });

  test('as several lines comes whole where it is judged', async () => {
    const { keys, terminal } = seat();
    const answer = terminal.askHidden('', 100, { judged: true });
    keys.type(`${paste('one\r\ntwo\r\n')}\r`);
    expect(decode((await answer).bytes)).toBe('one\ntwo');
  });

  test('while nobody had asked, and goes on, is no answer', async () => {
    const { keys, terminal } = seat();
    const first = terminal.askHidden('', 100);
    keys.type('one\r\x1b[200~tw');
    await first;
    const second = terminal.askHidden('', 100);
    keys.type('o\nthree\n\x1b[201~four\r');
    expect(decode((await second).bytes)).toBe('four');
  });
});

describe('a share at a question that shows what is typed', () => {
  test.each([
    ['in one piece', [`${SECRET}\r`]],
    ['marked as a paste', [paste(SECRET), '\r']],
    ['after a word', ['key ', SECRET, '\r']],
  ])('%s is not shown, and the question is asked again', async (_, typed) => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('Name: ');
    for (const part of typed) keys.type(part);
    await vi.waitFor(() => expect(shown().split('Name: ')).toHaveLength(3));
    keys.type('Ada\r');
    expect(await answer).toBe('Ada');
    expect(shown()).not.toContain(SECRET.slice(0, 4));
  });

  test('typed by hand it is taken off the screen as soon as it is known, and what is typed after Ctrl-U is shown', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('');
    for (const digit of SECRET) keys.type(digit);
    expect(shown().endsWith('\b \b'.repeat(31))).toBe(true);
    keys.type('\u0015');
    keys.type('Ada\r');
    expect(await answer).toBe('Ada');
    expect(shown().endsWith('Ada\n')).toBe(true);
  });

  test('of few answers nothing else is shown, from its first character on', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('', { choices: ['yes', 'no'] });
    for (const part of [SECRET, '\r']) keys.type(part);
    expect(await answer).toBe(SECRET);
    expect(shown()).toBe('\n');
  });

  test('another question may take it: a digest is compared on the screen', async () => {
    const { keys, terminal, shown } = seat();
    const answer = terminal.ask('', { conceals: () => false });
    keys.type(`${SECRET}\r`);
    expect([await answer, shown()]).toEqual([SECRET, `${SECRET}\n`]);
  });
});
