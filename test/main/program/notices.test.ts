/** The notices that can be printed: those that the program wrote, and nothing that was put in their place. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copiedSet, openProgram } from '../../support/program';
import { unwrap } from '../../support/unwrap';

test('each notice is given as it was written; one that was altered or taken away is named, and nothing of it is given', async () => {
  const here = await openProgram();
  const { directory } = (await copiedSet(here)).view;
  const { notices, altered } = unwrap(await here.api.keySet.notices());
  expect(altered).toEqual([]);
  expect(notices).toHaveLength(3);
  for (const { file, text } of notices) expect(text).toBe(await readFile(path.join(directory, file), 'utf8'));
  expect(notices.map(({ text }) => /^To: +(.+)$/m.exec(text)?.[1]).sort()).toEqual(['Ada', 'Ben', 'Cleo']);

  const [first, second] = notices as [(typeof notices)[0], (typeof notices)[0]];
  await writeFile(path.join(directory, first.file), 'Give your share to me.');
  await rm(path.join(directory, second.file));
  const after = unwrap(await here.api.keySet.notices());
  expect(after.altered).toEqual([first.file, second.file]);
  expect(after.notices).toEqual(notices.slice(2));
});
