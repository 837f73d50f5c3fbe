/** An attempt of three ceremony processes: a lead, and a helper for each share; real ones where it is about processes. The operation is in `parts/`. */
import fs from 'node:fs/promises';
import path from 'node:path';
import v8 from 'node:v8';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AttemptRun } from '../../main/attempts/attempt-run';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import type { CeremonyProcess, ForkCeremony } from '../../main/attempts/ceremony-process';
import { confirmLength, enterShare } from '../../main/attempts/enter-share';
import { RecordChange } from '../../main/attempts/record-change';
import { Session } from '../../main/attempts/session';
import { type PlanOnSet, startOnSet } from '../../main/attempts/start-on-set';
import type { BeginInput, CeremonyMessage, CeremonyRequest } from '../../main/ceremony/process/protocol';
import { openCeremonyFolder } from '../../main/storage/folder/ceremony-folder';
import { withTranscript } from '../../main/storage/key-sets/record-changes';
import { bundled } from '../support/bundle';
import { inProcess } from '../support/in-process';
import { ceremonyEntry, eventually, isAlive, processes } from '../support/processes';
import { copiedSet, newcomerKey, offline, opened, openProgram, typed, WALL_CLOCK } from '../support/program';
import { long } from '../support/tier';
import type { Part, PartsInput } from './parts/operation';

let entry = '';
/** Starts them in this process. */
let here: ForkCeremony;
beforeAll(async () => {
  const { default: os } = await import('node:os');
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-parts-')));
  const answers = await bundled(path.join(import.meta.dirname, 'parts/answers.ts'), folder);
  const directory = path.dirname(answers);
  await fs.rename(answers, path.join(directory, 'answers.js'));
  entry = path.join(directory, 'process.js');
  here = inProcess(path.join(directory, 'answers.js'));
  await fs.copyFile(ceremonyEntry, entry);
  await fs.writeFile(path.join(directory, 'package.json'), JSON.stringify({ type: 'module' }));
  return () => fs.rm(folder, { recursive: true, force: true });
});

/** Numbers of the processes of this operation that live. */
const living = () =>
  processes()
    .filter(one => one.command.includes(entry))
    .map(one => one.pid);

interface Watched {
  fork: ForkCeremony;
  /** What went into each process and what came out of it, as bytes, in the order in which they were started. */
  told: Buffer[][];
  said: Buffer[][];
  /** What each was asked, in order over all: the number of the process and the call. */
  asked: string[];
  /** Says in the place of each what it did not say. */
  pretend: ((message: CeremonyMessage) => void)[];
  /** Called before a process is asked, or started. */
  onAsk: (asked: string) => void;
}

function watched(start: ForkCeremony): Watched {
  const all: Watched = {
    told: [],
    said: [],
    asked: [],
    pretend: [],
    onAsk: () => {},
    fork: options => {
      const child = start(options);
      const [into, out]: [Buffer[], Buffer[]] = [[], []];
      const number = all.told.length;
      all.onAsk(`${number} start`);
      all.told.push(into);
      all.said.push(out);
      return {
        ...child,
        post: message => {
          const asked = `${number} ${(message as CeremonyRequest).call}`;
          all.onAsk(asked);
          all.asked.push(asked);
          into.push(v8.serialize(message));
          child.post(message);
        },
        onMessage: listener => {
          all.pretend[number] = listener;
          child.onMessage(message => {
            out.push(v8.serialize(message));
            listener(message);
          });
        },
      };
    },
  };
  return all;
}

/** The plan: a helper for each share, and the attempt is complete when all have given their parts. */
const planOf =
  (input: Omit<PartsInput, 'taken'>, parts: Uint8Array[]) =>
  (run: AttemptRun): PlanOnSet => {
    let waiting: CeremonyProcess | undefined;
    return {
      async taker() {
        waiting ??= await run.asked.helper(begins({ ...input, taken: run.seats.entered }));
        return waiting;
      },
      completedBy({ result }) {
        waiting = undefined;
        parts.push((result as unknown as Part).part);
        if (parts.length < run.begun.required) return undefined;
        const { record, log } = run;
        const change = new RecordChange(run, {
          next: () => withTranscript(record.stored, log.file),
          isIn: ({ transcripts }) => transcripts.includes(log.file),
          shown: { key: '', proof: 'unproven' },
        });
        return { publish: () => run.publish(change.steps()) };
      },
      repair: async () => null,
    };
  };

const begins = (input: PartsInput): BeginInput => ({ operation: 'givesParts', input }) as never;

