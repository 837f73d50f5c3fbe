/** The rules of an attempt and of the folder, through the whole program: what a person may rely on. */

import { describe, expect, it } from 'vitest';
import { ceremoniesOf, eventually, fork } from '../support/processes';
import {
  codeOf,
  copiedSet,
  enter,
  generate,
  IDLE,
  openProgram,
  practiceSet,
  startParams,
  startProgram,
  startShare,
  typed,
  value,
} from '../support/program';
import { perTier } from '../support/tier';
import { entriesOf, lastEntry, recordOf } from './on-disk';

describe('one attempt at a time', () => {
  it('refuses a second start of either operation, and anything that would change what is at hand', async () => {
    const here = await openProgram({ fork });
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    const create = { name: 'Other', required: 2, practice: true, holders: [{ name: 'A' }, { name: 'B' }] };
    const adopt = { name: 'Other', required: 2, issued: 3 };
    expect([
      codeOf(await here.api.generateShare.start(startParams())),
      codeOf(await here.api.createKeySet.start(create)),
      codeOf(await here.api.keySet.open({ name: 'Practice' })),
      codeOf(await here.api.keySet.adopt(adopt)),
      codeOf(await here.api.folder.open({ path: here.folder })),
    ]).toEqual(Array(5).fill('ATTEMPT_IN_PROGRESS'));
    expect(value(await enter(here.api, nonce, shares[0]!)).progress).toBe(1);
    expect(ceremoniesOf()).toHaveLength(1);
  });

  it('lets one of two starts at once through, and no more than one process lives', async () => {
    const here = await openProgram({ fork });
    await copiedSet(here);
    const results = await Promise.all([1, 2, 3].map(() => here.api.generateShare.start(startParams())));
    expect(results.map(codeOf).sort()).toEqual(['ATTEMPT_IN_PROGRESS', 'ATTEMPT_IN_PROGRESS', 'ok']);
    expect(ceremoniesOf()).toHaveLength(1);
  });

  it('keeps an attempt on the set it was started for, whoever opens another at the same moment', async () => {
    const here = await openProgram();
    await copiedSet(here, 'Second');
    const first = await copiedSet(here, 'First');
    const [start, opening] = await Promise.all([
      here.api.generateShare.start(startParams()),
      here.api.keySet.open({ name: 'Second' }),
    ]);
    expect(codeOf(opening)).toBe('ATTEMPT_IN_PROGRESS');
    let status = value(start);
    for (const share of first.shares.slice(0, 2)) status = value(await enter(here.api, status.nonce, share));
    for (const file of status.files) expect(file).toMatch(/^PRACTICE-first\//);
  });

  it('refuses a wrong nonce without telling the right one, and says so in the transcript', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    for (const wrong of ['', '0'.repeat(32), nonce.slice(0, -1), `${nonce}0`]) {
      const result = await enter(here.api, wrong, shares[0]!);
      expect(codeOf(result)).toBe('WRONG_NONCE');
      expect(JSON.stringify(result)).not.toContain(nonce);
    }
    const missing = await here.api.generateShare.update({ key: new Uint8Array() } as never);
    expect(codeOf(missing)).toBe('WRONG_NONCE');
    expect(JSON.stringify(missing)).not.toContain(nonce);
    const message = new Uint8Array();
    const others = [
      { source: 'card', message },
      { source: 'privateKey', message, pgp_private_key: message, passphrase: message },
      { source: 'practice', index: 1 },
    ];
    for (const other of others)
      expect(codeOf(await here.api.attempt.enter(other as never))).toBe('WRONG_NONCE');
    expect(value(await here.api.generateShare.read()).progress).toBe(0);
    const { entries } = await entriesOf(view.directory, 'generate-share');
    expect(entries.filter(entry => entry.event === 'refused')).toHaveLength(6);
  });

  it('takes two shares given at once one after the other, and refuses one too many', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    const results = await Promise.all(shares.map(share => enter(here.api, nonce, share)));
    expect(results.map(codeOf)).toEqual(['ok', 'ok', 'NO_ATTEMPT']);
    expect(value(results[1]!).complete).toBe(true);
    expect(codeOf(await enter(here.api, nonce, shares[2]!))).toBe('NO_ATTEMPT');
    expect(codeOf(await here.api.attempt.touch({ nonce }))).toBe('NO_ATTEMPT');
  });

  it('keeps what was accepted when a share is refused', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    for (const bad of ['', 'zz', shares[0]!, `${'0'.repeat(64)}${shares[1]!.slice(-2)}`]) {
      expect((await enter(here.api, nonce, bad)).ok).toBe(false);
      expect(value(await here.api.generateShare.read()).progress).toBe(1);
    }
    expect(value(await enter(here.api, nonce, shares[1]!)).complete).toBe(true);
  });

  it('overwrites the bytes of a share that it was given, accepted or not', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    for (const text of [shares[0]!, 'not a share']) {
      const key = new TextEncoder().encode(text);
      await here.api.generateShare.update({ key, nonce });
      expect([...key].every(byte => byte === 0)).toBe(true);
    }
  });
});

