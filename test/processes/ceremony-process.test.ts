/** The ceremony process itself, spoken to directly: what it refuses, what it survives, and when it is gone. */

import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import type { CeremonyChild } from '../../main/attempts/ceremony-process';
import type { CreateKeySetInput, GenerateShareInput } from '../../main/ceremony/process/protocol';
import { adoptedRecord } from '../../main/storage/key-sets/record-changes';
import { Refusal } from '../../shared/text/refusals';
import { forkInProcess } from '../support/in-process';
import { ceremoniesOf, ceremonyEntry, eventually, fork, isAlive, startCustodian } from '../support/processes';
import { keyNamed, NOW, temporaryFolder, typed } from '../support/program';
import { startCeremony } from '../support/start-ceremony';
import { perTier, runs } from '../support/tier';

const conditions = { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false };

const shareInput = (more: Partial<GenerateShareInput> = {}): GenerateShareInput => ({
  conditions,
  record: adoptedRecord({
    name: 'Vault',
    scheme: 'vault',
    required: 2,
    issued: 3,
    indexes: [1, 2, 3],
    practice: false,
  }),
  recordDigest: '0'.repeat(64),
  holder: 'Newcomer',
  pgp_key: keyNamed('ed25519').public,
  payload: 'hex',
  acceptCollisionRisk: false,
  others: [],
  ...more,
});

const setInput = (more: Partial<CreateKeySetInput> = {}): CreateKeySetInput => ({
  conditions,
  practice: true,
  name: 'Set',
  scheme: 'vault',
  required: 2,
  holders: [{ name: 'Ada' }, { name: 'Ben' }],
  ...more,
});

async function refused(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => undefined,
    caught => caught,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
}
/** A share as long as Vault's, by its first byte and its index. */
const shareOf = (first: string, index: string) => typed(`${first}${'5a'.repeat(31)}${index}`);
/** A request by its call, and where that begins an operation, by its name too. */
const requestOf = (name: string, input: unknown): { call: string; input: unknown } => {
  const [call = '', operation] = name.split(' ');
  return operation && call === 'begin' ? { call, input: { operation, input } } : { call: name, input };
};
const codeOf = async (work: Promise<unknown>) => (await refused(work)).code;

describe('a process that may only practise', () => {
  it('refuses real sets itself, whatever main asks', async () => {
    const custodian = await startCustodian(true);
    expect(await codeOf(custodian.ask('begin', { operation: 'generateShare', input: shareInput() }))).toBe(
      'PRACTICE_ONLY',
    );
    expect(
      await codeOf(
        custodian.ask('begin', { operation: 'createKeySet', input: setInput({ practice: false }) }),
      ),
    ).toBe('PRACTICE_ONLY');
    const { nonce } = await custodian.ask('begin', { operation: 'createKeySet', input: setInput() });
    expect((await custodian.ask('confirm', { nonce, operation: 'createKeySet' })).practiceKeys).toHaveLength(
      2,
    );
  });
});

/** One without a process of its own but in the long run: what it refuses has nothing to do with that. */
const startHere = () => startCustodian(false, perTier(forkInProcess, fork));