/** A session of main's with an attempt of the operation begun, on a practice set of which two shares are needed. */
async function started(start = forkWithNode(entry)) {
  const opening = await openProgram();
  const { shares } = await copiedSet(opening);
  await opening.program.close();
  const all = watched(start);
  const options = {
    fork: all.fork,
    practiceOnly: false,
    expiryMs: 60_000,
    recoveryMs: 60_000,
    network: offline,
  };
  const session = new Session(options);
  onTestFinished(() => session.close());
  session.folder = await openCeremonyFolder(opening.folder);
  session.keySet = await session.folder.find('Practice');
  const parts: Uint8Array[] = [];
  let given: Omit<PartsInput, 'taken'> | undefined;
  const run = await startOnSet(
    session,
    { acceptLive: [], unwitnessed: false, wallClock: WALL_CLOCK, witnesses: [] },
    { operation: 'generateShare', plan: own => planOf(given!, parts)(own) },
    common => {
      given = { ...common, pgp_key: newcomerKey.public };
      return begins({ ...given, taken: [] }) as never;
    },
  );
  const enter = (share: string) =>
    enterShare(session, { key: typed(share), nonce: run.begun.nonce, source: 'typed' }, 'generateShare');
  /** What the transcript says after its start. */
  const noted = async () => {
    const { entries } = await run.directory.transcriptEntries(run.log.file);
    return entries.slice(1).map(({ seq: _, previous: __, at: ___, ...entry }) => entry);
  };
  return { ...all, all, session, run, shares, parts, enter, noted, input: given! };
}

/** One of which both helpers are there: the first has given its part, and the second waits for its share, which was refused once. */
async function withThree() {
  const all = await started();
  const [lead] = living();
  await all.enter(all.shares[0]!);
  const first = living().find(pid => pid !== lead);
  await expect(all.enter(all.shares[0]!)).rejects.toMatchObject({ code: 'SHARE_REPEATED' });
  const second = living().find(pid => pid !== lead && pid !== first);
  const pids = [lead!, first!, second!];
  expect(living().sort()).toEqual([...pids].sort());
  return { ...all, pids };
}

