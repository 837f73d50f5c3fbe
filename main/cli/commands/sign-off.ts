/** `quorate sign-off`: a role signs the digest of a transcript, by file or on paper, or declines; or the text to sign. */

import type { SignOffsView } from '../../../shared/contract/attempts';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/limits';
import { signOffText } from '../../../shared/records/sign-off';
import { readBounded } from '../../storage/files/read';
import { texts, when } from '../messages';
import { examples } from '../messages/examples';
import { inFolder } from '../options/groups';
import { type Given, mustHave, table } from '../options/options';
import { signing } from '../options/rows';
import { readKeyFile } from '../steps/files';
import { need, openFolder, orRefuse, type Session } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { command } from './command';

const ways = ['signature', 'paper', 'decline', 'text'];

function oneWay(given: Given): void {
  if (ways.filter(way => given.has(way)).length !== 1) throw new UsageError(texts.signOff.noMethod);
}

const options = table({
  text: signing.flag(texts.signOff.textHelp, { check: oneWay }),
  signature: signing.text('FILE', texts.signOff.signatureHelp),
  paper: signing.flag(texts.signOff.paperHelp),
  decline: { kind: 'text', value: 'REASON' },
  'pgp-key': {
    kind: 'text',
    value: 'FILE',
    check: given => {
      if (given.has('pgp-key') && !given.has('signature'))
        throw new UsageError(texts.signOff.keyWithoutSignature);
    },
  },
  ...inFolder,
  role: signing.text('ROLE', texts.signOff.nameHelp, {
    required: true,
    label: '--role, --name',
  }),
  name: { kind: 'text', required: true, value: 'NAME' },
  transcript: { kind: 'text', value: 'FILE' },
});

/** By whom and how a transcript is signed off; `text` only prints what is to be signed. */
type SignOffOptions = {
  folder: string;
  keySet: string;
  /** Its file name; the set's last when absent. */
  transcript: string | undefined;
  role: string;
  name: string;
} & (
  | { how: 'file'; signatureFile: string; keyFile: string }
  | { how: 'declined'; reason: string }
  | { how: 'paper' | 'text' }
);

/** With `text` only the exact bytes to sign are printed; otherwise the sign-off is added and all of them are shown. */
async function add(session: Session, options: SignOffOptions): Promise<void> {
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

function signOffLines({ transcript, digest, signOffs }: SignOffsView): string {
  const lines = signOffs.map(({ at, role, name, how, reason, pgp_fingerprint }) =>
    texts.signOff.signOffLine(when(at), role, name, how, reason, pgp_fingerprint),
  );
  return [texts.signOff.signOffsTitle(transcript, digest), ...lines].join('\n');
}

export const signOff = command(
  options,
  ({ signature, pgpKey, decline, paper, text, ...who }, given): SignOffOptions => {
    if (signature === undefined) {
      if (decline !== undefined) return { ...who, how: 'declined', reason: decline };
      return { ...who, how: paper ? 'paper' : 'text' };
    }
    mustHave(given, 'pgp-key');
    return { ...who, how: 'file', signatureFile: signature, keyFile: pgpKey! };
  },
  {
    usage: [
      '--folder --key-set [--transcript] --role --name\n--text | --signature --pgp-key | --paper | --decline',
    ],
    example: examples.signOff,
    run: add,
  },
);
