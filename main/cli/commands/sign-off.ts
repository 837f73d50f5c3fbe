/** `quorate sign-off`: a role signs the digest of a transcript, by file or on paper, or declines; or the text to sign. */
import type { SignOffsView } from '../../../shared/contract/attempts';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/keys';
import { signOffText } from '../../../shared/records/sign-off';
import { readBounded } from '../../storage/files/read';
import type { SignOffOptions } from '../options/arguments';
import { readKeyFile } from '../steps/files';
import { need, openFolder, orRefuse, type Session } from '../steps/session';

/** With `text` only the exact bytes to sign are printed; otherwise the sign-off is added and all of them are shown. */
export async function signOff(session: Session, options: SignOffOptions): Promise<void> {
  const { api, output } = session;
  const { transcript, role, name, how } = options;
  await openFolder(session, options.folder, false);
  need(session, await api.keySet.open({ name: options.keySet }));
  if (how === 'text') {
    const view = need(session, await api.attempt.signOffs({ transcript }));
    await orRefuse(session, async () => {
      const text = signOffText({ file: view.transcript, digest: view.digest, role, name });
      session.status = { ...view, text };
      // Without its last line feed, which the output adds: what is printed is what is to be signed, byte for byte.
      output.say(text.slice(0, -1));
    });
    return;
  }
  const files = await orRefuse(session, async () =>
    how === 'file'
      ? {
          signature: await readBounded(options.signatureFile, PGP_KEY_MAX_BYTES, { followLinks: true }),
          pgp_key: await readKeyFile(options.keyFile),
        }
      : {},
  );
  const reason = how === 'declined' ? options.reason : '';
  const view = need(session, await api.attempt.signOff({ transcript, role, name, how, reason, ...files }));
  session.status = view;
  output.say(signOffLines(view));
}

const hows = { file: 'signed, by file', paper: 'signed on paper', declined: 'declined' } as const;

function signOffLines({ transcript, digest, signOffs }: SignOffsView): string {
  const lines = signOffs.map(
    ({ at, role, name, how, reason, pgp_fingerprint }) =>
      `  ${at}  ${role}, ${name}: ${hows[how]}${reason && ` (${reason})`}${pgp_fingerprint && ` ${pgp_fingerprint}`}`,
  );
  return [`Sign-offs of ${transcript}, digest ${digest}:`, ...lines].join('\n');
}
