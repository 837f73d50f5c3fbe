/** `quorate decode-token`: a token from what was handed out and its one-time password. Needs no folder. */

import type { DecodedToken } from '../../../shared/contract/recovery';
import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { table } from '../options/options';
import { recovery } from '../options/rows';
import { TOKEN_TEXT_MAX_BYTES } from '../recovery/store-prompt';
import { pipedLines } from '../steps/piped-lines';
import { need, refused, type Session } from '../steps/session';
import type { ByteLine } from '../terminal/byte-lines';
import { askNeeded } from '../terminal/questions';
import { command, task } from './command';

interface DecodeTokenOptions {
  encoded: string;
  /** `-` or absent: asked for, or read from standard input. */
  otp?: string | undefined;
}

const kinds: Record<DecodedToken['kind'], string> = {
  recovery: texts.decodeToken.recoveryToken,
  root: texts.decodeToken.rootToken,
  bare: texts.decodeToken.tokenWithoutPrefix,
  uuid: texts.decodeToken.oldToken,
};

/** Nothing but the token on standard output; what kind it is on standard error. Under `--json` both are in the status. */
async function decode(session: Session, { encoded, otp }: DecodeTokenOptions): Promise<void> {
  session.status = { token: '', kind: '', checked: false };
  const { api, output } = session;
  const typed = otp !== undefined && otp !== '-';
  if (typed) {
    output.complain(texts.decodeToken.otpExposed);
  }
  const utf8 = new TextEncoder();
  const encoded_token = utf8.encode(encoded);
  const password = typed ? { bytes: utf8.encode(otp), tooLong: false } : await passwordFrom(session);
  try {
    const longest = Math.max(encoded_token.length, password.bytes.length);
    if (password.tooLong || longest > TOKEN_TEXT_MAX_BYTES)
      throw refused(session, failure('TOKEN_TOO_LONG', { expected: TOKEN_TEXT_MAX_BYTES }));
    const decoded = need(session, await api.recoveryToken.decode({ encoded_token, otp: password.bytes }));
    session.status = decoded;
    output.result(decoded.token);
    if (output.json) return;
    output.complain(kinds[decoded.kind]);
    if (!decoded.checked) output.complain(texts.decodeToken.otpUnproven);
  } finally {
    password.bytes.fill(0);
  }
}

/** Masked from people, or the first line of standard input; without any, nothing. */
async function passwordFrom(session: Session): Promise<ByteLine> {
  if (session.people) return session.people.askHidden(texts.decodeToken.askOtp, TOKEN_TEXT_MAX_BYTES);
  const lines = pipedLines(session);
  try {
    return (await lines.next(session.interrupted)) ?? { bytes: new Uint8Array(0), tooLong: false };
  } finally {
    await lines.end();
  }
}

/** An encoded token is no secret, and is compared on the screen; none is so many digits of hex. */
const isHexShare = (text: string): boolean => /[0-9a-f]{64}/i.test(text);

const options = table({
  otp: recovery.text('-', texts.decodeToken.otpHelp),
});

export const decodeToken = command(
  options,
  ({ otp }, { operands }): DecodeTokenOptions => ({ encoded: operands[0]!, otp }),
  {
    usage: [texts.decodeToken.usage],
    example: examples.decodeToken,
    operands: { value: 'ENCODED', missing: texts.decodeToken.noToken },
    tasks: [
      task(11, texts.decodeToken.task, async ({ people }) => ({
        encoded: await askNeeded(people, texts.decodeToken.askToken, { conceals: isHexShare }),
      })),
    ],
    run: decode,
  },
);
