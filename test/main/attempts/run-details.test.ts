/** What people are told of an error while a result is written. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { asRefusal } from '../../../main/attempts/run-details';
import { Refusal } from '../../../shared/text/refusals';

const codeOf = async (work: () => Promise<unknown>): Promise<string> =>
  asRefusal(
    await work().then(
      () => undefined,
      (error: unknown) => error,
    ),
  ).code;

test('only what the system gave is a fault of the folder', async () => {
  expect(await codeOf(async () => Promise.reject(new Refusal('FOLDER_FULL', { name: 'a' })))).toBe(
    'FOLDER_FULL',
  );
  expect(await codeOf(() => readFile('/no/such/file'))).toBe('FOLDER_FAILED');
  // Node's own, for an argument that is none.
  expect(await codeOf(async () => readFile(undefined as never))).toBe('INTERNAL');
  expect(await codeOf(async () => (undefined as never as string).length)).toBe('INTERNAL');
});
