import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { BATCH_MAX, ID_MAX_CHARACTERS } from '../../../../main/cli/rpc/json-rpc';
import { LINE_MAX_BYTES } from '../../../../main/cli/rpc/stdio';
import { Refusal } from '../../../../shared/text/refusals';
import { failure } from '../../../support/texts';
import { type Answer, encode, type Given, one, request, SHARE, talk } from '../stdio-kit';

const codeOf = async (line: string | Uint8Array, given?: Given) => (await one(line, given)).error?.code;

describe('a request', () => {
  test('is answered with the result of the call of that name, under its own id', async () => {
    const { answers, calls, status, closed } = await talk([request(1, 'keySet.open', { name: 'Drill' })]);
    expect(answers).toEqual([{ jsonrpc: '2.0', id: 1, result: { called: 'keySet.open' } }]);
    expect(calls).toEqual([['keySet.open', { name: 'Drill' }]]);
    expect([status, closed]).toEqual([0, 1]);
  });

  test.each([0, -1, 1.5, 2 ** 53 - 1, '', 'six', null, 'ü'.repeat(ID_MAX_CHARACTERS)])(
    'may have the id %j',
    async id => {
      expect(await one(request(id, 'folder.read'))).toMatchObject({ id, result: {} });
    },
  );

  test.each(['true', '{}', '[1]', '1e999', '9007199254740993', JSON.stringify('x'.repeat(129))])(
    'may not have the id %s; it is not repeated',
    async id => {
      const answer = await one(`{"jsonrpc":"2.0","id":${id},"method":"folder.read"}`);
      expect(answer).toEqual({
        jsonrpc: '2.0',
        id: null,
        error: { code: -32600, message: 'Invalid Request' },
      });
    },
  );

  test('without an id is carried out and not answered, also when it is refused', async () => {
    const { answers, calls } = await talk([
      '{"jsonrpc":"2.0","method":"folder.read"}',
      '{"jsonrpc":"2.0","method":"no.such"}',
      '{"jsonrpc":"2.0","method":"keySet.open","params":[1]}',
      request(1, 'folder.read'),
    ]);
    expect(answers).toHaveLength(1);
    expect(calls).toHaveLength(2);
  });

  test('that is none has the code of JSON-RPC that says so', async () => {
    expect(await codeOf('{')).toBe(-32700);
    expect(await codeOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe(-32700);
    for (const line of ['1', '"x"', 'null', '{}', '{"id":1,"method":"folder.read"}', '[]'])
      expect(await codeOf(line), line).toBe(-32600);
    expect(await codeOf('{"jsonrpc":"1.0","id":1,"method":"folder.read"}')).toBe(-32600);
    expect(await codeOf('{"jsonrpc":"2.0","id":1,"method":7}')).toBe(-32600);
    expect(await codeOf(request(1, 'folder.open', ['/tmp']))).toBe(-32602);
    expect(await codeOf(request(1, 'folder.open', null))).toBe(-32602);
    expect(await codeOf(request(1, 'folder.open', { path: 7 }))).toBe(-32602);
    expect(await codeOf(request(1, 'folder.open', { path: '/tmp', odd: 1 }))).toBe(-32602);
  });

  test.each([
    '',
    'rpc.x',
    'folder',
    'folder.',
    '__proto__',
    '__proto__.read',
    'folder.__proto__',
    'constructor.name',
  ])('for the method “%s” finds none', async method => {
    const answer = await one(request(1, method));
    expect(answer.error).toMatchObject({ code: -32601, data: { code: 'UNKNOWN_CALL' } });
  });

  test('that the program refuses is an error with everything that is known of it', async () => {
    const refusal = failure('SHARE_LOST', { index: 7, holder: 'Ada' });
    const handlers = {
      'generateShare.update': () => {
        throw new Refusal('SHARE_LOST', { index: 7, holder: 'Ada' });
      },
    };
    const answer = await one(request(1, 'generateShare.update', { key: SHARE, nonce: '' }), { handlers });
    expect(answer.error).toEqual({ code: -32000, message: refusal.message, data: refusal });
    expect(answer.error?.data).toMatchObject({ alarm: true, index: 7, holder: 'Ada' });
  });

  test('that breaks something inside is an internal error, without the text of what broke', async () => {
    const handlers = {
      'generateShare.update': ({ key }: Record<string, unknown>) => {
        throw new Error(`cannot parse ${new TextDecoder().decode(key as Uint8Array)}`);
      },
    };
    const { stdout, stderr } = await talk([request(1, 'generateShare.update', { key: SHARE, nonce: '' })], {
      handlers,
    });
    expect(JSON.parse(stdout).error).toMatchObject({ code: -32603, data: { code: 'INTERNAL' } });
    expect(stdout + stderr).not.toContain(SHARE);
  });

  test('leaves no share in the bytes it came in, nor in those made of it', async () => {
    const seen: Uint8Array[] = [];
    const chunk = encode(`${request(1, 'generateShare.update', { key: SHARE, nonce: 'n' })}\n`);
    const handlers = {
      'generateShare.update': ({ key }: Record<string, unknown>) => {
        seen.push(key as Uint8Array);
        return new TextDecoder().decode(key as Uint8Array) === SHARE;
      },
    };
    const stdin = (async function* () {
      yield chunk;
    })();
    const { answers } = await talk(stdin, { handlers });
    expect(answers).toMatchObject([{ result: true }]);
    expect(seen[0]).toEqual(new Uint8Array(SHARE.length));
    expect(chunk.every(byte => byte === 0)).toBe(true);
  });
});

describe('a batch', () => {
  test('is carried out in order and answered as one array, without the notifications', async () => {
    const batch = `[${request('a', 'folder.read')},{"jsonrpc":"2.0","method":"attempt.read"},7,${request('b', 'no.such')}]`;
    const { answers, calls } = await talk([batch]);
    expect(calls.map(([name]) => name)).toEqual(['folder.read', 'attempt.read']);
    expect(answers).toMatchObject([
      [
        { id: 'a', result: {} },
        { id: null, error: { code: -32600 } },
        { id: 'b', error: { code: -32601 } },
      ],
    ]);
  });

  test('of notifications only is not answered', async () => {
    expect((await talk(['[{"jsonrpc":"2.0","method":"folder.read"}]'])).stdout).toBe('');
  });

  test('that is too long is refused as a whole, and nothing of it is carried out', async () => {
    const of = (count: number) => `[${Array(count).fill(request(1, 'folder.read')).join()}]`;
    const { answers, calls } = await talk([of(BATCH_MAX + 1)]);
    expect(answers).toMatchObject([{ id: null, error: { code: -32600 } }]);
    expect(calls).toEqual([]);
    expect((await talk([of(BATCH_MAX)])).answers[0]).toHaveLength(BATCH_MAX);
  });
});

describe('what comes in', () => {
  test('a line that is too long is refused without being kept; the next is answered', async () => {
    let held = 0;
    const chunk = new Uint8Array(1 << 20);
    const stdin = (async function* () {
      for (let sent = 0; sent < 20 * LINE_MAX_BYTES; sent += chunk.length) {
        yield chunk.fill(0x5b);
        held = Math.max(held, process.memoryUsage().arrayBuffers);
      }
      yield encode(`\n${request(1, 'folder.read')}\n`);
    })();
    const before = process.memoryUsage().arrayBuffers;
    const { answers } = await talk(stdin);
    expect(answers).toMatchObject([
      { id: null, error: { code: -32600 } },
      { id: 1, result: {} },
    ]);
    expect(held - before).toBeLessThan(5 * LINE_MAX_BYTES);
  });

  test('a line of nothing but brackets is no trouble', async () => {
    const deep = LINE_MAX_BYTES / 4;
    const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`;
    expect(await codeOf('['.repeat(LINE_MAX_BYTES - 1))).toBe(-32700);
    expect((await talk([nested])).answers).toMatchObject([[{ id: null, error: { code: -32600 } }]]);
    const params = `{"path":${nested}}`;
    expect(await codeOf(`{"jsonrpc":"2.0","id":1,"method":"folder.open","params":${params}}`)).toBe(-32602);
  });

  test('of a name that stands twice the last counts', async () => {
    const { calls } = await talk([
      '{"jsonrpc":"2.0","id":1,"method":"keySet.open","params":{"name":"First","name":"Second"}}',
    ]);
    expect(calls).toEqual([['keySet.open', { name: 'Second' }]]);
  });

  test('requests are carried out one after the other, and answered in their order', async () => {
    let running = 0;
    let most = 0;
    const slowly = (ms: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(resolve => setTimeout(resolve, ms));
      running -= 1;
    };
    const { answers } = await talk(
      [request(1, 'folder.read'), request(2, 'attempt.read'), request(3, 'program.read')],
      { handlers: { 'folder.read': slowly(40), 'attempt.read': slowly(1), 'program.read': slowly(10) } },
    );
    expect(answers.map(answer => (answer as Answer).id)).toEqual([1, 2, 3]);
    expect(most).toBe(1);
  });
});

describe('nobody at the screen', () => {
  const real = { name: 'Real', required: 2, holders: [] };
  const start = { holder: 'Frida' };
  const having = (set: object | null) => ({ handlers: { 'keySet.read': () => set } });

  test('a real set is not begun before it is said that nobody is there', async () => {
    for (const [line, given] of [
      [request(1, 'createKeySet.start', real), {}],
      [request(1, 'generateShare.start', start), having({ practice: false })],
    ] as const) {
      const { answers, calls } = await talk([line], given);
      expect(answers).toMatchObject([{ error: { code: -32000, data: { code: 'WITNESS_NEEDED' } } }]);
      expect(calls.filter(([name]) => name.endsWith('.start'))).toEqual([]);
    }
  });

  test('it is begun when that is said', async () => {
    const { answers, calls } = await talk(
      [
        request(1, 'createKeySet.start', { ...real, unwitnessed: true }),
        request(2, 'generateShare.start', { ...start, unwitnessed: true }),
      ],
      having({ practice: false }),
    );
    expect(answers).toMatchObject([{ result: {} }, { result: {} }]);
    expect(calls.filter(([name]) => name.endsWith('.start'))).toHaveLength(2);
  });

  test('practice needs no such word, and is written down as unwitnessed all the same', async () => {
    const { calls } = await talk(
      [
        request(1, 'createKeySet.start', { ...real, practice: true }),
        request(2, 'generateShare.start', { ...start, unwitnessed: false }),
      ],
      having({ practice: true }),
    );
    const starts = calls.filter(([name]) => name.endsWith('.start'));
    expect(starts).toMatchObject([
      ['createKeySet.start', { unwitnessed: true }],
      ['generateShare.start', { unwitnessed: true }],
    ]);
  });
});

describe('the end', () => {
  test('a signal ends it at once with 130, and nothing more of a batch is begun', async () => {
    let stop = () => {};
    const handlers = {
      'folder.read': async () => {
        stop();
        await new Promise(resolve => setTimeout(resolve, 10));
      },
    };
    const batch = `[${request(1, 'folder.read')},${request(2, 'attempt.read')}]`;
    const { status, stdout, calls, closed } = await talk([batch], {
      handlers,
      onSignal: stopping => {
        stop = stopping;
        return () => {};
      },
    });
    await new Promise(resolve => setTimeout(resolve, 30));
    expect([status, stdout, closed]).toEqual([130, '', 1]);
    expect(calls.map(([name]) => name)).toEqual(['folder.read']);
  });

  test('a signal while nothing is asked ends it too', async () => {
    const silence = (async function* (): AsyncGenerator<Uint8Array> {
      await new Promise(() => {});
    })();
    const { status, closed } = await talk(silence, {
      onSignal: stop => {
        setTimeout(stop, 10);
        return () => {};
      },
    });
    expect([status, closed]).toEqual([130, 1]);
  });

  test('so does a reader that is gone: 1', async () => {
    const { status, calls, closed } = await talk([request(1, 'folder.read'), request(2, 'folder.read')], {
      write: (_text, done) => done(new Error('EPIPE')),
    });
    expect([status, calls.length, closed]).toEqual([1, 1, 1]);
  });

  test('a folder that cannot be opened is said, and no request is read', async () => {
    const handlers = {
      'folder.open': () => {
        throw new Refusal('FOLDER_MISSING', { name: 'x' });
      },
    };
    const { status, stdout, stderr, closed } = await talk([request(1, 'folder.read')], {
      handlers,
      folder: 'x',
    });
    expect([status, stdout, closed]).toEqual([1, '', 1]);
    expect(stderr).toBe(`${failure('FOLDER_MISSING', { name: 'x' }).message}\n`);
  });

  test('it does not speak with a terminal, which would show what is typed', async () => {
    await expect(talk([], { isTTY: true })).rejects.toThrow('over pipes');
  });
});

describe('the command line', () => {
  test('has a folder and practice only, and neither is needed', () => {
    expect(parseCommand(['stdio'])).toEqual({ command: 'stdio', options: { practiceOnly: false } });
    expect(parseCommand(['stdio', '--folder', 'x', '--practice-only'])).toEqual({
      command: 'stdio',
      options: { folder: 'x', practiceOnly: true },
    });
    expect(() => parseCommand(['stdio', '--json'])).toThrow();
    expect(() => parseCommand(['stdio', SHARE])).toThrow('never belong on the command line');
  });
});
