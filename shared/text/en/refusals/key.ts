/** What is refused of an OpenPGP key. */
import { given, key, type Named, type OfHolder } from './facts';

export const keyTexts = {
  // An OpenPGP key
  PGP_KEY_MISSING: (f: OfHolder) =>
    `${f.holder ? `${f.holder} has no OpenPGP key` : 'An OpenPGP public key is needed'}. Paste it or choose its file.`,
  PGP_KEY_UNREADABLE: (f: OfHolder) =>
    `${given(f)} is not an OpenPGP public key. Export it again with “gpg --armor --export” and choose that file.`,
  PGP_KEY_TOO_LARGE: (f: OfHolder) =>
    `${given(f)} is larger than any OpenPGP key should be (1 MiB). Export only the one key with “gpg --export-options export-minimal”.`,
  PGP_KEY_WITHOUT_USER: (f: OfHolder) =>
    `${key(f)} has no user ID with it, as some key servers hand them out. Export it on its owner’s computer with “gpg --armor --export”.`,
  PGP_KEY_DAMAGED: (f: OfHolder) =>
    `${key(f)} is damaged: its own signatures do not fit it. Export it again and compare the fingerprint.`,
  PGP_KEY_PRIVATE: (f: OfHolder & { other?: 'file' }) =>
    `${given(f)} is a PRIVATE key. It has now been exposed to this computer: its owner should replace it. ${f.other === 'file' ? 'Bring the file that is asked for here instead.' : 'Export the public key with “gpg --armor --export”.'}`,
  PGP_KEY_SEVERAL: (f: OfHolder) =>
    `There is more than one OpenPGP key in what was given${f.holder ? ` for ${f.holder}` : ''}. Export theirs alone: “gpg --armor --export FINGERPRINT”.`,
  PGP_KEY_EXPIRED: (f: OfHolder) =>
    `${key(f)}, or its part for encryption, has expired. Ask its owner to extend it and export it again. (Check this computer’s clock, too.)`,
  PGP_KEY_REVOKED: (f: OfHolder) =>
    `${key(f)}, or its part for encryption, has been revoked by its owner. Ask for the new one.`,
  PGP_KEY_FUTURE: (f: OfHolder) =>
    `${key(f)} was made in the future, by this computer’s clock. Check the clock; if it is right, ask the owner.`,
  PGP_KEY_WEAK: (f: OfHolder) =>
    `${key(f)} is too weak (RSA under 2048 bits or of numbers that anybody can break, DSA, ElGamal, or held together by MD5). Ask its owner for a modern one.`,
  PGP_KEY_CANNOT_ENCRYPT: (f: OfHolder) =>
    `${key(f)} can only sign, not encrypt. Ask its owner to add a subkey for encryption.`,
  PGP_KEY_UNSUPPORTED: (f: OfHolder) =>
    `${key(f)} uses an algorithm or curve that is not supported here. Use RSA, a NIST curve, or Curve25519 in the form that GnuPG makes.`,
  PGP_KEY_UNUSABLE: (f: OfHolder) =>
    `${key(f)} cannot be encrypted to: a trial failed, so what is in it is no key of its kind. Ask its owner for another one.`,
  PGP_KEY_PRACTICE: (f: OfHolder) =>
    `${key(f)} says by its name (“PRACTICE …”) that it was made up for a rehearsal. The private part of such a key lies unprotected in a ceremony folder, and opens what is encrypted to it. Ask for the holder’s own key.`,
  CRYPTO_UNUSABLE: (f: Named) =>
    `The program cannot encrypt with ${f.name ?? 'this algorithm'} on this computer: it tried with a key of its own. The key is not at fault. Use a key of another kind, or another computer.`,
  PGP_KEY_VERSION: (f: OfHolder) =>
    `${key(f)} is not of version 4, so GnuPG could not open what is encrypted to it. Ask its owner for a version 4 key.`,
};
