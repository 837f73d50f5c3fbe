import { expect, test } from 'vitest';
import { exitOf } from '../../../../main/cli/terminal/exit';
import type { RefusalCode } from '../../../../shared/text/refusals';
import { sentences } from '../../../support/texts';

const codes = Object.keys(sentences) as RefusalCode[];

test('whatever is wrong with a share, a key, an index or a set is a refusal: 3', () => {
  const judged = codes.filter(code =>
    /^(SHARE|PGP_KEY|INDEX|INDEXES|INTERFACE|WITNESS|THRESHOLD|TRANSCRIPT)_/.test(code),
  );
  expect(judged.length).toBeGreaterThan(30);
  for (const code of judged) expect([code, exitOf({ code })]).toEqual([code, 3]);
});

test('whatever is wrong with the medium, a file or a process is a failure: 1', () => {
  for (const code of codes.filter(name => name.startsWith('FOLDER_')))
    expect([code, exitOf({ code })]).toEqual([code, 1]);
  for (const code of [
    'FILE_NOT_FOUND',
    'FILE_EXISTS',
    'FILE_LEFT_BEHIND',
    'CEREMONY_LOST',
    'ATTEMPT_EXPIRED',
    'INTERNAL',
  ] as const) {
    expect([code, exitOf({ code })]).toEqual([code, 1]);
  }
});

test('a wrong token and a bad entry are refusals: 3; being in the wrong mode, or too late, is a failure: 1', () => {
  for (const code of codes.filter(name => /^(TOKEN_(?!ALREADY)|OTP_|ENTRY_|STORE_)/.test(name)))
    expect([code, exitOf({ code })]).toEqual([code, 3]);
  for (const code of [
    'RECOVERY_OVER',
    'NOT_IN_RECOVERY_MODE',
    'IN_RECOVERY_MODE',
    'TOKEN_ALREADY_ISSUED',
  ] as const)
    expect([code, exitOf({ code })]).toEqual([code, 1]);
});
