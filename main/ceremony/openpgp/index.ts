/** OpenPGP: keys in, messages out. What the rest of the ceremony process uses of it. */

export type { PublicKey } from './judged-key';
export { sameKeyMaterial } from './key-packet';
export { encryptTo } from './message';
export { sharePayload } from './payload';
export { decryptPractice, madeUpKeyBytes, makePracticeKey, signPractice } from './practice';
export { openWithPrivateKey } from './private-key';
export { keyViewOf, readPublicKey } from './public-key';
