/** What is found of a vault among the files that a holder chooses on a computer of their own. */
import { describe, expect, test } from 'vitest';
import { carriedIn, requestIn, saidByShareFile } from '../../renderer/lib/carried';

const [older, newer] = ['20261101000000000000000000000001', '20261121133000123456789012345678'];

function fileAt(at: string, text = at): File {
  const file = new File([text], at.split('/').at(-1)!);
  Object.defineProperty(file, 'webkitRelativePath', { value: at });
  return file;
}
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const vault = [
  fileAt('treasury/tss-vault.json'),
  fileAt(`treasury/requests/${newer}-0001.json`, 'second\n'),
  fileAt(`treasury/requests/${newer}-0000.json`, 'first\n'),
  fileAt(`treasury/requests/${older}-0000.json`, 'old\n'),
  fileAt(`treasury/messages/${newer}-1.json`),
  fileAt(`treasury/contributions/${newer}-1-3b9e4c1d82f7a065.json`),
  fileAt('treasury/receipts/one.asc', 'receipt'),
];

describe('of a vault’s directory', () => {
  test('the record, the newest request with its lines in order, and the receipts are found', async () => {
    const { record, request, receipts } = await carriedIn(vault);
    expect(record?.name).toBe('tss-vault.json');
    expect([request!.files, request!.requests, textOf(request!.bytes)]).toEqual([2, 2, 'first\nsecond\n']);
    expect(receipts.map(({ name, bytes }) => [name, textOf(bytes)])).toEqual([['one.asc', 'receipt']]);
  });

  test('nothing is taken where there are two vaults, or none', async () => {
    const nothing = { record: undefined, request: null, receipts: [] };
    expect(await carriedIn([...vault, fileAt('other/tss-vault.json')])).toEqual({ vaults: 2, ...nothing });
    expect(await carriedIn([fileAt('pictures/one.png')])).toEqual({ vaults: 0, ...nothing });
    expect((await carriedIn([vault[0]!])).request).toBeNull();
  });
});

test('a request may be one file of any name, or that of a practice vault', async () => {
  expect(textOf((await requestIn([fileAt('request.json', 'whole')]))!.bytes)).toBe('whole');
  const practised = [fileAt(`PRACTICE-${newer}-0000.json`, 'made up'), fileAt('notes.txt')];
  expect(textOf((await requestIn(practised))!.bytes)).toBe('made up');
  expect(await requestIn([])).toBeNull();
});

test('a share file says of whom it is; anything else says nothing', () => {
  const said = (text: string) => saidByShareFile(new TextEncoder().encode(text));
  expect(said('{"key_share_holder_group_id":"g","tss_node_id":"2"}')).toEqual({ group: 'g', number: '2' });
  for (const other of ['', 'null', '[]', '{"tss_node_id":"2"}', '-----BEGIN PGP MESSAGE-----'])
    expect(said(other)).toBeNull();
});
