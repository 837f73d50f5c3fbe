/** The statement of an attempt that issues a share: everything that its words stand for. */
import type { IssuedShare } from '../../../../shared/records/key-set';
import type { Statement } from '../../../../shared/records/statement';
import { line, type StatementLine } from '../../../../shared/text/statement-lines';
import { type PublicKey, sameKeyMaterial } from '../../openpgp';
import { schemeNamed } from '../../shamir/scheme';
import { claimLines, keyLines, modeOf, recordLine, setLines, stated } from '../statement-lines';
import type { IssuingInput, Target } from './target';

export function issuingStatement(
  input: IssuingInput,
  key: PublicKey,
  { index, holder, risk, reissue }: Target,
  nonce: string,
): Statement {
  const { record, proofShares, secretBytes } = input;
  const { payloads } = schemeNamed(record.scheme);
  const mode = modeOf(record.practice);
  return stated(input.conditions, nonce, [
    line(reissue ? 'reissueShare' : 'generateShare', { mode }),
    line(reissue ? 'issuesAgain' : 'issuesNew', { index }),
    line('to', { holder }),
    ...(reissue ? reissueLines(reissue, key) : []),
    // What a scheme has no form for was refused.
    line('asMessage', { payload: payloads[input.payload]! }),
    ...keyLines(key),
    ...setLines(record),
    ...(proofShares ? [line('proofShares', { more: proofShares })] : []),
    ...(secretBytes ? [line('lengthClaimed', { bytes: secretBytes })] : []),
    ...(input.declareRandom ? [line('declaredRandom')] : []),
    recordLine(record, input.recordDigest),
    ...claimLines(record),
    ...(risk ? [line('collision', risk)] : []),
  ]);
}

/** What a reissue does not do, and what it undoes. */
function reissueLines({ holder, status, keyMaterial }: IssuedShare, key: PublicKey): StatementLine[] {
  const sameKey = sameKeyMaterial(keyMaterial, key.keyMaterial);
  return [
    ...(holder === '' ? [line('namedHere')] : []),
    line('oldCopy'),
    line('untilNow', { status }),
    ...(sameKey ? [line('sameKey')] : []),
  ];
}
