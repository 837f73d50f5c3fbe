/** Recovery mode for tests: a token by its shares, and what the folder shows of the sealed store. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '../../shared/contract';
import type { RecoveryTokenStatus } from '../../shared/contract/recovery';
import { typed, value } from './program';

export const enterForToken = (api: Api, nonce: string, share: string) =>
  api.recoveryToken.update({ key: typed(share), nonce });

export interface Recovered {
  started: RecoveryTokenStatus & { otp?: string | undefined };
  status: RecoveryTokenStatus;
  token: string;
}

/** Recovery mode for the set at hand, a token under a one-time password, decoded. */
export async function recovered(
  { api }: { api: Api },
  shares: string[],
  more: object = {},
): Promise<Recovered> {
  value(await api.recovery.enter());
  const started = value(await api.recoveryToken.start(more));
  let status = value(await api.recoveryToken.read());
  for (const share of shares.slice(0, status.required))
    status = value(await enterForToken(api, started.nonce, share));
  const { token } = value(
    await api.recoveryToken.decode({
      encoded_token: typed(status.encoded_token),
      otp: typed(started.otp ?? ''),
    }),
  );
  return { started, status, token };
}

/** The same token with its last character changed to another that it could have. */
export const wrongToken = (token: string): string =>
  `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;

/** Adds an entry of this text; gives the view. */
export const addText = async (api: Api, token: string, name: string, text: string) =>
  value(await api.sealedStore.add({ token: typed(token), name, content: typed(text) }));

/** What is sealed, by name, as text. */
export async function storeTexts(api: Api, token: string): Promise<Record<string, string>> {
  const { entries } = value(await api.sealedStore.list({ token: typed(token) }));
  const texts: Record<string, string> = {};
  for (const { name } of entries) {
    const { content } = value(await api.sealedStore.read({ token: typed(token), name }));
    texts[name] = new TextDecoder().decode(content);
  }
  return texts;
}

/** The sealed store's file in a set's directory. */
export async function storeFileOf(directory: string): Promise<string> {
  const [file] = (await fs.readdir(path.join(directory, 'sealed'))).filter(name => name.endsWith('.bin'));
  return path.join(directory, 'sealed', file!);
}

/** Record and store of the set in `directory` as they were before `change`, both together: they fit each other. */
export async function putBack(
  directory: string,
  file: string,
  change: () => Promise<unknown>,
): Promise<void> {
  const record = path.join(
    directory,
    (await fs.readdir(directory)).find(name => name.endsWith('key-set.json'))!,
  );
  const before = [await fs.readFile(record), await fs.readFile(file)] as const;
  await change();
  await fs.writeFile(record, before[0]);
  await fs.writeFile(file, before[1]);
}
