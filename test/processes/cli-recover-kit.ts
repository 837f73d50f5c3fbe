/** What tests of `quorate recover` bring: holders who open their shares, somebody who reads the screen, a script. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { checkout, filesIn, opened, quorate } from './cli-kit';

/** The shares of the practice set, opened with its holders' made-up keys as they would. */
export async function sharesIn(folder: string): Promise<string[]> {
  const { decrypt, readMessage, readPrivateKey } = await import('openpgp');
  const [set = ''] = readdirSync(folder).filter(name => name.startsWith('PRACTICE-'));
  const under = (name: string) => path.join(folder, set, name);
  return Promise.all(
    readdirSync(under('shares')).map(async name => {
      const key = `${name.replace(/^PRACTICE-try-/, 'PRACTICE-').replace(/\.asc$/, '')}-private-key.asc`;
      const { data } = await decrypt({
        message: await readMessage({ armoredMessage: readFileSync(under(`shares/${name}`), 'utf8') }),
        decryptionKeys: await readPrivateKey({
          armoredKey: readFileSync(under(`practice-keys/${key}`), 'utf8'),
        }),
      });
      return String(data);
    }),
  );
}

/** The shares of a real set, opened with the vectors' keys that its holders are named after. */
export const realSharesIn = (folder: string, ...holders: string[]): Promise<string[]> =>
  Promise.all(
    holders.map(async name => {
      const at = filesIn(folder).find(one => one.includes(`-${name}-`) && one.endsWith('.asc'))!;
      const { unarmor } = await import('openpgp');
      const { data } = await unarmor(readFileSync(path.join(folder, at), 'utf8'));
      return (await opened(Buffer.from(data as Uint8Array).toString('base64'), name)).toString();
    }),
  );

/** What the screen shows under a heading. */
export const under = (heading: string, shown: string): string =>
  shown.split(`${heading}\n    `)[1]!.split('\n')[0]!;

/** A person at the terminal who decodes the token from what the screen shows, once, and then types it. */
export function reader() {
  let token = '';
  const type = async (shown: string): Promise<string> => {
    if (token === '') {
      const otp = under('shown this once and never again.', shown);
      const ran = await quorate(['decode-token', under('The encoded token:', shown)], { input: `${otp}\n` });
      if (ran.status !== 0) throw new Error(ran.stderr);
      token = ran.stdout.trim();
    }
    return `${token}\r`;
  };
  return { type, token: () => token };
}

/** A script that reads each answer before it goes on. */
export class Script {
  readonly child;
  readonly ended: Promise<number | null>;
  stderr = '';
  readonly #answers;
  constructor(args: readonly string[]) {
    const quorateScript = path.join(checkout, 'scripts/quorate.mjs');
    this.child = spawn(process.execPath, [quorateScript, ...args], {
      cwd: checkout,
    });
    onTestFinished(() => void this.child.kill('SIGKILL'));
    this.child.stdin.on('error', () => {});
    this.child.stderr.on('data', chunk => {
      this.stderr += chunk;
    });
    this.ended = new Promise(resolve => {
      this.child.once('close', resolve);
    });
    this.#answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }
  send(...lines: string[]): void {
    this.child.stdin.write(lines.map(line => `${line}\n`).join(''));
  }
  async answer(): Promise<Record<string, unknown>> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`it has ended: ${this.stderr}`);
    return JSON.parse(value);
  }
}

export const decoded = async ({ encoded_token }: Record<string, unknown>, otp: unknown): Promise<string> => {
  const ran = await quorate(['decode-token', String(encoded_token), '--otp', '-'], { input: String(otp) });
  return ran.stdout.trim();
};
