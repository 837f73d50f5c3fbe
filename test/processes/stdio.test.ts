/** `quorate stdio` as other programs meet it: a real process, real pipes, real ceremonies. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { callNames } from '../../shared/contract';
import { fromPgpWords } from '../../shared/text/words';
import { read } from '../house/sources';
import { example } from '../house/tables';
import { ceremoniesOf, eventually } from '../support/processes';
import { long, perTier } from '../support/tier';
import {
  checkout,
  filesIn,
  has,
  opened,
  pgpKey,
  quorateChild,
  temporaryFolder,
  transcriptIn,
  vaultSet,
} from './cli-kit';
import { Client } from './stdio-kit';

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

const holders = [{ name: 'Ada' }, { name: 'Berta' }, { name: 'Chen' }];
const practice = { name: 'Drill', required: 2, holders, practice: true };
const set = vaultSet('v114-16B-3-of-5');
/** One that none of the old holders has. */
const fresh = set.generate.find(one => one.equals_existing_index < 0)!;
const claim = {
  name: 'Prod',
  required: set.t,
  issued: set.n,
  indexes: set.x,
  shareBytes: set.shareBytes,
};

describe('a real set', () => {
  test('gets a new share from shares sent as text or bytes, and none of them ever comes back', async () => {
    const client = new Client(folder);
    await client.result('keySet.adopt', claim);
    const params = { holder: 'Frida', pgp_key: pgpKey('ed25519').public_armored, payload: 'raw' };
    const refused = await client.ask('generateShare.start', params);
    expect(refused.error?.data?.code).toBe('WITNESS_NEEDED');
    expect(await client.result('attempt.read').catch(error => String(error))).toContain('attempt.read');
    const { nonce } = await client.result('generateShare.start', {
      ...params,
      newIndex: fresh.x,
      unwitnessed: true,
    });
    const [a, b, c] = set.shares as [string, string, string];
    const base64 = Buffer.from(Buffer.from(b, 'hex').toString('base64')).toString('base64');
    for (const key of [a, { base64 }]) await client.result('generateShare.update', { key, nonce });
    const again = await client.ask('generateShare.update', { key: a, nonce });
    expect(again.error).toMatchObject({ code: -32000, data: { code: 'SHARE_REPEATED' } });
    const status = await client.result('generateShare.update', { key: c.toUpperCase(), nonce });
    expect(status).toMatchObject({ complete: true, index: fresh.x });
    expect((await opened(String(status.key), 'ed25519')).toString('hex')).toBe(fresh.share_hex);
    expect(await client.finish()).toBe(0);
    for (const share of set.shares) expect(client.said.toLowerCase()).not.toContain(share.slice(0, 12));
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({ witnessed: false });
  });

  test('is out of reach under --practice-only', async () => {
    const client = new Client(folder, '--practice-only');
    const params = { ...practice, practice: false, unwitnessed: true };
    expect((await client.ask('createKeySet.start', params)).error?.data?.code).toBe('PRACTICE_ONLY');
  });
});

describe('recovery', () => {
  test('goes from shares to an entry of the sealed store, and password and token are in their own answers alone', async () => {
    const client = new Client(folder);
    const content = { base64: Buffer.from([0, 1, 2, 255]).toString('base64') };
    const pin = { name: 'Safe PIN', content: '4711-4712-4713' };
    const seal = [pin, { name: 'key', content }];
    const made = await client.result('createKeySet.start', { ...practice, seal });
    await client.result('createKeySet.confirm', { nonce: made.nonce });
    const opened = await client.result('keySet.open', { name: 'Drill' });
    expect(opened).toMatchObject({ recoverable: true, storeVersion: 1 });
    const early = await client.ask('recoveryToken.start', {});
    expect(early.error?.data?.code).toBe('NOT_IN_RECOVERY_MODE');
    expect(await client.result('recovery.enter')).toMatchObject({ state: 'ready', secondsLeft: null });
    const { otp, nonce } = await client.result('recoveryToken.start', { prefix: 'hvr.' });
    for (const index of (opened.practiceShares as number[]).slice(0, 2)) {
      await client.result('practice.update', { index, nonce });
    }
    const { encoded_token, complete } = await client.result('recoveryToken.read');
    expect(complete).toBe(true);
    const { token, kind } = await client.result('recoveryToken.decode', { encoded_token, otp });
    expect([token, kind]).toEqual([expect.stringMatching(/^hvr\.[A-Za-z0-9]{24}$/), 'recovery']);

    const added = { name: 'code', content: { base64: 'Y29kZQ==' } };
    expect(await client.result('sealedStore.add', { token, ...added })).toMatchObject({ storeVersion: 2 });
    const entry = await client.result('sealedStore.read', { token, name: 'key' });
    expect(entry).toEqual({ number: 2, name: 'key', content });
    await client.result('sealedStore.remove', { token, name: 'key' });
    expect(
      await client.result('sealedStore.list', {
        token: { base64: Buffer.from(String(token)).toString('base64') },
      }),
    ).toEqual({
      storeVersion: 3,
      entries: [
        { number: 1, name: 'Safe PIN', bytes: 14 },
        { number: 3, name: 'code', bytes: 4 },
      ],
    });
    expect((await client.ask('recovery.leave')).result).toBeNull();
    const after = await client.ask('sealedStore.list', { token });
    expect(after.error?.data?.code).toBe('RECOVERY_OVER');
    expect(await client.finish()).toBe(0);
    const times = (text: unknown) => client.said.split(String(text)).length - 1;
    expect([times(otp), times(token), times('4711'), times(content.base64)]).toEqual([1, 1, 0, 1]);
    for (const name of filesIn(folder)) {
      const bytes = readFileSync(path.join(folder, name), 'latin1');
      for (const secret of [otp, token, pin.content])
        expect(bytes.includes(String(secret)), name).toBe(false);
    }
  });

  // In the terminal, too: test/processes/cli-recover.test.ts.
  test.skipIf(!long)('of a real set needs to be told that nobody watches', async () => {
    const client = new Client(folder);
    const real = ['ed25519', 'rsa2048'].map(name => ({ name, pgp_key: pgpKey(name).public_armored }));
    const params = { name: 'Real', required: 2, holders: real, unwitnessed: true };
    const made = await client.result('createKeySet.start', params);
    await client.result('createKeySet.confirm', { nonce: made.nonce });
    await client.result('recovery.enter');
    const refused = await client.ask('recoveryToken.start', {});
    expect(refused.error?.data?.code).toBe('WITNESS_NEEDED');
    const started = await client.result('recoveryToken.start', { unwitnessed: true });
    expect(started.otp).toMatch(/^[A-Za-z0-9]{24}$/);
  });
});

