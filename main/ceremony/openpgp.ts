/** OpenPGP: keys in, messages out. What the rest of the ceremony process uses of it. */

export type { PublicKey } from './openpgp/judged-key';
export { sameKeyMaterial } from './openpgp/key-packet';
export { encryptTo } from './openpgp/message';
export { sharePayload } from './openpgp/payload';
export { decryptPractice, makePracticeKey } from './openpgp/practice';
export { openWithPrivateKey } from './openpgp/private-key';
export { keyViewOf, readPublicKey } from './openpgp/public-key';
