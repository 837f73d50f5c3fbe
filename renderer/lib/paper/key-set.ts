/** The paper of a key set: who holds what, and the digests by which its record is known again. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { textOf } from '../../../shared/text/text';
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import { say } from '../say';
import { time } from '../time';
import { enteredIn } from '../time-line';
import { troubleWith } from '../trouble';
import type { Paper, Part } from './paper';
import { digestPart, everyRole, lastDigestParts, markOf, remarkParts, signPart } from './parts';

export function keySetPaper(keySet: KeySetView): Paper {
  const { home, keySet: set } = messages;
  // As on the screen: where people are to give it from paper, it is not there to be copied.
  const showsRecord = keySet.trouble === '' && keySet.apart.length === 0;
  const missing = keySet.issued - keySet.shares.length;
  return {
    title: own.keySet.title,
    about: keySet.name,
    practice: keySet.practice,
    digest: markOf(keySet, showsRecord ? keySet.recordDigest : ''),
    parts: [
      {
        part: 'facts',
        facts: [
          { label: own.keySet.id, value: keySet.id },
          { label: own.keySet.shares, value: home.required(keySet.required, keySet.issued) },
          { label: own.keySet.form, value: home.scheme(keySet.scheme) },
          { label: own.keySet.record, value: set.recordNumber(keySet.sequence) },
        ],
      },
      ...(keySet.trouble ? [{ part: 'text' as const, lines: [say(textOf(troubleWith(keySet)))] }] : []),
      ...remarkParts(keySet.remarks),
      ...sharesParts(keySet),
      ...(missing > 0 || keySet.burnt.length > 0
        ? [
            {
              part: 'text' as const,
              lines: [
                ...(missing > 0 ? [set.missing(missing)] : []),
                ...(keySet.burnt.length > 0 ? [set.burnt(keySet.burnt)] : []),
              ],
            },
          ]
        : []),
      { part: 'text', lines: [keySet.proof === 'unproven' ? set.unproven : set.verified] },
      ...lastDigestParts(keySet),
      ...(showsRecord ? [digestPart(set.record, keySet.recordDigest)] : []),
      signPart(everyRole()),
    ],
  };
}

function sharesParts({ shares }: KeySetView): Part[] {
  const { columns, holderUnknown, notIssuedHere, status, never, checked } = messages.keySet;
  if (shares.length === 0) return [];
  return [
    {
      part: 'table',
      title: messages.keySet.shares,
      columns: [columns.index, columns.holder, columns.fingerprint, columns.at, columns.status],
      rows: shares.map(share => [
        String(share.index),
        share.holder || holderUnknown,
        share.pgp_fingerprint || notIssuedHere,
        time(share.issuedAt),
        messages.parted(
          status[share.status],
          share.checkedAt ? `${checked} ${time(share.checkedAt)}` : never,
          ...(enteredIn(share) ? [enteredIn(share)] : []),
          ...(share.reason ? [share.reason] : []),
        ),
      ]),
    },
  ];
}
