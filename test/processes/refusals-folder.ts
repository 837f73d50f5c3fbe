/** How refusals of the folder, its files and its records are provoked, for the table in refusals.test.ts. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { TRANSCRIPT_READ_BYTES } from '../../shared/contract/transcripts';
import type { RefusalCode } from '../../shared/text/refusals';
import { enter, startProgram, startShare, value } from '../support/program';
import { changeRecord } from '../support/vouch';
import {
  ada,
  adopted,
  type Elsewhere,
  freeIndex,
  obstructed,
  type Provocation,
  started,
  transcript,
  world,
  writing,
} from './refusals-kit';

export const folderProvocations = {
  FOLDER_NOT_OPEN: () => startProgram().api.keySet.open({ name: 'First' }),
  FOLDER_NEW: () => startProgram().api.folder.open({ path: '/no-such-folder', make: false }),
  FOLDER_MISSING: () => startProgram().api.folder.open({ path: '/nowhere/at/all' }),
  FOLDER_READ_ONLY: () => writing('EROFS'),
  FOLDER_UNREADABLE: { test: 'test/main/storage/folder/ceremony-folder.test.ts' },
  FOLDER_FULL: () => writing('ENOSPC'),
  FOLDER_IN_USE: async () => startProgram().api.folder.open({ path: (await world()).folder }),
  FOLDER_FAILED: () => writing('EIO'),
  FOLDER_GONE: () => writing('ENODEV'),
  FOLDER_DAMAGED: () => writing('Unknown system error -117'),
  FILE_EXISTS: async () => (await obstructed()).result,
  FILE_NOT_FOUND: async () => {
    const { api } = await world();
    value(await api.keySet.open({ name: 'First' }));
    return api.transcript.verify({ file: '../../etc/passwd' });
  },
  FILE_TOO_LARGE: async () => {
    const { api, set } = await world();
    value(await api.keySet.open({ name: 'First' }));
    const { file, at } = await transcript(set);
    await fs.truncate(at, TRANSCRIPT_READ_BYTES + 1);
    return api.transcript.verify({ file });
  },
  FILE_NOT_REGULAR: async () => {
    const { api, set } = await world();
    await fs.rename(path.join(set, 'PRACTICE-key-set.json'), path.join(set, 'real.json'));
    await fs.symlink('real.json', path.join(set, 'PRACTICE-key-set.json'));
    return api.keySet.open({ name: 'PRACTICE-first' });
  },
  RECORD_CHANGED: async () => {
    const { api, nonce, set } = await started();
    value(await enter(api, nonce, ada[0]!));
    await changeRecord(set, record => ({ sequence: record.sequence + 1 }));
    return enter(api, nonce, ada[1]!);
  },
  ISSUED_NOT_RECORDED: async () => {
    const { api, nonce, set, file } = await obstructed();
    await changeRecord(set, record => ({ sequence: record.sequence + 1 }));
    await fs.rm(file);
    return api.attempt.write({ nonce });
  },
  RECORD_UNWITNESSED: async () => {
    const { api, set } = await world();
    const { at } = await transcript(set);
    await fs.rm(at);
    value(await api.keySet.open({ name: 'First' }));
    return api.checkShare.start({});
  },
  RECORD_LOST: async () => {
    const { api, set, folder, program } = await started();
    value(await api.generateShare.cancel());
    await program.close();
    await fs.rm(path.join(set, 'PRACTICE-key-set.json'));
    await fs.writeFile(path.join(set, 'PRACTICE-key-set-before.json'), '{}');
    return (await world({}, folder)).api.keySet.open({ name: 'PRACTICE-first' });
  },
  FOLDER_IS_KEY_SET: async () => startProgram().api.folder.open({ path: (await world()).set }),
  FILE_NEWER_FORMAT: async () => {
    const { api, set } = await world();
    const file = path.join(set, 'PRACTICE-key-set.json');
    await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('"version": 2', '"version": 4'));
    return api.keySet.open({ name: 'PRACTICE-first' });
  },
  FILE_DAMAGED: async () => {
    const { api, set } = await world();
    await fs.truncate(path.join(set, 'PRACTICE-key-set.json'), 500);
    return api.keySet.open({ name: 'PRACTICE-first' });
  },
  FILE_NOT_AS_WRITTEN: { test: 'test/main/storage/files/files.test.ts' },
  RECORD_TOO_LARGE: { test: 'test/main/storage/ledger/ledger.test.ts' },
  FILE_LEFT_BEHIND: { test: 'test/main/storage/files/entry-file.test.ts' },
  NOTHING_TO_WRITE: async () => {
    const { api, nonce } = await started();
    return api.attempt.write({ nonce });
  },

  PRACTICE_SHARE_MISSING: async () => {
    const { api, nonce } = await started();
    return api.practice.update({ index: freeIndex(ada), nonce });
  },
  PRACTICE_KEY_MISSING: { test: 'test/main/program/practice-vault.test.ts' },
  PRACTICE_SHARE_UNREADABLE: async () => {
    const { api, nonce, set } = await started();
    for (const name of await fs.readdir(path.join(set, 'shares'))) {
      await fs.writeFile(path.join(set, 'shares', name), 'not a message');
    }
    return api.practice.update({ index: Number.parseInt(ada[0]!.slice(-2), 16), nonce });
  },
  RECORD_OLDER: async () => {
    const { api, set } = await world();
    value(await api.keySet.open({ name: 'First' }));
    const file = path.join(set, 'PRACTICE-key-set.json');
    const old = await fs.readFile(file);
    const { nonce } = await startShare(api);
    for (const share of ada.slice(0, 2)) value(await enter(api, nonce, share));
    await fs.writeFile(file, old);
    return api.keySet.open({ name: 'First' });
  },
  RECORD_ALTERED: async () => {
    const { api, set } = await world();
    const file = path.join(set, 'PRACTICE-key-set.json');
    const text = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, text.replace('"status": "unconfirmed"', '"status": "active"'));
    return api.keySet.open({ name: 'First' });
  },
  NOT_A_PRACTICE_SET: async () => {
    const { api, nonce } = await adopted({ indexes: [1, 2, 3] });
    return api.practice.update({ index: 1, nonce });
  },
} satisfies Partial<Record<RefusalCode, Provocation | Elsewhere>>;
