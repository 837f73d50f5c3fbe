/** The statement of an attempt that issues a share: everything that its words stand for. */
import type { IssuedShare } from '../../../../shared/records/key-set';
import { type Statement, type StatementLine, statementOf } from '../../../../shared/records/statement';
import { type PublicKey, sameKeyMaterial } from '../../openpgp';
import { schemeNamed } from '../../shamir/scheme';
import {
  claimLines,
  conditionLines,
  keyLines,
  operationLine,
  recordLine,
  setLines,
} from '../statement-lines';
import type { IssuingInput, Target } from './target';

const RANDOM = 'the key was drawn at random; the record gets verifiers of the shares that agree';

export function issuingStatement(
  input: IssuingInput,
  key: PublicKey,
  { index, holder, risk, reissue }: Target,
  nonce: string,
): Statement {
  const { record, proofShares, secretBytes } = input;
  const { payloads } = schemeNamed(record.scheme);
  const lines: StatementLine[] = [
    operationLine(record.practice, reissue ? 'reissue a share' : 'generate a share'),
    {
      label: 'Issues',
      value: reissue ? `the share with index ${index}, again` : `one new share, index ${index}`,
    },
    { label: 'To', value: holder },
    ...(reissue ? reissueLines(reissue, key) : []),
    { label: 'As', value: `OpenPGP message holding ${payloads[input.payload]}, in a file` },
    ...keyLines('Key', key),
    ...setLines(record),
    ...(proofShares
      ? [{ label: 'Proof shares', value: `${proofShares} more than required; all must agree` }]
      : []),
    ...(secretBytes ? [{ label: 'Length claimed', value: `the secret has ${secretBytes} bytes` }] : []),
    ...(input.declareRandom ? [{ label: 'Declared', value: RANDOM }] : []),
    recordLine(record, input.recordDigest),
  ];
  lines.push(...claimLines(record));
  if (risk) lines.push({ label: 'Risk of collision', value: risk });
  lines.push(...conditionLines(input.room, nonce));
  return statementOf(lines);
}

const NAMED_HERE = 'the record did not say who has this index; it names this holder from then on';

/** What a reissue does not do, and what it undoes. */
function reissueLines({ holder, status, keyMaterial }: IssuedShare, key: PublicKey): StatementLine[] {
  const sameKey = sameKeyMaterial(keyMaterial, key.keyMaterial);
  return [
    ...(holder === '' ? [{ label: 'Named here', value: NAMED_HERE }] : []),
    { label: 'Old copy', value: 'is the same share and still works, for whoever has it' },
    { label: 'Until now', value: `recorded as ${status}; unconfirmed after it` },
    ...(sameKey ? [{ label: 'Remark', value: 'the same OpenPGP key as before' }] : []),
  ];
}
