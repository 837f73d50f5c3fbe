/** Verifying a transcript. */

import * as v from 'valibot';
import { checklistView } from './checklist';
import { BESIDE_MAX_BYTES, TRANSCRIPT_MAX_BYTES } from './limits';
import { textView } from './texts';
import { vaultId } from './which-transcript';

/** Earlier versions let a transcript grow past that. Inside a set it is still read, ended and counts as a witness. */
export const TRANSCRIPT_READ_BYTES = 64 << 20;

/** A digest as people type it from paper (see typed-digest.ts): all 32 words, a space or a line end after each, and room for more. */
export const typedDigest = v.pipe(v.string(), v.maxLength(1000));

export const transcriptSource = v.strictObject({
  /** A file name from `keySet.read().ceremonies`, or with `vault_id` one of that TSS vault ... */
  file: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  vault_id: v.optional(vaultId),
  /** ... or the bytes of any file. */
  bytes: v.optional(
    v.pipe(
      v.instance(Uint8Array),
      v.check(bytes => bytes.length <= TRANSCRIPT_MAX_BYTES, 'too large'),
    ),
  ),
  /** With `bytes`: the file with its checklist, which lies beside it. */
  checklist: v.optional(
    v.pipe(
      v.instance(Uint8Array),
      v.check(bytes => bytes.length <= BESIDE_MAX_BYTES, 'too large'),
    ),
  ),
  /** The digest from paper as it is typed: 64 hex digits or 32 PGP words. */
  digest: v.optional(typedDigest),
});

export const transcriptView = v.object({
  /** SHA-256 of the last line, hex. */
  digest: v.string(),
  /** All 32 PGP words of it. */
  words: v.array(v.string()),
  /** True when the digest from paper was given and is this one. */
  digestMatches: v.boolean(),
  /** False when there is no end entry. */
  finished: v.boolean(),
  /** What this shows, and what it does not. */
  verdict: textView,
  /** What people ticked off after the end; in no digest of it. null where nothing lies beside it. */
  checklist: v.nullable(checklistView),
  entries: v.array(
    v.object({
      at: v.string(),
      event: v.string(),
      /** One line for people; no fact of it has a line break. */
      text: textView,
      /** Everything the entry says, as label and value. */
      details: v.array(v.object({ label: v.string(), value: v.string() })),
    }),
  ),
});
export type TranscriptView = v.InferOutput<typeof transcriptView>;
