/** Which ceremony process judges a key and which serves the attempt, told by what is asked of each. */
import { expect, it } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import { forkInProcess } from '../support/in-process';
import {
  anyKey,
  codeOf,
  copiedSet,
  keyNamed,
  newcomerKey,
  type Opened,
  openProgram,
  startShare,
  value,
} from '../support/program';

interface Served {
  /** What was asked of it, in order. */
  asked: string[];
  isEnded: boolean;
}

/** A program as the terminal has it, with what its ceremony processes are asked. */
async function opened(keep = true): Promise<Opened & { served: Served[] }> {
  const served: Served[] = [];
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    const own: Served = { asked: [], isEnded: false };
    served.push(own);
    return {
      ...child,
      post: message => {
        own.asked.push((message as { call: string }).call);
        child.post(message);
      },
      kill: () => {
        own.isEnded = true;
        child.kill();
      },
    };
  };
  const here = await openProgram({ fork });
  if (keep) here.program.keepJudged();
  await copiedSet(here);
  served.length = 0;
  return { ...here, served };
}

const read = (here: Opened, pgp_key: string | Uint8Array<ArrayBuffer>) => here.api.pgpKey.read({ pgp_key });

it('that accepted a key serves the attempt with this key, and no other process is started', async () => {
  const here = await opened();
  value(await read(here, newcomerKey.public));
  await startShare(here.api);
  expect(here.served).toEqual([{ asked: ['readKey', 'begin'], isEnded: false }]);
  value(await here.api.generateShare.cancel());
  await startShare(here.api);
  expect(here.served).toMatchObject([{ isEnded: true }, { asked: ['begin'], isEnded: false }]);
});

it.each([
  ['a private key', keyNamed('nistp256').secret, 'PGP_KEY_PRIVATE'],
  [
    'a private key after a public one',
    `${newcomerKey.public}\n${keyNamed('nistp256').secret}`,
    'PGP_KEY_PRIVATE',
  ],
  ['the binary of a private key', binaryOf(keyNamed('nistp256').secret), 'PGP_KEY_PRIVATE'],
  ['a key that has expired', anyKey('expired').public_armored, 'PGP_KEY_EXPIRED'],
  ['no key at all', 'a'.repeat(64), 'PGP_KEY_UNREADABLE'],
] as const)('that was given %s is ended, whatever is started then', async (_what, wrong, code) => {
  const here = await opened();
  value(await read(here, newcomerKey.public));
  expect(codeOf(await read(here, typeof wrong === 'string' ? wrong : wrong.slice()))).toBe(code);
  expect(here.served).toEqual([
    { asked: ['readKey'], isEnded: false },
    { asked: ['readKey'], isEnded: true },
  ]);
  // The one before has seen nothing of it.
  await startShare(here.api);
  expect(here.served.map(({ asked }) => asked)).toEqual([['readKey', 'begin'], ['readKey']]);

  value(await here.api.generateShare.cancel());
  expect(codeOf(await read(here, typeof wrong === 'string' ? wrong : wrong.slice()))).toBe(code);
  await startShare(here.api);
  expect(here.served.slice(2)).toEqual([
    { asked: ['readKey'], isEnded: true },
    { asked: ['begin'], isEnded: false },
  ]);
});

it('that accepted another key than the attempt’s is ended, and so is one of an attempt without a key', async () => {
  const here = await opened();
  value(await read(here, keyNamed('nistp384').public));
  await startShare(here.api);
  expect(here.served).toEqual([
    { asked: ['readKey'], isEnded: true },
    { asked: ['begin'], isEnded: false },
  ]);
  value(await here.api.generateShare.cancel());

  value(await read(here, newcomerKey.public));
  value(await here.api.checkShare.start({}));
  expect(here.served.slice(2)).toEqual([
    { asked: ['readKey'], isEnded: true },
    { asked: ['begin'], isEnded: false },
  ]);
});

it('serves the set that is made for several holders with the one key that it read', async () => {
  const here = await opened();
  const [first, second] = [keyNamed('nistp256').public, keyNamed('nistp384').public];
  value(await read(here, first));
  value(await read(here, second));
  const holders = [
    { name: 'Ada', pgp_key: first },
    { name: 'Ben', pgp_key: second },
  ];
  value(await here.api.createKeySet.start({ name: 'Two', required: 2, holders, unwitnessed: true }));
  expect(here.served).toEqual([
    { asked: ['readKey'], isEnded: true },
    { asked: ['readKey', 'begin'], isEnded: false },
  ]);
});

it('is ended where the program was not told to keep it, and with the program', async () => {
  const here = await opened(false);
  value(await read(here, newcomerKey.public));
  expect(here.served).toEqual([{ asked: ['readKey'], isEnded: true }]);

  const kept = await opened();
  value(await read(kept, newcomerKey.public));
  expect(kept.served).toMatchObject([{ isEnded: false }]);
  await kept.program.close();
  expect(kept.served).toMatchObject([{ isEnded: true }]);
});

/** The bytes in an armor block. */
function binaryOf(armored: string): Uint8Array<ArrayBuffer> {
  const lines = armored.split(/\r?\n/);
  const from = lines.indexOf('') + 1;
  const until = lines.findIndex((line, at) => at > from && /^[=-]/.test(line));
  return Uint8Array.from(Buffer.from(lines.slice(from, until).join(''), 'base64'));
}
