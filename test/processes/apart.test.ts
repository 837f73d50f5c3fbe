/** A share that was issued and is not recorded: it stays apart, is said at every look, and nobody is told anything false of it. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TranscriptLog } from '../../main/storage/ledger/transcript-log';
import { Refusal } from '../../shared/text/refusals';
import {
  enter,
  filesIn,
  keyNamed,
  newcomerKey,
  startParams,
  startShare,
  typed,
  value,
} from '../support/program';
import { sentence } from '../support/texts';
import { apart, changedMeanwhile, recordOf } from './apart-kit';
import { ada, prepare, world } from './refusals-kit';

beforeAll(prepare);

const otherKey = keyNamed('nistp256').public;

describe('a share that was issued and is not recorded', () => {
  it('is remarked at every look at the set, and by the drill', async () => {
    const { api, index, told } = await apart();
    const says = `The share for Newcomer, index ${index}, in ${told} was issued and is not recorded: keep it apart.`;
    const view = value(await api.keySet.read())!;
    expect(view.remarks.map(sentence)).toEqual([expect.stringContaining(says)]);
    expect(view.apart).toEqual([{ index, holder: 'Newcomer', file: told }]);
    expect(sentence(value(await api.keySet.drill({})).text)).toContain(says);
  });

  it.each<[string, object]>([
    ['its holder', { holder: 'NEWCOMER', pgp_key: otherKey }],
    ['its key', { holder: 'Somebody else' }],
  ])('keeps %s from being given another, and says what to do', async (_what, more) => {
    const { api, index } = await apart();
    expect(await api.generateShare.start(startParams(more))).toMatchObject({
      error: {
        code: 'ISSUED_APART',
        index,
        holder: 'Newcomer',
        message: expect.stringContaining('vouch-record'),
      },
    });
  });

  it('keeps its index: whoever asks for it is told why', async () => {
    const { api, index } = await apart();
    const other = { holder: 'Other', pgp_key: otherKey, newIndex: index };
    expect(await api.generateShare.start(startParams(other))).toMatchObject({
      error: { code: 'INDEX_RESERVED' },
    });
  });

  it('raises an alarm that says what it is when it is entered', async () => {
    const { api, index, file } = await apart();
    const other = { holder: 'Other', pgp_key: otherKey, acceptPrivateKeys: true };
    const { nonce } = await startShare(api, other);
    const share = { message: typed(await fs.readFile(file, 'utf8')), passphrase: typed('') };
    expect(
      await api.privateKey.update({ ...share, pgp_private_key: typed(newcomerKey.secret), nonce }),
    ).toMatchObject({ error: { code: 'SHARE_APART', alarm: true, index, holder: 'Newcomer' } });
  });

  it('with other content at its index is told as not matching', async () => {
    const { api, index } = await apart();
    const { nonce } = await startShare(api, { holder: 'Other', pgp_key: otherKey });
    const wrong = `${'ab'.repeat(32)}${index.toString(16).padStart(2, '0')}`;
    expect(await enter(api, nonce, wrong)).toMatchObject({
      error: { code: 'SHARE_DOES_NOT_MATCH', holder: 'Newcomer' },
    });
  });

  it('stays apart when its export was moved away, as people are told to do', async () => {
    const { api, folder, file, index, program } = await apart();
    await fs.rm(file);
    expect(value(await api.keySet.read())!.apart).toMatchObject([{ index }]);
    await program.close();
    const again = await world({}, folder);
    const view = value(await again.api.keySet.open({ name: 'First' }));
    expect(view).toMatchObject({ apart: [{ index }], burnt: [], issued: 3 });
  });
});

describe('the transcript of such an attempt', () => {
  type Here = Awaited<ReturnType<typeof apart>>;

  async function reopened({ folder, program }: Pick<Here, 'folder' | 'program'>) {
    await program.close();
    const { api } = await world({}, folder);
    const settled = value(await api.folder.read())!.settled.map(sentence);
    return { settled, view: value(await api.keySet.open({ name: 'First' })) };
  }

  const name = ({ transcript }: Here) => path.basename(transcript);

  /** A later attempt speaks for the record, too. */
  async function withLaterAttempt(): Promise<Here> {
    const here = await apart();
    await startShare(here.api, { holder: 'Other', pgp_key: otherKey });
    value(await here.api.generateShare.cancel());
    return here;
  }

  async function cutOff({ transcript }: Here): Promise<void> {
    const lines = (await fs.readFile(transcript, 'utf8')).trimEnd().split('\n');
    await fs.writeFile(transcript, `${lines.slice(0, -1).join('\n')}\n`);
  }

  it('whose end is cut off, once SHA256SUMS lists it, is damaged and no interrupted attempt: nothing is recorded', async () => {
    const here = await withLaterAttempt();
    await cutOff(here);
    const before = await fs.readFile(recordOf(here), 'utf8');
    const { view, settled } = await reopened(here);
    expect(settled).toEqual([]);
    expect(await fs.readFile(recordOf(here), 'utf8')).toBe(before);
    expect(view).toMatchObject({ trouble: '', issued: 3, apart: [{ index: here.index }] });
    expect(view.remarks.map(sentence).join()).toContain(
      `The transcript ${name(here)} is missing, damaged or altered.`,
    );
  });

  // What the folder cannot tell; docs/security.md says so.
  it('that nothing lists yet is taken for an interrupted attempt when its end is cut off: recorded, and shown as repaired', async () => {
    const here = await changedMeanwhile();
    await cutOff(here);
    const { view, settled } = await reopened(here);
    expect(settled).toHaveLength(1);
    expect(view).toMatchObject({ issued: 4, apart: [], lastRepaired: true });
    expect(view.lastDigest).not.toBe(here.digest);
  });

  it('is no witness of the record any more when its end was cut off', async () => {
    const here = await apart();
    await cutOff(here);
    const { view, settled } = await reopened(here);
    expect(settled).toEqual([]);
    expect(view).toMatchObject({ trouble: 'RECORD_UNWITNESSED', issued: 3 });
  });

  it('that is gone makes nobody record the share', async () => {
    const here = await withLaterAttempt();
    await fs.rm(here.transcript);
    const { view, settled } = await reopened(here);
    expect(settled).toEqual([]);
    expect(view).toMatchObject({ trouble: '', issued: 3, apart: [{ index: here.index }] });
  });

  it('that got no end, since the folder failed, is settled as interrupted after another attempt went well', async () => {
    const { api, program, folder, set } = await world();
    value(await api.keySet.open({ name: 'First' }));
    await startShare(api);
    const failing = vi
      .spyOn(TranscriptLog.prototype, 'end')
      .mockRejectedValueOnce(new Refusal('FOLDER_FAILED'));
    value(await api.generateShare.cancel());
    failing.mockRestore();
    const { nonce } = value(await api.checkShare.start({}));
    value(await api.checkShare.update({ key: typed(ada[0]!), nonce }));
    const [open, ended] = value(await api.keySet.read())!
      .ceremonies.slice(1)
      .map(({ file }) => file);
    const sums = (await filesIn(set)).get('PRACTICE-SHA256SUMS')!.toString();
    expect([sums.includes(open!), sums.includes(ended!)]).toEqual([false, true]);
    const { settled, view } = await reopened({ program, folder });
    expect(settled).toHaveLength(1);
    expect(view).toMatchObject({ trouble: '', remarks: [] });
  });

  it('stays listed in SHA256SUMS when a sign-off is added after its end was cut off', async () => {
    const here = await withLaterAttempt();
    await cutOff(here);
    const transcript = value(await here.api.keySet.read())!.ceremonies.at(-1)!.file;
    value(await here.api.attempt.signOff({ transcript, role: 'Witness', name: 'Wim', how: 'paper' }));
    const sums = (await filesIn(here.set)).get('PRACTICE-SHA256SUMS')!.toString();
    expect(sums).toContain(name(here));
    expect((await reopened(here)).view).toMatchObject({ issued: 3, apart: [{ index: here.index }] });
  });
});
