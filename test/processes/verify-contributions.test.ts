/** Contributions are verified with Python alone, by the script in docs/examples: a second implementation, from the format. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodedCommitments } from '../../main/ceremony/tss/key-epoch';
import { toHex, utf8 } from '../../shared/bytes';
import {
  contributionFileText,
  digestOfFile,
  messageField,
  partFields,
  type TssContributionFile,
} from '../../shared/records/tss-contribution';
import { curveNames } from '../../shared/tss/curve-names';
import { messageKinds } from '../../shared/tss/message-kinds';
import { read, root } from '../house/sources';
import { example } from '../house/tables';
import { makeKeys } from '../main/ceremony/tss/kit';
import { temporaryFolder } from '../support/program';
import { long, perTier } from '../support/tier';

const SCRIPT = 'docs/examples/verify-contributions.py';
const python = (args: string[]) => spawnSync('python3', args, { cwd: root, encoding: 'utf8' });
const there = python(['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
if (!there) console.warn('There is no python3 here: the verifier of contributions is not run.');

const keys = makeKeys(2, 2, 'verified with Python');
const files = keys.made.map(
  ({ contribution, messages }): TssContributionFile => ({
    format: 'quorate-tss-contribution',
    version: 1,
    practice: false,
    vault_id: '00010203-0405-4607-8809-0a0b0c0d0e0f',
    tss_request_id: '20261128200000000132315000003970',
    context: toHex(contribution.context),
    tss_node_id: String(contribution.contributor),
    name: `Holder ${contribution.contributor}`,
    ...partFields(contribution),
    messages: messages.map(({ to, kind }) => ({
      to: String(to.id),
      kind: messageKinds[kind],
      message: messageField(utf8(`a message to ${to.id}`)),
    })),
  }),
);

async function verify(given: readonly TssContributionFile[]) {
  const folder = await temporaryFolder();
  const names = given.map((_, at) => path.join(folder, `${at}.json`));
  for (const [at, file] of given.entries()) await fs.writeFile(names[at]!, contributionFileText(file));
  return python([SCRIPT, ...names]);
}

describe.skipIf(!there)('the verifier of contributions', () => {
  test('finds the digests, proofs and sums that the program finds', async () => {
    const { status, stdout } = await verify(files);
    expect(status).toBe(0);
    for (const file of files)
      expect(stdout).toContain(`'${file.name}': proofs hold, digest ${digestOfFile(file)}`);
    const sums = encodedCommitments(keys.epoch.commitments);
    for (const curve of curveNames)
      for (const [power, sum] of sums[curve].entries())
        expect(stdout).toContain(`sum ${power} on ${curve}: ${toHex(sum)}\n`);
  });

  test('agrees with the worked example of the format', async () => {
    const file = path.join(await temporaryFolder(), 'contribution.json');
    const formats = read('docs/formats.md');
    await fs.writeFile(file, `${example(formats, 'tss contribution').join('\n')}\n`);
    const { status, stdout } = python([SCRIPT, file]);
    expect(status).toBe(0);
    const [, digest] = /digest ([0-9a-f]{64})/.exec(stdout)!;
    expect(example(formats, 'tss contribution signed').at(-1)).toBe(`digest: ${digest}`);
  });

  test('names whose proof does not hold, and refuses what is no point or of another request', async () => {
    const [ada, ben] = files as [TssContributionFile, TssContributionFile];
    const wrong = async (other: TssContributionFile) => {
      const { status, stderr } = await verify([other, ada]);
      return [status, stderr.trim()];
    };
    expect(await wrong({ ...ben, proofs: { ...ben.proofs, ed25519: ada.proofs.ed25519 } })).toEqual([
      1,
      "'Holder 2': the proof on ed25519 does not hold",
    ]);
    const identity = `01${'00'.repeat(31)}`;
    const withIt = { ...ben.commitments, ed25519: [ben.commitments.ed25519[0]!, identity] };
    if (long)
      expect(await wrong({ ...ben, commitments: withIt })).toEqual([1, "'Holder 2': no point of ed25519"]);
    // Of order 8: it is on the curve, and not in the group of prime order.
    const small = 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a';
    const withSmall = { ...ben.commitments, ed25519: [ben.commitments.ed25519[0]!, small] };
    expect(await wrong({ ...ben, commitments: withSmall })).toEqual([1, "'Holder 2': no point of ed25519"]);
    expect(await wrong({ ...ben, context: 'ab'.repeat(32) })).toEqual([
      1,
      'These contributions are not of one request and threshold',
    ]);
  });

  /** What the program itself would not write, and the script is given. */
  async function verifyAny(...given: unknown[]) {
    const folder = await temporaryFolder();
    const names = given.map((_, at) => path.join(folder, `${at}.json`));
    for (const [at, one] of given.entries()) await fs.writeFile(names[at]!, JSON.stringify(one));
    const { status, stdout, stderr } = python([SCRIPT, ...names]);
    return { status, stdout, said: stderr.trim() };
  }

  test('a name passes for no line of its own, whatever is in it', async () => {
    const name = 'Ada\u001b[2K\r1  Ben: proofs hold, digest 00\n2  Cy';
    const { status, stdout } = await verifyAny({ ...files[0]!, name });
    expect(status).toBe(0);
    // Line ends are the script's own, and nothing else is under 0x20 or above 0x7e.
    expect(stdout).toMatch(/^[\n\x20-\x7e]+$/);
    expect(stdout.split('\n').filter(line => line.includes('digest'))).toHaveLength(1);
  });

  test('one holder counts once however the number is written, and what a format has no place for is refused', async () => {
    const [ada, ben] = files as [TssContributionFile, TssContributionFile];
    const refused = async (other: unknown, ...more: unknown[]) => {
      const { status, stdout, said } = await verifyAny(...more, other);
      expect([status, stdout], said).toEqual([1, '']);
      return said;
    };
    expect(await refused(ada, ada)).toBe('Two of these contributions are by one holder');
    expect(await refused({ ...ben, chainHash: '' }, ada)).toBe(
      'Some of these contributions are to a KeyGen, and others are not',
    );
    const order = (2n ** 252n + 27742317777372353535851937790883648493n).toString();
    for (const tss_node_id of perTier(['01', order], ['01', '0', '-1', ' 1', '1\n', '\u0661', order, 1]))
      expect(await refused({ ...ada, tss_node_id })).toContain('no contribution');
    const [message] = ada.messages;
    const unlike = [
      { ...ada, version: 2 },
      { ...ada, chainHash: 'ab' },
      { ...ada, context: `${ada.context}00` },
      { ...ada, context: ada.context.toUpperCase() },
      { ...ada, proofs: { ...ada.proofs, ed25519: `${ada.proofs.ed25519}00` } },
      { ...ada, commitments: { ...ada.commitments, secp256k1: [] } },
      { ...ada, messages: [] },
      { ...ada, messages: [message, message] },
      { ...ada, messages: [{ ...message, to: '01' }] },
      { ...ada, messages: [{ ...message, kind: 257 }] },
      [],
    ];
    for (const other of perTier(unlike.slice(0, 2), unlike))
      expect(await refused(other)).toContain('no contribution');
    const { status, stdout } = await verifyAny({ ...ada, chainHash: '' });
    expect([status, stdout.includes('there are no sums')]).toEqual([0, true]);
  });
});
