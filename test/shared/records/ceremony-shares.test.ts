/** Whose shares a ceremony was about: by the lines under the words, by its entries, or by the record. */
import { expect, test } from 'vitest';
import { sharesOf } from '../../../shared/records/ceremony-shares';
import { statementFacts, statementOf } from '../../../shared/records/statement';
import { emptyChain, FORMAT, nextLine, VERSION, verifyChain } from '../../../shared/records/transcript';
import { transcript as english } from '../../../shared/text/en/transcript';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { issuedShare } from '../../main/storage/attempts';

const AT = '2026-11-23T10:00:00Z';
const FILE = '20261123T100000Z-check-share-00aa11bb.jsonl';

function begun(operation: string, facts: object, ...accepted: object[]) {
  let { line: text, chain } = nextLine(emptyChain, AT, 'start', {
    ...{ format: FORMAT, version: VERSION, operation },
    ...facts,
  });
  for (const one of accepted) {
    const next = nextLine(chain, AT, 'share-accepted', one as { index: number });
    text += `\n${next.line}`;
    chain = next.chain;
  }
  return verifyChain(Buffer.from(`${text}\n`));
}

const stated = (operation: string, ...lines: StatementLine[]) =>
  sharesOf(FILE, begun(operation, statementFacts(statementOf(lines))));
const ofBefore = (operation: string, ...bound: string[]) =>
  sharesOf(FILE, begun(operation, { version: 2, bound }));
const dana = { shares: [{ index: 99, holder: 'Dana Kim' }], marked: '' };

test('a new share and one that is issued again are for whom the lines under the words say', () => {
  const to = line('to', { holder: 'Dana Kim' });
  expect(stated('generateShare', line('issuesNew', { index: 99 }), to)).toEqual(dana);
  expect(stated('reissue', line('issuesAgain', { index: 99 }), to)).toEqual(dana);
  expect(ofBefore('generateShare', 'Issues: one new share, index 99', 'To: Dana Kim')).toEqual(dana);
});

test('a mark says whose share and as what, also where nobody is named, and in transcripts of before', () => {
  const lost = line('markShare', { mode: 'practice', status: 'lost' });
  const marked = line('marked', { index: 99, holder: 'Dana Kim', status: 'active' });
  expect(stated('markShare', lost, marked)).toEqual({ ...dana, marked: 'lost' });
  const nobody = { shares: [{ index: 7, holder: '' }], marked: 'destroyed' };
  const before = ['Operation: mark a share destroyed', 'Share: index 7, holder not named, until now active'];
  expect(ofBefore('markShare', ...before)).toEqual(nobody);
  expect(ofBefore('markShare', before[0]!, 'Share: index 99, Dana Kim, until now active')).toEqual({
    ...dana,
    marked: 'destroyed',
  });
});

test('a check is of the share that was entered, and a quorum’s shares are not what a ceremony was about', () => {
  const entered = { index: 99, holder: 'Dana Kim', progress: 1, required: 1 };
  expect(sharesOf(FILE, begun('checkShare', {}, entered))).toEqual(dana);
  expect(sharesOf(FILE, begun('checkShare', {}))).toEqual({ shares: [], marked: '' });
  expect(sharesOf(FILE, begun('recoveryToken', {}, entered))).toEqual({ shares: [], marked: '' });
});

test('in a vault they are the holders’, without an index', () => {
  const lost = line('tssLost', { number: 3, holder: 'Ada', fingerprint: 'ab' });
  const ada = { shares: [{ index: null, holder: 'Ada' }], marked: '' };
  expect(stated('recoverA', lost)).toEqual(ada);
  expect(sharesOf(FILE, begun('takeTssReceipt', { holder: 'Ada' }))).toEqual(ada);
  const signers = ['Ada', 'Bob'].map((holder, at) => line('tssSigner', { number: at + 1, holder }));
  expect(stated('proveKeys', ...signers).shares.map(({ holder }) => holder)).toEqual(['Ada', 'Bob']);
});

test('of a transcript that cannot be read the record tells, where it names that', () => {
  const recorded = [issuedShare(10, 'Alice', 'made'), { ...issuedShare(11, 'Bob', 'made'), checkedIn: FILE }];
  expect(sharesOf(FILE, undefined, recorded).shares).toEqual([{ index: 11, holder: 'Bob' }]);
  const marked = { ...issuedShare(11, 'Bob', 'made'), status: 'lost' as const, markedBy: 'mark' };
  expect(sharesOf('mark', undefined, [marked])).toEqual({
    shares: [{ index: 11, holder: 'Bob' }],
    marked: 'lost',
  });
  expect(sharesOf('made', undefined, recorded).shares).toHaveLength(2);
  expect(sharesOf('quorum', undefined, [{ ...recorded[0]!, checkedIn: 'quorum' }]).shares).toEqual([]);
});

test('what somebody wrote in the place of an index is none', () => {
  const read = begun(
    'checkShare',
    {},
    { index: 'x'.repeat(9), holder: 'Eve' },
    { index: 1e300, holder: 'Eve' },
  );
  expect(sharesOf(FILE, read).shares.map(({ index }) => index)).toEqual([null, null]);
});

test('neither an index nor a name is what only becomes one, or changes the line that it is in', () => {
  const entered = ['', ' ', '0x10', '1e3', '-7'].map(index => ({ index, holder: 'Eve' }));
  const { shares } = sharesOf(FILE, begun('checkShare', {}, ...entered));
  expect(shares.map(({ index }) => index)).toEqual(entered.map(() => null));
  const names = ['a\u202eb', 'a\u001b[31mb', 'a\nb'].map(holder => ({ index: 7, holder }));
  for (const { holder } of sharesOf(FILE, begun('checkShare', {}, ...names)).shares)
    expect(holder).toMatch(/^a\ufffd\S*b$/);
});

test('few are named, of many it is said how many', () => {
  const { ceremonyShares } = english;
  expect(ceremonyShares({ ...dana, marked: 'lost' })).toBe('Mark as lost: Dana Kim, index 99');
  expect(ceremonyShares({ shares: [{ index: 7, holder: '' }], marked: '' })).toBe('Share: index 7');
  const many = Array.from({ length: 7 }, (_none, at) => ({ index: null, holder: `H${at}` }));
  expect(ceremonyShares({ shares: many.slice(0, 2), marked: '' })).toBe('Shares: H0 and H1');
  expect(ceremonyShares({ shares: many, marked: '' })).toBe('Shares: 7');
});