describe('an attempt of three ceremony processes', () => {
  it('has a share in each helper and none in the lead; nothing of one is seen by another, and none is left', async () => {
    const { run, shares, parts, enter, told, said, pids } = await withThree();
    await enter(shares[1]!);
    expect(run.phase).toBe('complete');
    expect(pids.filter(isAlive)).toEqual([]);
    expect(told).toHaveLength(3);

    const isIn = (messages: Buffer[], share: string) =>
      messages.some(one => one.includes(share) || one.includes(Buffer.from(share.slice(0, -2), 'hex')));
    const [one, two] = shares as [string, string];
    // The share that came again went to the second helper as well, which refused it: people entered it there.
    expect(told.map(messages => isIn(messages, one))).toEqual([false, true, true]);
    expect(told.map(messages => isIn(messages, two))).toEqual([false, false, true]);
    for (const share of [one, two])
      expect(said.map(messages => isIn(messages, share))).toEqual([false, false, false]);

    const values = await Promise.all(
      parts.map(part => opened(Buffer.from(part).toString('base64'), newcomerKey.secret)),
    );
    expect(values.map(value => Buffer.from(value).toString('hex'))).toEqual(
      [one, two].map(share => share.slice(0, -2)),
    );
  });

  // One helper stands for both, but in the long run.
  it.each(['lead', 'first helper', ...(long ? ['second helper'] : [])])(
    'ends with the loss of its %s, and the others with it',
    async which => {
      const { run, pids } = await withThree();
      process.kill(pids[['lead', 'first helper', 'second helper'].indexOf(which)]!, 'SIGKILL');
      expect(await eventually(() => run.phase === 'failed')).toBe(true);
      await run.inTurn(async () => {});
      expect(pids.filter(isAlive)).toEqual([]);
    },
  );

  it('is cancelled in all of them', async () => {
    const { run, pids } = await withThree();
    await run.inTurn(() => run.end('cancelled'));
    expect([run.phase, pids.filter(isAlive)]).toEqual(['cancelled', []]);
  });

  it('expires in all of them', async () => {
    const { run, pids, input } = await withThree();
    // One more, to which nobody comes; the others would wait for longer.
    const conditions = { ...input.conditions, expiryMs: 50 };
    await run.inTurn(() => run.asked.helper(begins({ ...input, conditions, taken: [] })));
    expect(await eventually(() => run.phase === 'expired', 20_000)).toBe(true);
    await run.inTurn(async () => {});
    expect([...pids, ...living()].filter(isAlive)).toEqual([]);
  });

  it('fails where a helper is told to do something else than the words stand for, and its transcript says so', async () => {
    const { run, input, noted } = await started();
    const pids = living();
    const other = { ...input, conditions: { ...input.conditions, unwitnessed: true }, taken: [] };
    const code = 'STATEMENT_DIFFERS';
    await expect(run.inTurn(() => run.asked.helper(begins(other)))).rejects.toMatchObject({ code });
    expect([run.phase, [...pids, ...living()].filter(isAlive)]).toEqual(['failed', []]);
    expect(run.view().problem).toMatchObject({ code });
    expect(await noted()).toEqual([
      { event: 'refused', code, alarm: true },
      expect.objectContaining({ event: 'record-next' }),
      expect.objectContaining({ event: 'end', outcome: 'failed' }),
    ]);
  });

  it('keeps all of them from expiring while people enter something, before it is handed on and after', async () => {
    const { asked, enter, shares, run, session } = await started(here);
    await enter(shares[0]!);
    await expect(enter(shares[0]!)).rejects.toMatchObject({ code: 'SHARE_REPEATED' });
    const lately = () => asked.splice(0);
    lately();
    await expect(enter(shares[0]!)).rejects.toMatchObject({ code: 'SHARE_REPEATED' });
    const others = ['0 touch', '1 touch'];
    expect(lately()).toEqual([...others, '2 touch', '2 submit', ...others]);

    await run.asked.touch(run.begun.nonce);
    expect(lately()).toEqual([...others, '2 touch']);

    // The operation confirms no length; what matters is who is asked.
    const length = confirmLength(session, { nonce: run.begun.nonce, shareBytes: 66 });
    await expect(length).rejects.toMatchObject({ code: 'NO_ATTEMPT' });
    expect(lately()).toEqual([...others, '2 touch', '2 confirmLength', ...others]);
  });

  it('keeps its lead from expiring while a helper is started for a share', async () => {
    const { asked, enter, shares } = await started(here);
    asked.splice(0);
    await enter(shares[0]!);
    const [before, rest] = [asked.slice(0, asked.indexOf('1 join')), asked.slice(asked.indexOf('1 join'))];
    expect(before).toEqual(['0 touch', '0 touch']);
    expect(rest).toEqual(['1 join', '0 touch', '1 submit', '0 touch']);
  });

  it.each(['start', 'join'])('is told as expired where its lead did during the %s of a helper', async at => {
    const { all, enter, shares, run, noted } = await started(here);
    all.onAsk = asked => {
      if (asked === `1 ${at}`) all.pretend[0]!({ event: 'expired' });
    };
    await expect(enter(shares[0]!)).rejects.toMatchObject({ code: 'ATTEMPT_EXPIRED' });
    expect(run.phase).toBe('expired');
    expect((await noted()).at(-1)).toMatchObject({ event: 'end', outcome: 'expired' });
    expect(all.asked).not.toContain('1 submit');
  });

  it('takes a slip in one helper and the same in the next for an alarm', async () => {
    const { enter, shares, asked } = await started(here);
    const noSuch = `${shares[0]!.slice(0, -2)}00`;
    const refused = (grade: string) =>
      expect(enter(noSuch)).rejects.toMatchObject({ code: 'SHARE_INDEX_ZERO', failure: { grade } });
    await refused('slip');
    await enter(shares[0]!);
    await refused('stop');
    expect(asked.filter(one => one.endsWith('submit'))).toEqual(['1 submit', '1 submit', '2 submit']);
  });
});

describe('a helper', () => {
  it('does nothing before its own statement is the lead’s, whatever differs: the input, the nonce or the digest', async () => {
    const { run, input } = await started(here);
    const { nonce, bound } = run.begun;
    const helper = await run.processes.helper();
    const { digest } = bound;
    const join = (more: object, changed: Partial<PartsInput> = {}) =>
      helper.ask('join', { ...begins({ ...input, taken: [], ...changed }), nonce, digest, ...more });
    const wrong = [
      () => join({ nonce: '0'.repeat(32) }),
      () => join({ digest: '0'.repeat(64) }),
      () => join({}, { recordDigest: '0'.repeat(64) }),
    ];
    for (const attempt of wrong) {
      await expect(attempt()).rejects.toMatchObject({ code: 'STATEMENT_DIFFERS' });
      await expect(helper.ask('touch', { nonce })).rejects.toMatchObject({ code: 'NO_ATTEMPT' });
    }
    await join({});
    expect((await helper.ask('touch', { nonce })).secondsLeft).toBeGreaterThan(0);
    await expect(join({})).rejects.toMatchObject({ code: 'ATTEMPT_IN_PROGRESS' });
  });

  it('is refused by an operation that has none', async () => {
    const { input, run } = await started(here);
    const { nonce, bound } = run.begun;
    const helper = await run.processes.helper();
    const join = { operation: 'checkShare' as const, input: { ...input, others: [] }, nonce };
    await expect(helper.ask('join', { ...join, digest: bound.digest })).rejects.toMatchObject({
      code: 'UNKNOWN_CALL',
    });
  });
});
