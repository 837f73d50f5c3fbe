/** Contributions to a request among the files of a folder. */
import { expect, test } from 'vitest';
import { contributionsIn } from '../../renderer/lib/contributions-in';
import { REQUEST_ID } from './samples-of-tss';

const file = (name: string) => new File([name], name);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a contribution is there when both of its files are, by their names; others are passed over', async () => {
  const files = [
    `${REQUEST_ID}-1.json`,
    `${REQUEST_ID}-1.txt.asc`,
    `${REQUEST_ID}-1.txt`,
    `${REQUEST_ID}-2.json`,
    `${REQUEST_ID}-3.txt.asc`,
    '20260101000000000000000000000000-3.json',
  ].map(file);
  const wanted = ['1', '2', '3'].map(tss_node_id => ({ tss_node_id }));
  const found = await contributionsIn(files, REQUEST_ID, wanted);
  expect(found.map(one => [one.tss_node_id, text(one.contribution), text(one.signature)])).toEqual([
    ['1', `${REQUEST_ID}-1.json`, `${REQUEST_ID}-1.txt.asc`],
  ]);
});
