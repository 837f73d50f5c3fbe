/** A new share, encrypted; the only form in which it ever leaves the ceremony process. */
export interface IssuedMessage {
  index: number;
  /** The binary OpenPGP message. */
  message: Uint8Array;
  /** The same, armored, for the `.asc` file. */
  armored: string;
  /** 64 hex digits, or null where the record may not hold one. */
  verifier: string | null;
  /** Length of the secret in bytes, as the shares showed it. */
  secretLength: number;
  /** Every index that was entered, in order: for an adopted set some become known by this. */
  entered: number[];
}
