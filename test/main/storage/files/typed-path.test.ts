/** A path is judged by what of it is not on the disk. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mustBeNew } from '../../../../main/storage/files/entry-file';
import { looksSecret } from '../../../../shared/text/looks-secret';
import { Refusal } from '../../../../shared/text/refusals';
import { refusedWith, temporaryFolder } from '../support';

const SHARE = 'Zm9vYmFyK2JhegQ1hBTVBMRTEyMzQ';

it('a file beside others on a stick is no secret, a share in its place is', async () => {
  const stick = path.join(await temporaryFolder(), '-', 'media/jk/STICK');
  await fs.mkdir(stick, { recursive: true });
  expect(looksSecret(path.join(stick, 'payments'))).toBe(true);
  await mustBeNew(path.join(stick, 'payments'));
  await refusedWith(mustBeNew(path.join(stick, SHARE)), 'TEXT_LOOKS_SECRET');
  await refusedWith(mustBeNew(path.join(stick, SHARE, 'payments')), 'TEXT_LOOKS_SECRET');
});

it.each(['FOLDER_FULL', 'FOLDER_READ_ONLY', 'FOLDER_MISSING'] as const)(
  '%s names a stick by its path',
  code => {
    for (const name of ['/media/jk/STICK/payments', '/run/media/jk/STICK/payments', 'D:\\STICK\\payments'])
      expect(new Refusal(code, { name }).facts.name).toBe(name);
    for (const name of [SHARE, `/media/jk/${SHARE}`, `/media/${SHARE}/payments`])
      expect(new Refusal(code, { name }).facts.name).not.toContain(SHARE);
    expect(new Refusal('KEY_SET_NOT_FOUND', { name: `/Zm9vYmFyK2Jhe/gQ1hBTVBMRTEyMzQ` }).facts.name).toMatch(
      /not repeated/,
    );
  },
);