describe('the end', () => {
  /** A client in the middle of an attempt, and the process that holds it. */
  async function begun() {
    const client = new Client(folder);
    await client.result('createKeySet.start', practice);
    expect(ceremoniesOf(client.child.pid)).toHaveLength(1);
    return client;
  }
  async function nothingIsLeft(client: Client) {
    expect(await eventually(() => ceremoniesOf(client.child.pid).length === 0)).toBe(true);
    expect(transcriptIn(folder, 'create-key-set').entries.at(-1)).toMatchObject({ outcome: 'cancelled' });
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  }

  test('of the input cancels the attempt, ends its process and gives the folder back: 0', async () => {
    const client = await begun();
    expect(await client.finish()).toBe(0);
    await nothingIsLeft(client);
  });

  test.each(perTier(['SIGTERM'] as const, ['SIGINT', 'SIGTERM', 'SIGHUP'] as const))(
    'by %s does the same: 130',
    async signal => {
      const client = await begun();
      client.child.kill(signal);
      expect(await client.ended).toBe(130);
      await nothingIsLeft(client);
    },
  );

  test('of a reader of the answers does it too: 1', async () => {
    const client = await begun();
    client.child.stdout!.destroy();
    client.send(
      '{"jsonrpc":"2.0","id":1,"method":"folder.read"}',
      '{"jsonrpc":"2.0","id":2,"method":"folder.read"}',
    );
    expect(await client.ended).toBe(1);
    await nothingIsLeft(client);
  });

  test('comes only after everything that was sent was answered', async () => {
    const { stdout, status, stderr } = await quorateChild(['stdio', '--folder', folder], {
      input: ['folder.read', 'attempt.read', 'no.such']
        .map((method, id) => JSON.stringify({ jsonrpc: '2.0', id, method }))
        .join('\n'),
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual([0, 1, 2]);
  });
});

test('out of order, interleaved and malformed, every request is answered, and a ceremony still works after it', async () => {
  const secret = set.shares[0]!;
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(secret));
  const params = fc.oneof(
    fc.record(
      { nonce: fc.constant('0'.repeat(32)), key: fc.constant(secret), index: fc.integer() },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom('nonce', 'key', 'index', '__proto__', 'holder', 'unwitnessed'), value),
    value,
  );
  // Left out: folders, which would be places on this machine, and cards, whose pinentry would ask here.
  const method = fc.constantFrom(
    ...callNames.filter(name => !/^(folder|card)\./.test(name)),
    '__proto__',
    secret,
  );
  const requests = fc.sample(fc.record({ method, params }), perTier(30, 200));
  const client = new Client(folder);
  for (const [at, request] of requests.entries()) {
    const noise = ['{', `{"jsonrpc":"2.0","id":"${at}","method":`, '[]', '\u0000', '"'.repeat(at)][at % 5]!;
    client.send(noise, JSON.stringify({ jsonrpc: '2.0', id: at, ...request }));
  }
  client.send('x'.repeat(5 << 20));
  const seen: unknown[] = [];
  while (seen.length < requests.length) {
    const { id } = await client.answer();
    if (id !== null) seen.push(id);
  }
  expect(seen).toEqual(requests.map((_, at) => at));
  expect((await client.answer()).error?.code).toBe(-32600);
  for (const cancel of ['createKeySet.cancel', 'generateShare.cancel']) await client.ask(cancel);
  const { nonce } = await client.result('createKeySet.start', practice);
  expect(await client.result('createKeySet.confirm', { nonce })).toMatchObject({ phase: 'complete' });
  expect(await client.finish()).toBe(0);
  expect(client.said).not.toContain(secret);
});

describe('docs/stdio.md', () => {
  // What is drawn or measured anew each time; the same one stands for the same thing wherever it appears.
  const VOLATILE = /\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT[\d:.]+Z|\b[0-9a-f]{8,}\b/g;
  const whole = (line: string): unknown =>
    JSON.parse(
      line
        .slice(2)
        .replace(/, \.\.\.\}/g, ', "...": 0}')
        .replace(/, \.\.\.\]/g, ', "..."]'),
    );

  /** Finds for everything that is volatile in the document what stands for it now; whatever else differs fails. */
  class Session {
    readonly now = new Map<string, string>();

    learn(shown: string, real: string): void {
      expect(this.now.get(shown) ?? real, shown).toBe(real);
      this.now.set(shown, real);
    }

    translated = (line: string): string =>
      line
        .slice(2)
        .replace(VOLATILE, found => this.now.get(found) ?? found)
        .replace(/"index": (\d+)/g, (_, index) => `"index": ${this.now.get(`index ${index}`) ?? index}`);

    compare(shown: unknown, real: unknown, at: string): void {
      if (Array.isArray(shown)) this.#array(shown, real as unknown[], at);
      else if (typeof shown === 'object' && shown !== null) {
        const { '...': more, ...fields } = shown as Record<string, unknown>;
        const names = Object.keys(real as object);
        for (const [name, value] of Object.entries(fields)) {
          expect(names, at).toContain(name);
          this.compare(value, (real as Record<string, unknown>)[name], `${at}.${name}`);
        }
        if (more === undefined) expect(names, at).toEqual(Object.keys(fields));
      } else if (typeof shown === 'string') this.#text(shown, real as string, at);
      else expect(real, at).toBe(shown);
    }

    #array(shown: unknown[], real: unknown[], at: string): void {
      const cut = shown.at(-1) === '...';
      const count = cut ? shown.length - 1 : shown.length;
      expect(cut ? real.length > count : real.length === count, at).toBe(true);
      if (at.endsWith('.words')) {
        expect(fromPgpWords(real as string[])).toHaveLength(fromPgpWords(shown as string[]).length);
        return;
      }
      for (const [place, value] of shown.slice(0, count).entries()) {
        if (at.endsWith('.practiceShares')) this.learn(`index ${value}`, String(real[place]));
        else this.compare(value, real[place], `${at}[${place}]`);
      }
    }

    #text(shown: string, real: string, at: string): void {
      expect(typeof real, at).toBe('string');
      if (at.endsWith('.key') && shown !== '') {
        expect(Buffer.from(real, 'base64').length, at).toBe(Buffer.from(shown, 'base64').length);
        return;
      }
      const parts = [shown, real].map(text => text.match(VOLATILE) ?? []);
      for (const [place, found] of parts[0]!.entries()) this.learn(found, parts[1]![place]!);
      expect(real.replace(VOLATILE, '#'), at).toBe(shown.replace(VOLATILE, '#'));
    }
  }

  test('the session is what the program does', async () => {
    const client = new Client(folder, '--practice-only');
    const session = new Session();
    let compared = 0;
    for (const line of example(read('docs/stdio.md'), 'session')) {
      if (line.startsWith('> ')) client.send(session.translated(line));
      else {
        session.compare(whole(line), await client.answer(), `answer ${compared + 1}`);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(8);
    expect(await client.finish()).toBe(0);
  });
});

