import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../main/desk/ceremony-folder';
import { examine } from '../../../main/desk/soundness';
import { sumOf } from '../../../main/desk/sums';
import { createSet } from './attempts';
import { hashOf, temporaryFolder } from './support';

it('a file is summed up to the size of anything of ours; a larger one is not read, not listed, and remarked upon', async () => {
  const folder = await openCeremonyFolder(await temporaryFolder());
  const set = await createSet(folder);
  const file = path.join(set.path, 'notices/huge');
  await fs.writeFile(file, 'small');
  expect(await sumOf(file)).toBe(hashOf('small'));
  await set.updateSums(await set.load());
  await fs.truncate(file, 5 * 2 ** 30);
  expect(await sumOf(file)).toBeUndefined();
  expect((await examine(set, await set.load())).remarks).toEqual([
    'notices/huge is not as SHA256SUMS lists it.',
  ]);
  await fs.rename(file, `${file}-too`);
  await set.updateSums(await set.load());
  expect(await fs.readFile(path.join(set.path, set.sumsName), 'utf8')).not.toContain('huge-too');
  await folder.close();
});
