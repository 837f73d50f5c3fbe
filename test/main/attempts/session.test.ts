import { expect, it } from 'vitest';
import type { AttemptRun } from '../../../main/attempts/attempt-run';
import { Session } from '../../../main/attempts/session';
import type { CeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { offline } from '../../support/program';

it('ends the spare process and gives the folder back, even where the end of the attempt fails', async () => {
  const ended: string[] = [];
  let exit = () => {};
  const session = new Session({
    fork: () => ({
      post: () => {},
      onMessage: () => {},
      onExit: listener => {
        exit = listener;
      },
      kill: () => {
        ended.push('spare');
        exit();
      },
    }),
    practiceOnly: false,
    expiryMs: 1000,
    recoveryMs: 1000,
    network: offline,
  });
  session.keepSpare();
  session.folder = { close: async () => void ended.push('folder') } as unknown as CeremonyFolder;
  session.run = {
    inTurn: (work: () => Promise<void>) => work(),
    end: () => Promise.reject(new Error('the disk is gone')),
  } as unknown as AttemptRun;
  await expect(session.close()).rejects.toThrow('the disk is gone');
  // One that was being prepared is killed by that, too.
  expect([...new Set(ended)]).toEqual(['spare', 'folder']);
  expect(session.folder).toBeUndefined();
});
