/**
 * Whether the cryptography at hand works, tried before anything is entered: Electron's is not Node's (BoringSSL, not
 * OpenSSL), and what fails there no test under plain Node can see.
 */
import {
  createMessage,
  decrypt,
  encrypt,
  type PrivateKey,
  readKey,
  readMessage,
  readPrivateKey,
  readSignature,
  type SignaturePacket,
} from 'openpgp';
import { fromBase64, sameBytes, utf8 } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { wipe } from '../process/wipe';
import { fits } from './fits';
import { settings } from './settings';
import { TEST_TEXT, testKeys } from './test-keys';
import { testSignatures } from './test-signatures';

export type Algorithm = keyof typeof testKeys;

/** The kind that a name tells of ("RSA 3072", "NIST P-256", "curve25519Legacy"); none for what is not tried. */
function algorithmOf(name: string): Algorithm | undefined {
  if (/^rsa/i.test(name)) return 'RSA';
  if (name.includes('25519')) return 'X25519';
  if (/P-?256/.test(name)) return 'P-256';
  return /P-?(384|521)/.test(name) ? 'P-384' : undefined;
}

async function opens(message: Uint8Array, key: PrivateKey): Promise<boolean> {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: message, config: settings }),
    decryptionKeys: key,
    format: 'binary',
    config: settings,
  });
  return sameBytes(data as Uint8Array, utf8(TEST_TEXT));
}

/** Opens what GnuPG encrypted, then encrypts and opens again. Never rejects. */
async function works(algorithm: Algorithm): Promise<boolean> {
  const { privateKey, message } = testKeys[algorithm];
  const binaryKey = fromBase64(privateKey);
  try {
    const key = await readPrivateKey({ binaryKey, config: settings });
    if (!(await opens(fromBase64(message), key))) return false;
    const again = await encrypt({
      message: await createMessage({ binary: utf8(TEST_TEXT) }),
      encryptionKeys: key.toPublic(),
      format: 'binary',
      config: settings,
    });
    return await opens(again, key);
  } catch {
    return false;
  } finally {
    // No secret; but whoever looks for private keys that were left should find none.
    wipe(binaryKey);
  }
}

const tried = new Map<Algorithm, Promise<boolean>>();

/**
 * Refuses CRYPTO_UNUSABLE, with the algorithm's name, where this process cannot encrypt and decrypt with it. `name`:
 * as `keyPacketFacts` or OpenPGP.js tell it. Tried once in a process and only for what is asked: a key of an algorithm that works
 * is not refused because another does not.
 */
export async function requireUsable(name: string): Promise<void> {
  const algorithm = algorithmOf(name);
  if (!algorithm) return;
  const outcome = tried.get(algorithm) ?? works(algorithm);
  tried.set(algorithm, outcome);
  if (!(await outcome)) throw new Refusal('CRYPTO_UNUSABLE', { name: algorithm });
}

/** The same for every kind that can be tried, in a process that does not know yet for whose keys it will be used. */
export async function requireAllUsable(): Promise<void> {
  for (const algorithm of Object.keys(testKeys)) await requireUsable(algorithm);
}

type Signing = keyof typeof testSignatures;

/** That GnuPG's signature fits its text, and not with another number in it. Never rejects. */
async function verifies(kind: Signing): Promise<boolean> {
  const { publicKey, signature } = testSignatures[kind];
  const isTaken = async (binarySignature: Uint8Array): Promise<boolean> => {
    const key = await readKey({ binaryKey: fromBase64(publicKey), config: settings });
    const read = await readSignature({ binarySignature, config: settings });
    const [packet] = read.packets as unknown as [SignaturePacket];
    return fits(packet, key, utf8(TEST_TEXT));
  };
  try {
    const good = fromBase64(signature);
    // Another text would not get as far: two bytes of its hash stand in the clear.
    const bad = good.with(-1, good.at(-1)! ^ 1);
    return (await isTaken(good)) && !(await isTaken(bad));
  } catch {
    return false;
  }
}

const triedSignatures = new Map<Signing, Promise<boolean>>();

/**
 * Refuses SIGNATURES_UNUSABLE, with the algorithm's name, where this process cannot tell a good signature of that kind from
 * a bad one. `name`: as `keyPacketFacts` tells it. Tried once in a process, and only for what is asked.
 */
export async function requireVerifiable(name: string): Promise<void> {
  const algorithm = algorithmOf(name);
  if (!algorithm) return;
  const kind = algorithm === 'X25519' ? 'Ed25519' : algorithm;
  const outcome = triedSignatures.get(kind) ?? verifies(kind);
  triedSignatures.set(kind, outcome);
  if (!(await outcome)) throw new Refusal('SIGNATURES_UNUSABLE', { name: kind });
}
