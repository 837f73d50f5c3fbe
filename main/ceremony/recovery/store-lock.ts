/**
 * The key of the sealed store, behind the recovery token. The token is not kept: it opens the key, and the key stays open until
 * nothing was asked of the store for a while. Then it is overwritten, and what is left opens nothing without the token.
 *
 * Cipher: XChaCha20-Poly1305 (as the sealed store's), under HKDF-SHA-256 (RFC 5869) of the token, salt random, info the label. Its
 * tag says whether a token is the right one. All of it is in this process only, and is never written.
 */
import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../../shared/bytes';
import { inMs, type Moment, msUntil, NEVER } from '../../../shared/moment';
import { secretCopy, wipe, wiping } from '../process/wipe';

const LABEL = utf8('quorate/store-lock/v1');
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/** How often the time is looked at when nothing is asked: soon after the computer wakes, too. */
const LOOK_MS = 1000;

export class StoreLock {
  readonly #salt = randomBytes(KEY_BYTES);
  readonly #nonce = randomBytes(NONCE_BYTES);
  /** Secret, too: whoever has the token's paper could open it. */
  readonly #locked: Uint8Array;
  readonly #forMs: number;
  #key: Uint8Array | undefined;
  #until: Moment = NEVER;
  #timer: NodeJS.Timeout | undefined;

  /** Locked at first. `key` (32 bytes) and `token` stay the caller's to wipe. `forMs`: how long the key stays open without use. */
  constructor(key: Uint8Array, token: Uint8Array, forMs: number) {
    this.#forMs = forMs;
    this.#locked = this.#under(token, cipher => secretCopy(cipher.encrypt(key)));
  }

  /** Opens it, where the token is the right one; where it is not, what was open is locked. `token` stays the caller's to wipe. */
  open(token: Uint8Array): boolean {
    this.close();
    try {
      const key = this.#under(token, cipher => cipher.decrypt(this.#locked));
      this.#key = wiping([key], () => secretCopy(key));
    } catch {
      return false;
    }
    this.use();
    this.#watch();
    return true;
  }

  /** The key, which stays held here; its time without use begins anew. Undefined where it is locked. */
  use(): Uint8Array | undefined {
    if (this.#key && msUntil(this.#until) <= 0) this.close();
    if (this.#key) this.#until = inMs(this.#forMs);
    return this.#key;
  }

  /** Locks it. */
  close(): void {
    clearTimeout(this.#timer);
    wipe(this.#key);
    this.#key = undefined;
    this.#until = NEVER;
  }

  #watch(): void {
    if (!this.#key) return;
    const left = msUntil(this.#until);
    if (left <= 0) this.close();
    else this.#timer = setTimeout(() => this.#watch(), Math.min(Math.ceil(left), LOOK_MS)).unref();
  }

  #under<T>(token: Uint8Array, work: (cipher: ReturnType<typeof xchacha20poly1305>) => T): T {
    const key = hkdf(sha256, token, this.#salt, LABEL, KEY_BYTES);
    return wiping([key], () => work(xchacha20poly1305(key, this.#nonce, LABEL)));
  }
}