describe('the end of an attempt', () => {
  it('comes by itself when nothing is entered: everything is cleared and the transcript says “expired”', async () => {
    const here = await openProgram({ fork, expiryMs: 2500 });
    const { view, shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    const isOver = async () => value(await here.api.attempt.read())?.phase === 'expired';
    expect(await eventually(isOver)).toBe(true);
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
    expect(codeOf(await enter(here.api, nonce, shares[1]!))).toBe('ATTEMPT_EXPIRED');
    expect(value(await here.api.generateShare.read())).toEqual({ ...IDLE, required: 2 });
    expect(await eventually(async () => (await lastEntry(view.directory)).event === 'end')).toBe(true);
    expect(await lastEntry(view.directory)).toMatchObject({ event: 'end', outcome: 'expired' });
    const again = await startShare(here.api);
    expect(again.progress).toBe(0);
    expect(value(await enter(here.api, again.nonce, shares[1]!)).progress).toBe(1);
  });

  it('comes with cancelling, from anywhere, as often as one likes, and not at all when idle', async () => {
    const here = await openProgram({ fork });
    expect(value(await here.api.generateShare.cancel())).toBeNull();
    expect(value(await here.api.createKeySet.cancel())).toBeNull();
    const { view, shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    value(await here.api.createKeySet.cancel());
    expect(value(await here.api.generateShare.read()).progress).toBe(1);
    for (let at = 0; at < 3; at++) expect(value(await here.api.generateShare.cancel())).toBeNull();
    expect(ceremoniesOf()).toEqual([]);
    expect(value(await here.api.generateShare.read())).toEqual({ ...IDLE, required: 2 });
    expect(codeOf(await enter(here.api, nonce, shares[1]!))).toBe('NO_ATTEMPT');
    expect(await lastEntry(view.directory)).toMatchObject({ outcome: 'cancelled' });
    expect((await recordOf(view.directory)).transcripts).toHaveLength(2);
  });

  it('keeps a share that completes before the cancel that waits behind it', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    const [entered, cancelled] = await Promise.all([
      enter(here.api, nonce, shares[1]!),
      here.api.generateShare.cancel(),
    ]);
    expect([codeOf(entered), codeOf(cancelled)]).toEqual(['ok', 'ok']);
    const status = value(await here.api.generateShare.read());
    expect(status.complete).toBe(true);
    expect(status).toEqual(value(entered));
  });

  it('lets nothing through behind a cancel', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    const cancelled = here.api.generateShare.cancel();
    await new Promise(resolve => setImmediate(resolve));
    expect(codeOf(await enter(here.api, nonce, shares[1]!))).toBe('NO_ATTEMPT');
    value(await cancelled);
  });

  it('comes with closing the program, also while an attempt is just being started', async () => {
    const here = await openProgram({ fork });
    const { shares } = await copiedSet(here);
    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    await here.program.close();
    expect(ceremoniesOf()).toEqual([]);

    value(await here.api.folder.open({ path: here.folder }));
    value(await here.api.keySet.open({ name: 'Practice' }));
    const start = here.api.generateShare.start(startParams());
    await here.program.close();
    await start;
    expect(ceremoniesOf()).toEqual([]);
    value(await startProgram().api.folder.open({ path: here.folder }));
  });

  it('leaves no process behind when a start is refused', async () => {
    const here = await openProgram({ fork });
    await practiceSet(here);
    // Each starts a process: for every change the one for the key, and one refused for its holder.
    const all = [{ pgp_key: 'x' }, { holder: 'Ada' }, { holder: 'a\nb' }, { newIndex: 0 }];
    for (const bad of perTier(all.slice(0, 2), all)) {
      expect((await here.api.generateShare.start(startParams(bad))).ok).toBe(false);
      expect(ceremoniesOf()).toEqual([]);
    }
    expect(value(await here.api.attempt.read())?.operation).toBe('createKeySet');
  });

  it('says what is lost when the ceremony process dies, and another attempt works', async () => {
    const here = await openProgram({ fork });
    const { view, shares } = await copiedSet(here);
    await startShare(here.api);
    for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
    const isOver = async () => value(await here.api.attempt.read())?.phase === 'failed';
    expect(await eventually(isOver)).toBe(true);
    expect(await eventually(async () => (await lastEntry(view.directory)).outcome === 'failed')).toBe(true);
    expect((await generate(here.api, shares)).complete).toBe(true);
  });
});