describe('one attempt at a time, by its nonce', () => {
  it('refuses a second start of either kind while one is on, and leaves the first as it was', async () => {
    const custodian = await startHere();
    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
    expect(await codeOf(custodian.ask('begin', { operation: 'generateShare', input: shareInput() }))).toBe(
      'ATTEMPT_IN_PROGRESS',
    );
    expect(await codeOf(custodian.ask('begin', { operation: 'createKeySet', input: setInput() }))).toBe(
      'ATTEMPT_IN_PROGRESS',
    );
    expect((await custodian.ask('submit', { nonce, text: shareOf('aa', '01') })).progress).toBe(1);
  });

  it('refuses two starts at once but for one', async () => {
    const custodian = await startHere();
    const begun = await Promise.allSettled([
      custodian.ask('begin', { operation: 'generateShare', input: shareInput() }),
      custodian.ask('begin', { operation: 'createKeySet', input: setInput() }),
    ]);
    expect(begun.map(one => one.status)).toEqual(['fulfilled', 'rejected']);
  });

  it('draws a nonce of 128 bits, another one each time', async () => {
    const custodian = await startHere();
    const nonces = new Set<string>();
    for (let at = 0; at < 5; at++) {
      const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
      expect(nonce).toMatch(/^[0-9a-f]{32}$/);
      nonces.add(nonce);
      await custodian.ask('cancel', {});
    }
    expect(nonces.size).toBe(5);
  });

  it('does not tell the right nonce when the wrong one or none is brought', async () => {
    const custodian = await startHere();
    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
    for (const wrong of ['', nonce.slice(1), nonce.toUpperCase().replace(/[A-F]/, 'G'), `${nonce} `]) {
      const refusal = await refused(custodian.ask('submit', { nonce: wrong, text: shareOf('aa', '01') }));
      expect(refusal.code).toBe('WRONG_NONCE');
      expect(JSON.stringify(refusal.failure)).not.toContain(nonce);
    }
    expect((await custodian.ask('submit', { nonce, text: shareOf('aa', '01') })).progress).toBe(1);
  });
});

describe('messages in the wrong order', () => {
  it('says that no attempt is on, or that this is not what the attempt takes', async () => {
    const custodian = await startHere();
    const share = { nonce: '00', text: shareOf('aa', '01') };
    expect(await codeOf(custodian.ask('submit', share))).toBe('NO_ATTEMPT');
    expect(await codeOf(custodian.ask('confirm', { nonce: '00', operation: 'createKeySet' }))).toBe(
      'NO_ATTEMPT',
    );
    expect(await codeOf(custodian.ask('touch', { nonce: '00' }))).toBe('NO_ATTEMPT');
    expect(await custodian.ask('cancel', {})).toBeNull();

    const set = await custodian.ask('begin', { operation: 'createKeySet', input: setInput() });
    expect(await codeOf(custodian.ask('submit', { ...share, nonce: set.nonce }))).toBe('NO_ATTEMPT');
    await custodian.ask('confirm', { nonce: set.nonce, operation: 'createKeySet' });
    expect(await codeOf(custodian.ask('confirm', { nonce: set.nonce, operation: 'createKeySet' }))).toBe(
      'NO_ATTEMPT',
    );

    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
    for (const operation of ['createKeySet', 'generateShare'] as const)
      expect(await codeOf(custodian.ask('confirm', { nonce, operation }))).toBe('NO_ATTEMPT');
    await custodian.ask('submit', { nonce, text: shareOf('aa', '01') });
    await custodian.ask('submit', { nonce, text: shareOf('bb', '02') });
    expect(await codeOf(custodian.ask('submit', { nonce, text: shareOf('cc', '03') }))).toBe('NO_ATTEMPT');
  });

  it('takes shares sent at once one after the other', async () => {
    const custodian = await startHere();
    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
    const [one, two, three] = await Promise.allSettled(
      ['01', '02', '03'].map(index => custodian.ask('submit', { nonce, text: shareOf('aa', index) })),
    );
    expect(one).toMatchObject({ status: 'fulfilled', value: { progress: 1 } });
    expect(two).toMatchObject({ status: 'fulfilled', value: { progress: 2, result: { entered: [1, 2] } } });
    expect(three).toMatchObject({ status: 'rejected', reason: { code: 'NO_ATTEMPT' } });
  });
});

