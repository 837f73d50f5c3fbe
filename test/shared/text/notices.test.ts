/** One layout for notices in all languages. */
import { describe, expect, it } from 'vitest';
import { grouped } from '../../../shared/bytes';
import { textsIn } from '../../../shared/text/catalogues';
import { columnsOf } from '../../../shared/text/columns';
import { languages } from '../../../shared/text/languages';
import { type NoticeFacts, noticeText } from '../../../shared/text/notices';

const OF_SET = {
  practice: true,
  holder: 'Lost',
  holderIndex: 2,
  keySet: 'Payments',
  id: '0123456789abcdef0123456789abcdef',
  scheme: 'vault',
  issued: 5,
  required: 3,
  allIndexesKnown: true,
  sequence: 4,
  recordFile: 'key-set.json',
  recordDigest: 'ab'.repeat(32),
  sumsFile: 'SHA256SUMS',
  transcript: '20261121T143000Z-generate-share-71b8d282.jsonl',
};
const NEW = {
  index: 7,
  holder: 'Dora',
  pgp_fingerprint: '0a1b'.repeat(10),
  issuedAt: '2026-11-21T14:30:05.000Z',
};
const kinds: NoticeFacts[] = [
  ...(['newShare', 'reissue', 'firstShare'] as const).map(about => ({ ...OF_SET, about, share: NEW })),
  {
    ...OF_SET,
    about: 'marked',
    share: { index: 9, holder: '', status: 'destroyed', reason: 'a fire', left: 4 },
  },
];

describe.each(languages)('notices in %s', language => {
  it.each(kinds.map(facts => [facts.about, facts] as const))(
    'of a %s have all parts, in one column',
    (_about, facts) => {
      const text = noticeText(language, facts);
      const parts = text.split('\n\n');
      expect(parts).toHaveLength(noticeText('en', facts).split('\n\n').length);
      expect(text).toMatch(/[^\n]\n$/);
      const { labels } = textsIn(language).notices;
      const values = [
        facts.keySet,
        grouped(facts.id),
        grouped(facts.recordDigest),
        String(facts.share.index),
      ];
      const rows = parts[2]!.split('\n');
      const places = values.map(
        value => rows.find(row => row.endsWith(` ${value}`))!.lastIndexOf(` ${value}`) + 1,
      );
      const columns = values.map((value, at) =>
        columnsOf(rows.find(row => row.endsWith(` ${value}`))!.slice(0, places[at])),
      );
      expect(new Set(columns)).toEqual(new Set([Math.max(...Object.values(labels).map(columnsOf)) + 3]));
      expect(text.split('\n').every(line => columnsOf(line) <= 130)).toBe(true);
      // A repair compares what it finds with what it would write: no form of Intl, which differs between versions.
      if (facts.about !== 'marked') expect(text).toContain(facts.share.issuedAt);
    },
  );
});
