/** Vault's own tokens and refusals (`test/vectors/recovery-token.json`), and where Quorate differs on purpose. */
import type { RefusalCode } from '../../../../shared/text/refusals';
import vectors from '../../../vectors/recovery-token.json';

export const { tokens, token_errors: tokenErrors, pgp_key_errors: pgpKeyErrors } = vectors;

/** Every error of Vault, and the code that is given here. */
export const codes: Record<string, RefusalCode> = {
  'empty token': 'TOKEN_EMPTY',
  'empty otp': 'OTP_EMPTY',
  'otp shorter': 'TOKEN_OTP_LENGTH',
  'otp too short': 'TOKEN_OTP_LENGTH',
  'otp too long': 'TOKEN_OTP_LENGTH',
  'not base64': 'TOKEN_NOT_BASE64',
  'url-safe alphabet': 'TOKEN_NOT_BASE64',
  truncated: 'TOKEN_OTP_LENGTH',
};

const TOKEN = 'hvr.qecLLm1SwjbOxSCssQBSInUW';

/** What is no error in Vault either: the token. */
export const accepted: Record<string, string> = { 'newline inside base64: ignored by Go': TOKEN };

/**
 * The four that differ on purpose: what Vault does, and what is done here. The last is a key that was given at the
 * start.
 */
export const differences: {
  name: string;
  why: string;
  here: { token: string } | { refused: RefusalCode };
}[] = [
  {
    name: 'padded base64 (raw alphabet expected)',
    why: 'People paste what other tools have padded, and padding can mean nothing else.',
    here: { token: TOKEN },
  },
  {
    name: 'wrong otp of right length: no error, garbage',
    why: 'Garbage that looks like success is presented somewhere; here it is said that this is no token.',
    here: { refused: 'TOKEN_UNLIKELY' },
  },
  {
    name: 'legacy path, base62 otp',
    why: 'Vault’s server says which path is taken; here the lengths of the two texts show it.',
    here: { token: TOKEN },
  },
  {
    name: 'private key given',
    why: 'Who has entered a private key has exposed it, and is to know.',
    here: { refused: 'PGP_KEY_PRIVATE' },
  },
];