describe('requests that no program of ours sends', () => {
  /** The raw channel, without the custodian's types. */
  async function raw(): Promise<{ child: CeremonyChild; answers: unknown[]; exits: number[] }> {
    const child = fork({ practiceOnly: false });
    const answers: unknown[] = [];
    const exits: number[] = [];
    child.onMessage(message => answers.push(message));
    child.onExit(() => exits.push(1));
    onTestFinished(() => child.kill());
    expect(await eventually(() => answers.length > 0)).toBe(true);
    return { child, answers, exits };
  }

  it('are answered with an error or not at all, and the process goes on', async () => {
    const { child, answers, exits } = await raw();
    const calls = [
      'submit',
      'confirm',
      'touch',
      'readKey',
      'begin generateShare',
      'begin createKeySet',
      'submitPractice',
    ];
    const names = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf', '', 'no such'];
    const inputs: unknown[] = [
      undefined,
      null,
      0,
      '',
      'x',
      [],
      {},
      { nonce: 1 },
      { conditions: null, record: 7 },
    ];
    let id = 0;
    for (const call of [...calls, ...names])
      for (const input of inputs) child.post({ id: ++id, ...requestOf(call, input) });
    for (const message of [null, 0, 'x', [], {}, { call: 'cancel' }, { id: 'a' }]) child.post(message);
    child.post({ id: 10_000, call: 'cancel', input: {} });
    const isAnswered = () => answers.some(answer => (answer as { id?: number }).id === 10_000);
    expect(await eventually(isAnswered, 20_000)).toBe(true);
    expect(exits).toEqual([]);
    const errors = answers.filter(answer => typeof (answer as { id?: unknown }).id === 'number');
    expect(errors).toHaveLength(id + 1);
    for (const answer of errors.slice(0, -1)) expect(answer).toMatchObject({ result: { ok: false } });
    for (const answer of errors.slice(calls.length * inputs.length, -1)) {
      expect(answer).toMatchObject({ result: { error: { code: 'UNKNOWN_CALL' } } });
    }
  });

  it('whatever they hold, end with a refusal that repeats nothing of them', async () => {
    const custodian = await startCustodian();
    const canary = 'c0ffee5ecre7';
    const anything = fc.anything({ maxDepth: 3, withTypedArray: true, withDate: true, withBigInt: true });
    const calls = ['submit', 'confirm', 'touch', 'readKey', 'begin generateShare', 'begin createKeySet'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), anything, fc.string(), async (call, junk, text) => {
        const input = {
          nonce: `${canary}${text}`,
          text: junk,
          record: junk,
          conditions: junk,
          pgp_key: `${canary}${text}`,
        };
        const ask = custodian.ask.bind(custodian) as (call: string, input: unknown) => Promise<unknown>;
        const request = requestOf(call, input);
        const refusal = await refused(ask(request.call, request.input));
        expect(JSON.stringify(refusal.failure)).not.toContain(canary);
        expect(refusal.code).not.toBe('CEREMONY_LOST');
      }),
      { numRuns: runs(150) },
    );
  });

  it('of any length are read or refused, and nothing hangs', async () => {
    const custodian = await startCustodian();
    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: shareInput() });
    const outcomes: unknown[] = [];
    // Node's channel puts a message together in a time that grows with the square of its length.
    for (const length of [1 << 16, 1 << 18, perTier(1 << 22, 1 << 24)]) {
      const text = new Uint8Array(length).fill(0x61);
      outcomes.push(await codeOf(custodian.ask('submit', { nonce, text })));
    }
    // 32 KiB of “aa” have the form of a share, of another length.
    expect(outcomes).toEqual(['SHARE_WRONG_LENGTH', 'SHARE_TOO_LONG', 'SHARE_TOO_LONG']);
    const garbage = await custodian
      .ask('readKey', { pgp_key: 'a'.repeat(1 << 21), now: 0, practice: false })
      .catch(error => error.code);
    expect(garbage).toMatch(/^PGP_KEY_/);
  });

  it('cannot bring the custodian down from the other side either', async () => {
    const listeners: ((message: unknown) => void)[] = [];
    let exit = () => {};
    const child: CeremonyChild = {
      post: message => {
        const { id } = message as { id: number };
        for (const junk of [null, 7, 'x', {}, { event: 'other' }, { id: 99, result: {} }, { id }]) {
          for (const listener of listeners) listener(junk);
        }
      },
      onMessage: listener => {
        listeners.push(listener);
        listener({ event: 'ready' });
      },
      onExit: listener => {
        exit = listener;
      },
      kill: () => exit(),
    };
    const custodian = await startCeremony(() => child, false);
    await expect(custodian.ask('cancel', {})).rejects.toThrow();
    await custodian.end();
  });
});

