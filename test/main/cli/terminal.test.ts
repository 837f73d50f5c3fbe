import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Interrupted } from '../../../main/cli/exit';
import { InputEnded, Terminal } from '../../../main/cli/terminal';

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
  return { keys, interrupted, terminal: new Terminal(keys, screen, interrupted), shown: () => shown };
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
