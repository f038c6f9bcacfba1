/** How far the sender of one decrypted message can be trusted (§5.1): judged per message, after decrypting it. */
import { UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixEvent } from "matrix-js-sdk"
import { type EventEncryptionInfo, EventShieldReason } from "matrix-js-sdk/lib/crypto-api/index.js"
import type { MatrixId } from "../rules/types.ts"
import type { CryptoParts } from "./crypto-parts.ts"

export interface SenderTrust {
  readonly device: "signed" | "unsigned" | "unknown"
  /** The sender's public master cross-signing key; null: they have none. */
  readonly identity: string | null
}

/** What the client's verdict on a message means for us. */
export function deviceTrust(info: EventEncryptionInfo | null): SenderTrust["device"] {
  switch (info?.shieldReason) {
    case null:
    // That we have not verified the person, or that they have a new identity, does not touch how their device is signed:
    // which identities count is decided with the ballot.
    case EventShieldReason.UNVERIFIED_IDENTITY:
    case EventShieldReason.VERIFICATION_VIOLATION:
      return "signed"
    case EventShieldReason.UNSIGNED_DEVICE:
      return "unsigned"
    default:
      // Deleted devices, keys from an unsafe source, a sender who is not the key's owner, and whatever comes to be.
      return "unknown"
  }
}

/** Asks who sent the event, a device list that has just changed included. Rejects where the homeserver did not answer. */
export class TrustJudge {
  readonly #parts: CryptoParts
  readonly #asked = new Map<MatrixId, { at: number; answer: Promise<void> }>()

  constructor(parts: CryptoParts) {
    this.#parts = parts
  }

  async judge(event: MatrixEvent, sender: MatrixId): Promise<SenderTrust> {
    // Waits for a query that is under way after a change of the person's devices.
    const devices = await this.#parts.machine.getUserDevices(new UserId(sender), 10)
    devices.free()
    const first = await this.#look(event, sender)
    if (first.device === "signed" && first.identity !== null) return first
    // A new device, or a person met just now: not known to be signed may only mean not asked for yet.
    await this.#askFor(sender)
    return await this.#look(event, sender)
  }

  async #look(event: MatrixEvent, sender: MatrixId): Promise<SenderTrust> {
    const device = deviceTrust(await this.#parts.backend.getEncryptionInfoForEvent(event))
    const identity = await this.#parts.machine.getIdentity(new UserId(sender))
    if (!identity) return { device: device === "signed" ? "unknown" : device, identity: null }
    try {
      return { device, identity: publicKeyOf(identity.masterKey) }
    } finally {
      identity.free()
    }
  }

  /** Fetches the person's keys; at most every five seconds, so that messages of one person do not each ask. */
  async #askFor(sender: MatrixId): Promise<void> {
    const now = performance.now()
    const before = this.#asked.get(sender)
    if (before && now - before.at < 5000) return await before.answer
    const answer = this.#parts.request(this.#parts.machine.queryKeysForUsers([new UserId(sender)]))
    this.#asked.set(sender, { at: now, answer })
    answer.catch(() => this.#asked.delete(sender))
    await answer
  }
}

/** The machine gives a key as the JSON that its owner signed: `{"keys": {"ed25519:KEY": "KEY"}, …}`. */
export function publicKeyOf(signed: string): string | null {
  const { keys } = JSON.parse(signed) as { keys?: Record<string, unknown> }
  const [key] = Object.values(keys ?? {})
  return typeof key === "string" ? key : null
}
