/** Judges how far the sender of a message can be trusted (§5.1). Each message is judged by itself, after it was decrypted. */
import { UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixEvent } from "matrix-js-sdk"
import { type EventEncryptionInfo, EventShieldReason } from "matrix-js-sdk/lib/crypto-api/index.js"
import type { MatrixId } from "../kernel/rules/types.ts"
import type { CryptoParts } from "./crypto-parts.ts"
import { remember } from "./recent.ts"
import type { RoomSession, SessionRecords } from "./session-records.ts"
import { type Signer, signerOf } from "./signer.ts"

/** How many seconds to wait for a query of the person's devices that is under way. */
const longestQuery = 10

export interface SenderTrust {
  readonly device: "signed" | "unsigned" | "unknown"
  /** The sender's public master cross-signing key. Null if they have none. */
  readonly identity: string | null
}

/** The sender's device, judged by the client's verdict on a message. */
export function deviceTrust(info: EventEncryptionInfo | null): SenderTrust["device"] {
  switch (info?.shieldReason) {
    case null:
    // In these two cases we have not verified the person, or they have a new identity. Neither fact changes how their device is signed.
    // Whether the identity is accepted is decided when the message is handled.
    case EventShieldReason.UNVERIFIED_IDENTITY:
    case EventShieldReason.VERIFICATION_VIOLATION:
      return "signed"
    case EventShieldReason.UNSIGNED_DEVICE:
      return "unsigned"
    default:
      // This covers deleted devices, keys from an unsafe source, a sender who does not own the key, and any reason added later.
      return "unknown"
  }
}

/**
 * Finds out who sent an event, even if the person's devices have just changed. Rejects if the homeserver did not answer.
 *
 * A homeserver can show one identity today and another tomorrow. So two things must agree: the owner has signed the device under the
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

  /**
   * The signer of the sending device, as the homeserver shows it now. Looking changes nothing, so it may begin before we know whether the
   * message is accepted.
   */
  async look(event: MatrixEvent, session: RoomSession): Promise<Signer> {
    const seen = await this.#look(event, session)
    if (seen.by === "owner") return seen
    // The device may be new, or the person met just now. In that case "not signed" perhaps means only that we have not asked yet.
    await this.#askFor(session.person)
    return this.#look(event, session)
  }

  /**
   * How far the sender can be trusted, by what `look` saw. Call it only for a message that was accepted. "earlier-identity": the session
   * came under another identity, so the message must not be handled.
   */
  async judge(seen: Signer, session: RoomSession): Promise<SenderTrust | "earlier-identity"> {
    if (seen.by !== "owner") return { device: seen.by === "nobody" ? "unsigned" : "unknown", identity: seen.identity }
    const bound = await this.#records.bind(session, seen)
    return bound.master === seen.master && bound.signingKey === seen.signingKey
      ? { device: "signed", identity: seen.master }
      : "earlier-identity"
  }

  /**
   * The signer of the sending device. It is `owner` only if two things agree: the crypto library's verdict on the session, and the device
   * as it is shown now.
   */
  async #look(event: MatrixEvent, session: RoomSession): Promise<Signer> {
    const signer = await signerOf(this.#parts.machine, session.person, session.senderKey, longestQuery)
    // If the key came in a bundle of the room's history (MSC4268), only the person who passed the key on says whose key it was. So such a
    // key is not trusted.
    const passedOn = event.getKeyForwardingUser() !== undefined
    const verdict = passedOn ? "unknown" : deviceTrust(await this.#parts.backend.getEncryptionInfoForEvent(event))
    if (signer.by === "gone") return signer
    const identity = signer.by === "owner" ? signer.master : signer.identity
    const claimed = event.getClaimedEd25519Key()
    const same = signer.by !== "owner" || claimed === null || claimed === signer.signingKey
    if (verdict === "unknown" || !same) return { by: "gone", identity }
    return verdict === "signed" ? signer : { by: "nobody", identity }
  }

  /** Fetches the person's keys, at most once in five seconds, so that not every message of a person causes a request. */
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