describe('docs/examples/ceremony.py', () => {
  const python = has('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 8))');
  if (!python) console.warn('There is no python3 here: the example client is not run.');
  const ceremony = () =>
    spawnSync('python3', [path.join(checkout, 'docs/examples/ceremony.py'), folder], { encoding: 'utf8' });

  test.skipIf(!python)('does a whole practice ceremony, and says which refusal ends it', () => {
    const { status, stdout, stderr } = ceremony();
    expect([status, stderr]).toEqual([0, '']);
    const files = [...stdout.matchAll(/^ {3}(\S+)$/gm)].map(match => match[1]!);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(filesIn(folder)).toContain(path.normalize(file));
    const [, index] = /^New share: index (\d+), encrypted to [0-9a-f]{40}$/m.exec(stdout) ?? [];
    expect(files[0]).toMatch(new RegExp(`frida-index-${index}\\.asc$`));
    expect(stdout).toMatch(/^Digest: [0-9a-f]{64}$/m);
    expect(stdout).toContain('Every line is as it was when this digest was written down.');

    const again = ceremony();
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(/^KEY_SET_EXISTS: [^\n]+\n$/)]);
  });

  test('is about a hundred lines', () => {
    expect(read('docs/examples/ceremony.py').split('\n').length).toBeLessThan(130);
  });
});
