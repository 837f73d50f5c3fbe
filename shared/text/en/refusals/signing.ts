/** What is refused of exceptions, sign-offs and transcripts. */

import { listedIn } from '../../lists';
import type { Say } from '../nested';
import { plural } from '../plural';
import { type DigestPlaces, FEW_PLACES, type Named, thing } from './facts';

interface OtherDigest extends DigestPlaces {
  /** Where it is the digest of another transcript of the folder: its file, in whose `transcripts`, its key set or vault, when it began. */
  name?: string;
  directory?: string;
  of?: string;
  begun?: string;
  /** The one that was chosen is a copy of that, which was cut or altered. */
  sameCeremony?: boolean;
}

export const signingTexts = {
  // Exceptions and sign-off
  EXCEPTION_UNUSABLE: (
    f: { name: 'witness' } | { name: 'expected' | 'happened' | 'decided'; expected: number },
  ) =>
    f.name === 'witness'
      ? 'An exception needs the name of the witness who states it: 1 to 100 plain characters on one line.'
      : `Say what was ${f.name === 'happened' ? 'seen to happen' : f.name} in 1 to ${f.expected} plain characters.`,
  SIGN_OFF_UNUSABLE: (f: { name: string; expected: number }) =>
    f.name === 'reason'
      ? `Someone who declines to sign says why, in 1 to ${f.expected} plain characters.`
      : `The ${f.name} of this sign-off cannot be used. A role or name is 1 to 100 plain characters on one line.`,
  SIGN_OFF_REPEATED: (f: Named) => `${thing(f, 'This person')} has already signed off in this role and way.`,
  SIGN_OFFS_UNREADABLE: (f: Named) => `${thing(f, 'This')} is not a file of sign-offs.`,
  SIGN_OFFS_BROKEN: (f: { position: number }) =>
    `The chain of these sign-offs is broken at line ${f.position}: it was altered, or lines are missing. Do not rely on it.`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'These sign-offs are of another transcript, or of another state of this one. Do not rely on them for it.',
  CHECKLIST_UNUSABLE: (f: { position: number }) =>
    `The checklist beside this transcript is of another one, or was altered at line ${f.position}. Nothing of it is shown, and nothing can be ticked off; the transcript stands without it. Move the file away to begin a new one.`,
  SIGNATURE_UNREADABLE: () =>
    'This is not one detached OpenPGP signature. Make it with “gpg --armor --detach-sign” from the sign-off file.',
  SIGNATURE_OTHER_KEY: () =>
    'This signature was made by another key than the one that belongs here. Have it made with the right key; or, where a public key is brought with it, bring that of the one who signed.',
  SIGNATURE_OTHER_TEXT: () =>
    'This signature does not fit the text: another file was signed, or one of the two was altered. Sign the sign-off file as it is.',
  SIGNATURES_UNUSABLE: (f: Named) =>
    `The program cannot verify signatures of the kind ${f.name ?? 'of this one'} on this computer: it tried with one of its own. Nothing is said of yours. Sign off on paper, or with another computer.`,
  SIGNATURE_FUTURE: () =>
    'This signature was made in the future, by this computer’s clock. Check the clock of both computers.',
  SIGNATURE_TOO_OLD: () =>
    'This signature is dated before the end of the ceremony. Check the clock of the computer it was made on, and sign again.',
  SIGNATURE_UNVERIFIABLE: () =>
    'This signature cannot be relied on: its key was not allowed to sign then, has expired or been revoked, or its method is too weak. Sign with another key.',

  // A transcript
  TRANSCRIPT_UNREADABLE: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'This'} is not a Quorate transcript, or its line ends or encoding were changed on its way. Choose another file, or a copy that was not changed.`,
  TRANSCRIPT_BROKEN: (f: { position: number }) =>
    `The chain of this transcript is broken at line ${f.position}: it was altered, or lines are missing. Do not rely on it.`,
  TRANSCRIPT_FULL: () =>
    'The transcript has no room for more than its end, so the attempt has ended and nothing was issued. Begin a new one.',
  TRANSCRIPT_UNFINISHED: () =>
    'This transcript has no end entry: the attempt was interrupted, or the end was cut off.',
  TRANSCRIPT_OTHER_DIGEST: (f: OtherDigest, say: Say) => {
    if (f.sameCeremony)
      return `This transcript is of the ceremony of that digest, but was cut short or altered: do not rely on it. The one that has the digest is “${f.directory}/transcripts/${f.name}”.`;
    if (f.of !== undefined)
      return `The digest you gave is that of another ceremony: of ${f.of}, begun ${say.time('en', f.begun!)}. Choose that one: “${f.directory}/transcripts/${f.name}”.`;
    const unit = f.in === 'words' ? 'word' : 'group';
    const all = f.in === 'words' ? '32 words' : '16 groups of four';
    const where =
      f.places.length > FEW_PLACES
        ? `in ${f.places.length} of ${all}, from ${unit} ${f.places[0]} on`
        : `only in ${plural(f.places.length, { one: unit, other: `${unit}s` })} ${listedIn('en')(f.places.map(String))} of ${all}`;
    return `The digest you gave is not that of this transcript: it differs ${where}. Compare it with the paper once more. If the paper says what you gave, do not rely on this transcript.`;
  },
  DIGEST_UNREADABLE: (f: { position?: number; seen?: number }) =>
    f.position
      ? `Word ${f.position} is not the PGP word that can stand there: it was mistyped, or a word before it was lost, doubled or swapped. Copy it again from the paper.`
      : `A digest is 64 hex digits or 32 PGP words${f.seen ? `; these are ${f.seen}` : ''}. Copy it again from the paper.`,

  // People speak for a record or a share by a digest from paper
  DIGEST_OTHER: () =>
    'This digest is neither that of the record nor that of the transcript of a share kept apart here. Compare it with the paper; if it is what the paper says, stop: this folder is not what was left when it was written.',
  APART_ALTERED: (f: { index: number }) =>
    `What the record says of the share with index ${f.index} is not what the transcript says whose digest was typed. Stop: somebody changed the record. Record nothing by it, and find out which copy of the record is the right one.`,
  APART_NOT_TOLD: (f: Named & { index: number }) =>
    `The transcript ${thing(f, 'of its attempt')} cannot be read, so no digest speaks for the share with index ${f.index}, which is kept apart. Put the transcript back from a copy; or, if the share was destroyed, say that it will never be used, with the record’s digest from paper.`,
  DIGEST_FROM_PAPER: (f: Named, say: Say) =>
    `The share of the transcript ${thing(f, 'named')} is kept apart, and its digest is to come from paper: it is not shown, and nothing is signed by it, until people have said with it what becomes of the share (${say.by.vouch}).`,
  NOTHING_TO_VOUCH: () =>
    'There is nothing here to vouch for: transcripts speak for the record, and no share is kept apart.',
  EXPORT_STILL_THERE: (f: Named) =>
    `${thing(f, 'The file')} is still there, whole, so this share can be used. Destroy it, and every copy of it, or move it away to be looked into; then say again that it will never be used.`,
  EXPORT_NOT_WHOLE: (f: Named) =>
    `The export ${thing(f, 'of this share')} is not there as it was written. Put it back in its place, then begin again; or say that the share was destroyed and will never be used.`,
};
