/** How far the sender of one decrypted message can be trusted (§5.1): judged per message, after decrypting it. */
import { UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixEvent } from "matrix-js-sdk"
import { type EventEncryptionInfo, EventShieldReason } from "matrix-js-sdk/lib/crypto-api/index.js"
import type { MatrixId } from "../rules/types.ts"
import type { CryptoParts } from "./crypto-parts.ts"
import { remember } from "./recent.ts"
import type { RoomSession, SessionRecords } from "./session-records.ts"
import { type Signer, signerOf } from "./signer.ts"

/** How long a query of the person's devices that is under way is waited for, in seconds. */
const longestQuery = 10

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

/**
 * Asks who sent the event, a device list that has just changed included. Rejects where the homeserver did not answer.
 *
 * A homeserver can show one identity today and another tomorrow. So two looks must agree: the device is signed by its owner under the
 * identity shown now, and the session came under that same identity (§5.1).
 */
export class TrustJudge {
  readonly #parts: CryptoParts
  readonly #records: SessionRecords
  readonly #asked = new Map<MatrixId, { at: number; answer: Promise<void> }>()

  constructor(parts: CryptoParts, records: SessionRecords) {
    this.#parts = parts
    this.#records = records
  }

  /** Whose the message is, as it is shown now. Changes nothing: it may be asked before it is known whether the message counts. */
  async look(event: MatrixEvent, session: RoomSession): Promise<Signer> {
    const seen = await this.#look(event, session)
    if (seen.by === "owner") return seen
    // A new device, or a person met just now: not known to be signed may only mean not asked for yet.
    await this.#askFor(session.person)
    return this.#look(event, session)
  }

  /** What follows of it, for a message that passes. "earlier-identity": the session came under another identity, and never counts. */
  async judge(seen: Signer, session: RoomSession): Promise<SenderTrust | "earlier-identity"> {
    if (seen.by !== "owner") return { device: seen.by === "nobody" ? "unsigned" : "unknown", identity: seen.identity }
    const bound = await this.#records.bind(session, seen)
    return bound.master === seen.master && bound.signingKey === seen.signingKey
      ? { device: "signed", identity: seen.master }
      : "earlier-identity"
  }

  /** `owner` only where the crypto library's verdict on the session and the device as it is shown now both say so. */
  async #look(event: MatrixEvent, session: RoomSession): Promise<Signer> {
    const signer = await signerOf(this.#parts.machine, session.person, session.senderKey, longestQuery)
    // A key from a bundle of the room's history (MSC4268): whose it was, only the one who passed it on says.
    const passedOn = event.getKeyForwardingUser() !== undefined
    const verdict = passedOn ? "unknown" : deviceTrust(await this.#parts.backend.getEncryptionInfoForEvent(event))
    if (signer.by === "gone") return signer
    const identity = signer.by === "owner" ? signer.master : signer.identity
    const claimed = event.getClaimedEd25519Key()
    const same = signer.by !== "owner" || claimed === null || claimed === signer.signingKey
    if (verdict === "unknown" || !same) return { by: "gone", identity }
    return verdict === "signed" ? signer : { by: "nobody", identity }
  }

  /** Fetches the person's keys; at most every five seconds, so that messages of one person do not each ask. */
  async #askFor(sender: MatrixId): Promise<void> {
    const now = performance.now()
    const before = this.#asked.get(sender)
    if (before && now - before.at < 5000) return await before.answer
    const answer = this.#parts.request(this.#parts.machine.queryKeysForUsers([new UserId(sender)]))
    remember(this.#asked, sender, { at: now, answer })
    answer.catch(() => this.#asked.delete(sender))
    await answer
  }
}