describe('the page', () => {
  it('is renewed once for each attempt to generate a share, when it has read the end', async () => {
    let renewed = 0;
    const here = await openProgram({ onAttemptEnded: () => renewed++ });
    const { shares } = await practiceSet(here);
    value(await here.api.attempt.read());
    expect(renewed, 'making a set renews nothing').toBe(0);
    const { nonce } = await startShare(here.api);
    value(await here.api.attempt.read());
    value(await enter(here.api, nonce, shares[0]!));
    value(await here.api.attempt.read());
    value(await here.api.generateShare.cancel());
    expect(renewed, 'not before the page has read the end').toBe(0);
    for (let at = 0; at < 3; at++) value(await here.api.attempt.read());
    expect(renewed).toBe(1);
    await startShare(here.api);
    value(await here.api.generateShare.cancel());
    for (let at = 0; at < 2; at++) value(await here.api.attempt.read());
    expect(renewed, 'also where no share was accepted').toBe(2);
    expect((await generate(here.api, shares)).complete).toBe(true);
    for (let at = 0; at < 2; at++) value(await here.api.attempt.read());
    expect(renewed).toBe(3);
  });

  it('is renewed after a set was made, or not made, in which something typed was sealed', async () => {
    let renewed = 0;
    const { api } = await openProgram({ onAttemptEnded: () => renewed++ });
    const start = () =>
      api.createKeySet.start({
        name: 'Sealed',
        required: 2,
        practice: true,
        holders: [{ name: 'Ada' }, { name: 'Ben' }],
        seal: [{ name: 'PIN', content: typed('4711') }],
      });
    value(await start());
    value(await api.createKeySet.cancel());
    for (let at = 0; at < 2; at++) value(await api.attempt.read());
    expect(renewed).toBe(1);
    const { nonce } = value(await start());
    value(await api.attempt.read());
    expect(renewed, 'not before it has ended').toBe(1);
    value(await api.createKeySet.confirm({ nonce }));
    for (let at = 0; at < 2; at++) value(await api.attempt.read());
    expect(renewed).toBe(2);
  });
});

describe('creating a set', () => {
  it('makes nothing before it is confirmed, and nothing when it is cancelled', async () => {
    const here = await openProgram();
    const { view } = await copiedSet(here, 'Before');
    const params = { name: 'New', required: 2, practice: true, holders: [{ name: 'A' }, { name: 'B' }] };
    const started = value(await here.api.createKeySet.start(params));
    expect(started).toMatchObject({ phase: 'confirming', progress: 0, words: { length: 8 } });
    expect(codeOf(await here.api.createKeySet.confirm({ nonce: '0'.repeat(32) }))).toBe('WRONG_NONCE');
    value(await here.api.createKeySet.cancel());
    expect(codeOf(await here.api.createKeySet.confirm({ nonce: started.nonce }))).toBe('NO_ATTEMPT');
    expect(value(await here.api.folder.read())?.keySets.map(set => set.name)).toEqual(['Before']);
    expect(value(await here.api.keySet.read())?.id).toBe(view.id);
    expect(value(await here.api.generateShare.read()).required).toBe(2);
  });
});

describe('an adopted set', () => {
  it('ends the attempt when a share sits at the new index, and does not forget that index', async () => {
    const here = await openProgram();
    const claim = { name: 'Vault', required: 2, issued: 3, indexes: [1], shareBytes: 3 };
    value(await here.api.keySet.adopt(claim));
    const risky = { acceptCollisionRisk: true, newIndex: 9 };
    const { nonce } = await startShare(here.api, risky);
    expect(codeOf(await enter(here.api, nonce, 'aaaa09'))).toBe('SHARE_HAS_NEW_INDEX');
    expect(value(await here.api.attempt.read())?.phase).toBe('cancelled');
    expect(value(await here.api.keySet.read())?.shares.map(share => share.index)).toEqual([1, 9]);
    expect(codeOf(await here.api.generateShare.start(startParams(risky)))).toBe('INDEX_IN_USE');
    // The terminal's user runs the same command again, which adopts the same claim again.
    value(await here.api.keySet.adopt(claim));
    expect(codeOf(await here.api.generateShare.start(startParams(risky)))).toBe('INDEX_IN_USE');
    const drawn = await startShare(here.api, { acceptCollisionRisk: true });
    expect([1, 9]).not.toContain(drawn.index);
  });

  it('does not forget the indexes that were accepted before that, either', async () => {
    const here = await openProgram();
    value(
      await here.api.keySet.adopt({ name: 'Vault', required: 3, issued: 5, indexes: [1], shareBytes: 3 }),
    );
    const { nonce } = await startShare(here.api, { acceptCollisionRisk: true, newIndex: 9 });
    value(await enter(here.api, nonce, 'aaaa07'));
    expect(codeOf(await enter(here.api, nonce, 'bbbb09'))).toBe('SHARE_HAS_NEW_INDEX');
    const known = value(await here.api.keySet.read())!.shares.map(share => share.index);
    expect(known.sort((a, b) => a - b)).toEqual([1, 7, 9]);
  });

  it('lists the indexes that were entered, and the length that was claimed', async () => {
    const here = await openProgram();
    const claim = { name: 'Vault', required: 2, issued: 3, indexes: [1], shareBytes: 3 };
    value(await here.api.keySet.adopt(claim));
    const done = await generate(here.api, ['aaaa07', 'bbbb01'], { acceptCollisionRisk: true, newIndex: 20 });
    expect(done.complete).toBe(true);
    const view = value(await here.api.keySet.read())!;
    expect(view.shares.map(share => share.index).sort((a, b) => a - b)).toEqual([1, 7, 20]);
    expect(view).toMatchObject({ issued: 4, secretLength: 2, proof: 'unproven' });
  });
});