describe('the end of the process', () => {
  it('comes with the end of its attempt by itself after the set time, and nothing can be entered any more', async () => {
    const custodian = await startCustodian();
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    const { nonce } = await custodian.ask('begin', {
      operation: 'generateShare',
      input: shareInput({ conditions: { ...conditions, expiryMs: 200 } }),
    });
    expect(await eventually(() => losses.length > 0)).toBe(true);
    expect(losses).toEqual(['expired']);
    expect(await codeOf(custodian.ask('submit', { nonce, text: shareOf('aa', '01') }))).toBe(
      'ATTEMPT_EXPIRED',
    );
  });

  it('is put off by a touch with the right nonce only', async () => {
    const custodian = await startCustodian();
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    const input = shareInput({ conditions: { ...conditions, expiryMs: 3000 } });
    const { nonce } = await custodian.ask('begin', { operation: 'generateShare', input: input });
    for (let at = 0; at < 6; at++) {
      await new Promise(resolve => setTimeout(resolve, 600));
      expect(await custodian.ask('touch', { nonce })).toEqual({ secondsLeft: 3 });
    }
    expect(losses).toEqual([]);
    for (let at = 0; at < 100 && losses.length === 0; at++) {
      await custodian.ask('touch', { nonce: 'wrong' }).catch(() => {});
      await new Promise(resolve => setTimeout(resolve, 150));
    }
    expect(losses).toEqual(['expired']);
  });

  it('is told when it had come before anybody listened', async () => {
    const custodian = await startCustodian();
    for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
    await codeOf(custodian.ask('cancel', {}));
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    expect(losses).toEqual(['lost']);
  });

  it('comes when main is killed, whatever the process is about', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { fork } from 'node:child_process';
         const child = fork(${JSON.stringify(ceremonyEntry)}, [], { env: {}, execArgv: [], detached: true, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
         child.on('message', () => console.log(child.pid));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = await new Promise<number>(resolve => parent.stdout.on('data', data => resolve(Number(data))));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await eventually(() => !isAlive(pid))).toBe(true);
  });

  it('is at once when the custodian ends it', async () => {
    const custodian = await startCeremony(fork, false);
    const [pid] = ceremoniesOf();
    expect(pid).toBeDefined();
    await custodian.end();
    expect(isAlive(pid!)).toBe(false);
  });

  it('is told as a refusal when a part of the program is missing: nothing is answered then', async () => {
    const folder = await temporaryFolder();
    const alone = path.join(folder, 'process.mjs');
    await fs.copyFile(ceremonyEntry, alone);
    const custodian = await startCeremony(forkWithNode(alone), false);
    expect(await codeOf(custodian.ask('cancel', {}))).toBe('CEREMONY_LOST');
    await custodian.end();
  });

  it('is told as a refusal when it comes before the process is ready', async () => {
    expect(await codeOf(startCeremony(forkWith('process.exit(3)'), false))).toBe('CEREMONY_LOST');
  });
});

/** A child that is no ceremony process. */
const forkWith = (source: string) => (): CeremonyChild => {
  const child = spawn(process.execPath, ['-e', source], { stdio: 'ignore' });
  return {
    post: () => {},
    onMessage: () => {},
    onExit: listener => child.once('exit', listener),
    kill: () => child.kill('SIGKILL'),
  };
};
