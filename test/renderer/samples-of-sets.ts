/** Samples of key sets, of their ceremonies and of what is read about them. */

import type { CeremonyView } from '../../shared/contract/ceremonies';
import type {
  DrillView,
  InitView,
  KeySetSummary,
  KeySetView,
  NoticesView,
} from '../../shared/contract/key-sets';
import type { BrokenOffOfSet } from '../../shared/records/how-far';
import { lastCeremonyIn } from '../../shared/records/last-ceremony';
import { readTranscriptName } from '../../shared/records/transcript-name';
import { text } from '../../shared/text/text';
import { DIGEST, HOLDERS, INDEXES, sampleKey } from './samples';

export const sampleInit: InitView = {
  required: 3,
  issued: 5,
  indexes: [17, 203, 7, 88, 141],
  encrypted: false,
  shareBytes: 33,
  recovery: false,
  exposedKeys: true,
  exposedRootToken: true,
};

export const sampleSummary = (more: Partial<KeySetSummary> = {}): KeySetSummary => ({
  name: 'Payments unseal keys',
  id: '00112233445566778899aabbccddeeff',
  practice: false,
  scheme: 'vault',
  required: 3,
  issued: 5,
  origin: 'created',
  sequence: 4,
  lastDigest: DIGEST,
  lastCeremonyAt: '2026-09-02T10:15:00+02:00',
  lastRepaired: false,
  lastOperation: 'createKeySet',
  lastOutcome: 'complete',
  lastCarriedOut: null,
  trouble: '',
  troubleFacts: {},
  left: more.issued ?? 5,
  alarms: [],
  ...more,
});

/** An attempt that a crash broke off when two shares were in. */
export const sampleBrokenOff = (more: Partial<BrokenOffOfSet> = {}): BrokenOffOfSet => ({
  file: '20261129T220100Z-generate-share-5232d288.jsonl',
  operation: 'generateShare',
  at: '2026-11-29T22:01:00.000Z',
  lastAt: '2026-11-29T22:07:00.000Z',
  accepted: 2,
  required: 3,
  stated: true,
  confirmed: false,
  recorded: false,
  came: 'nothing',
  ...more,
});

/** Of a set whose last attempt was cancelled. */
export const sampleCancelled = {
  lastOperation: 'generateShare',
  lastOutcome: 'cancelled',
  lastCarriedOut: {
    digest: DIGEST.split('').reverse().join(''),
    at: '2026-08-30T09:00:00+02:00',
    operation: 'createKeySet',
  },
} as const;

/** A ceremony by its transcript, of which there is nothing more to tell. */
export const sampleCeremony = (file: string, more: Partial<CeremonyView> = {}): CeremonyView => ({
  file,
  ...readTranscriptName(file),
  ...{ recorded: true, ending: 'complete', reached: null, alarm: false },
  ...{ shares: [], marked: '', open: [], problem: null },
  ...more,
});

/** Three ceremonies, of which the second has something that nobody ticked off. */
export const sampleCeremonies = (): CeremonyView[] => {
  const check = { holder: '', file: '', done: false, at: '' };
  return [
    sampleCeremony('20260902T081500Z-create-key-set-7f3a91c2.jsonl', {
      shares: HOLDERS.map((holder, place) => ({ index: INDEXES[place]!, holder })),
    }),
    sampleCeremony('20261030T080000Z-generate-share-00aa11bb.jsonl', {
      shares: [{ index: 77, holder: 'Dana Kim' }],
      open: [
        { ...check, item: 'given', file: 'payments-dana-kim-index-77.asc', holder: 'Dana Kim' },
        { ...check, item: 'paperSigned' },
      ],
    }),
    sampleCeremony('20261121T133000Z-mark-share-5d20ce41.jsonl', {
      shares: [{ index: 88, holder: HOLDERS[3]! }],
      ...{ ending: 'cancelled', marked: 'lost' },
    }),
  ];
};

export const sampleKeySet = (more: Partial<KeySetView> = {}): KeySetView => ({
  ...sampleSummary(),
  secretLength: 32,
  recordDigest: DIGEST.split('').reverse().join(''),
  allIndexesKnown: true,
  proof: 'verified',
  shares: HOLDERS.map((holder, place) => ({
    index: INDEXES[place]!,
    holder,
    pgp_fingerprint: sampleKey.pgp_fingerprint,
    issuedAt: '2026-09-02T10:15:00+02:00',
    transcript: '20260902T081500Z-create-key-set-7f3a91c2.jsonl',
    status: place === 3 ? 'lost' : place === 0 ? 'active' : 'unconfirmed',
    checkedAt: place === 0 ? '2026-10-30T09:05:00+01:00' : '',
    checkedIn: place === 0 ? '20261030T080000Z-generate-share-00aa11bb.jsonl' : '',
    reason: place === 3 ? 'The envelope was not in the safe.' : '',
  })),
  apart: [],
  burnt: [],
  recoverable: true,
  storeVersion: 3,
  ceremonies: sampleCeremonies().slice(0, 1),
  directory: '/media/ceremony/payments-unseal-keys',
  practiceShares: [],
  remarks: [],
  ...more,
});

export const sampleNotices: NoticesView = {
  notices: ['Amara Okafor', 'Bruno Leitner'].map(holder => ({
    transcript: '2026-11-21T143005Z-generate-share-1.jsonl',
    file: `notices/payments-unseal-keys-new-share-index-9-for-${holder.toLowerCase().replace(' ', '-')}.txt`,
    text: `A new share of your key set was issued.\n\nTo:            ${holder}\nIndex:         9\n`,
  })),
  altered: [],
};

const drilled = {
  name: 'Payments unseal keys',
  overdueAfterDays: 180,
  ...lastCeremonyIn(sampleKeySet()),
  shares: sampleKeySet().shares.map(({ index, holder, status, checkedAt, checkedIn }, place) => ({
    index,
    holder,
    status,
    checkedAt,
    checkedIn,
    formOnly: false,
    overdue: place === 1 || place === 4,
  })),
  unknown: 1,
  usable: HOLDERS.length,
  remarks: [],
};

export const sampleDrill: DrillView = {
  ...drilled,
  text: text('drillReport', {
    ...drilled,
    ...{ practice: false, at: '2026-11-21T13:30:00.000Z', sequence: 4, hadCeremony: true },
    ...{ issued: HOLDERS.length + 1, required: 3 },
  }),
};
