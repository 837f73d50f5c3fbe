/** The digest of a share kept apart is to come from paper: no view shows it, and without its transcript none speaks for it. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keySetLines } from '../../main/cli/terminal/texts';
import { grouped } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { codeOf, filesIn, keyNamed, startShare, value } from '../support/program';
import { sentence } from '../support/texts';
import { type Apart, apart } from './apart-kit';
import { prepare, world } from './refusals-kit';

beforeAll(prepare);

/** Everything that is shown of the folder and its set, as text. */
async function shown({ api }: Pick<Apart, 'api'>): Promise<string> {
  const set = value(await api.keySet.read())!;
  const views = [set, value(await api.folder.read()), value(await api.keySet.drill({}))];
  return [JSON.stringify(views), keySetLines(set)].join('\n');
}

const FORMS: ((digest: string) => string)[] = [
  digest => digest,
  grouped,
  digest => pgpWords(Buffer.from(digest, 'hex')).slice(0, 4).join(' '),
];

async function withLaterAttempt(): Promise<Apart> {
  const here = await apart();
  await startShare(here.api, { holder: 'Other', pgp_key: keyNamed('nistp256').public });
  value(await here.api.generateShare.cancel());
  return here;
}

describe('the digest of the transcript of a share kept apart', () => {
  it('is in no view, until people have said with it what becomes of the share', async () => {
    const here = await apart();
    const { api, digest } = here;
    const text = await shown(here);
    for (const form of FORMS) expect(text).not.toContain(form(digest));
    expect(text).toContain('it is to come from paper');
    const transcript = path.basename(here.transcript);
    expect(value(await api.keySet.read())).toMatchObject({ lastDigest: '', lastRepaired: false });
    for (const which of [{}, { transcript }]) {
      expect(codeOf(await api.attempt.signOffs(which))).toBe('DIGEST_FROM_PAPER');
      const signed = { ...which, role: 'Witness', name: 'Wim', how: 'paper' } as const;
      expect(codeOf(await api.attempt.signOff(signed))).toBe('DIGEST_FROM_PAPER');
    }
    const { nonce } = value(await api.vouchRecord.start({ digest, use: 'issued' }));
    value(await api.vouchRecord.confirm({ nonce }));
    expect(value(await api.attempt.signOffs({ transcript })).digest).toBe(digest);
  });

  it('gives way to that of a later attempt, which is shown', async () => {
    const here = await withLaterAttempt();
    const { lastDigest } = value(await here.api.keySet.read())!;
    expect(lastDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(await shown(here)).not.toContain(here.digest);
  });
});

describe('a share kept apart', () => {
  it('is not spoken for before people say what becomes of it: nothing is taken for granted', async () => {
    const here = await apart();
    const before = await filesIn(here.folder);
    expect(await here.api.vouchRecord.start({ digest: here.digest })).toMatchObject({
      error: { code: 'BAD_REQUEST', message: expect.stringContaining('“use” is missing') },
    });
    expect(await filesIn(here.folder)).toEqual(before);
  });

  it('whose transcript is lost and its export moved away is never recorded; it can be given up', async () => {
    const here = await withLaterAttempt();
    await fs.rm(here.transcript);
    await fs.rm(here.file);
    await here.program.close();
    const { api } = await world({}, here.folder);
    expect(value(await api.folder.read())!.settled).toEqual([]);
    const view = value(await api.keySet.open({ name: 'First' }));
    expect(view).toMatchObject({ trouble: '', issued: 3, burnt: [], apart: [{ index: here.index }] });
    expect(view.remarks.map(sentence).join('\n')).toContain('cannot be read: put that back from a copy');
    const paper = view.recordDigest;
    for (const [digest, use] of [
      [here.digest, 'issued'],
      [here.digest, 'unused'],
      [paper, 'issued'],
    ] as const)
      expect(await api.vouchRecord.start({ digest, use })).toMatchObject({
        error: { code: 'APART_NOT_TOLD', index: here.index },
      });
    const started = value(await api.vouchRecord.start({ digest: paper, use: 'unused' }));
    const lines = started.bound.map(({ label, value }) => `${label}: ${value}`);
    expect(lines).toContain(`Transcript: ${path.basename(here.transcript)}, cannot be read`);
    expect(lines).toContain('On paper: people say that the digest of this record is on their paper');
    value(await api.vouchRecord.confirm({ nonce: started.nonce }));
    expect(value(await api.keySet.read())).toMatchObject({ apart: [], issued: 3, burnt: [here.index] });
  });
});
