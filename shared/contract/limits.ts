/** How much may be given of what people bring, and how long may be waited for it. Without schemas, for whoever only has to know the limit. */

/** The longest share is 64 KiB and an index byte; as hex, with room for spaces and line ends. */
export const SHARE_TEXT_MAX_BYTES = 1 << 18;

/** An encrypted share in any form, or what Vault printed: with 255 large keys just under this. */
export const LONG_TEXT_MAX_BYTES = 1 << 20;

/** Far longer than any passphrase that somebody types. */
export const PASSPHRASE_MAX_BYTES = 4096;

/** A holder's own entropy: more throws of dice than anybody makes. */
export const ENTROPY_MAX_BYTES = 4096;

/** Larger than any sensible public key; keeps a hostile file from costing more than a moment. */
export const PGP_KEY_MAX_BYTES = 1 << 20;

/** The longest transcript that is taken. */
export const TRANSCRIPT_MAX_BYTES = 16 << 20;

/** What grows beside a transcript, sign-offs say: hundreds of lines are under this. */
export const BESIDE_MAX_BYTES = 1 << 20;

/** A vault's record. */
export const TSS_RECORD_MAX_BYTES = 16 << 20;

/** A share file, more than any has: a group of 100 holders, each of whom sent two messages. */
export const TSS_SHARE_FILE_MAX_BYTES = 2 << 20;

/** One secret of the sealed store. */
export const ENTRY_MAX_BYTES = 1 << 20;

/** How long an attempt may be without input, in minutes, and how long it is where nobody said. */
export const EXPIRY_MINUTES = { least: 5, most: 60, preset: 10 } as const;

/** How long nothing may be asked of the sealed store before the recovery token is needed again. */
export const TOKEN_KEPT_MS = 2 * 60_000;
