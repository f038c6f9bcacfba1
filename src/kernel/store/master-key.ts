/**
 * The master key, which is kept outside the database, and the keys derived from it: a key for each motion, keys for sealed values, and keys
 * for keyed hashes.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"

/** A master key: 32 bytes from the environment or a secret file. */
export class MasterKey {
  readonly #secret: Buffer
  /** The keys without a salt, by purpose. There are about ten. Those with a salt are not kept, because they can be destroyed. */
  readonly #unsalted = new Map<string, SealingKey>()

  /** @throws RangeError unless `secret` has 32 bytes */
  constructor(secret: Buffer) {
    if (secret.length !== 32) throw new RangeError("a master key has 32 bytes")
    this.#secret = Buffer.from(secret)
  }

  /** The key for one purpose (HKDF-SHA256, RFC 5869). To destroy a key that has a random `salt`, destroy the salt. */
  derive(purpose: string, salt?: Buffer): SealingKey {
    const known = salt === undefined ? this.#unsalted.get(purpose) : undefined
    if (known) return known
    const bytes = hkdfSync("sha256", this.#secret, salt ?? Buffer.alloc(0), `waggle ${purpose}`, 64)
    const key = new SealingKey(Buffer.from(bytes))
    if (salt === undefined) this.#unsalted.set(purpose, key)
    return key
  }

  toJSON(): string {
    return "[master key]"
  }
}

/** Seals values (AES-256-GCM) and turns names into keyed hashes (HMAC-SHA256). Seals and hashes use different halves of a derived key. */
export class SealingKey {
  readonly #cipher: Buffer
  readonly #hash: Buffer

  constructor(bytes: Buffer) {
    this.#cipher = bytes.subarray(0, 32)
    this.#hash = bytes.subarray(32, 64)
  }

  /**
   * Seals a text. Returns base64 of nonce, ciphertext and tag. The value can only be opened with the same `context`, so nobody can move it
   * to another place.
   */
  seal(plain: string, context: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv("aes-256-gcm", this.#cipher, nonce).setAAD(Buffer.from(context))
    return Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64")
  }

  /**
   * Opens a sealed text.
   * @throws Error if it was sealed with another key or context, or if a byte was changed
   */
  open(sealed: string, context: string): string {
    const bytes = Buffer.from(sealed, "base64")
    const decipher = createDecipheriv("aes-256-gcm", this.#cipher, bytes.subarray(0, 12)).setAAD(Buffer.from(context))
    decipher.setAuthTag(bytes.subarray(-16))
    return decipher.update(bytes.subarray(12, -16), undefined, "utf8") + decipher.final("utf8")
  }

  handle(name: string): string {
    return createHmac("sha256", this.#hash).update(name).digest("base64url")
  }

  toJSON(): string {
    return "[sealing key]"
  }
}
