/** A gpg that cannot be started because the machine has no files left to open: what Node then does, done by a stand-in. */
import childProcess, { ChildProcess } from 'node:child_process';
import { expect, it } from 'vitest';
import { openWithGpg } from '../../../main/host/gpg';
import { replaceBuiltin } from '../../support/builtin';
import { bytesOf, keyNamed } from '../ceremony/openpgp/openpgp-vectors';

/** As `ChildProcess.spawn` of Node: no pipes are made, and the error comes as an event, in the next tick. */
const failWith = { code: '' };
const spawn = () => {
  const child = new ChildProcess();
  const error = Object.assign(new Error(`spawn gpg ${failWith.code}`), { code: failWith.code });
  process.nextTick(() => child.emit('error', error));
  return child;
};
replaceBuiltin(childProcess, 'spawn', spawn as unknown as typeof childProcess.spawn);

const message = bytesOf(keyNamed('ed25519').sample_vault_style_base64!);

it.each([
  ['EMFILE', 'GPG_FAILED'],
  ['ENFILE', 'GPG_FAILED'],
  ['ENOENT', 'GPG_MISSING'],
])(
  'a gpg that cannot even be given pipes (%s, a stand-in) is %s, and the program goes on',
  async (code, wanted) => {
    failWith.code = code;
    await expect(openWithGpg(message)).rejects.toMatchObject({ code: wanted });
  },
);
