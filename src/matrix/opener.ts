/** Opens encrypted events: decrypts them, accepts each message only once, and says who sent it (§5.1, §5.1a). */
import { type MatrixClient, MatrixEvent } from "matrix-js-sdk"
import { DecryptionFailureCode } from "matrix-js-sdk/lib/crypto-api/index.js"
import { eventId, matrixId, type RoomId } from "../kernel/rules/types.ts"
import type { RawEvent } from "../kernel/store/inbox.ts"
import { cryptoParts } from "./crypto-parts.ts"
import { megolmPlace } from "./megolm.ts"
import type { Decrypted, Locked } from "./port.ts"
import type { SessionRecords } from "./session-records.ts"
import { TrustJudge } from "./trust.ts"

export class Opener {
  readonly #client: MatrixClient
  readonly #records: SessionRecords
  readonly #judge: TrustJudge

  constructor(client: MatrixClient, records: SessionRecords) {
    this.#client = client
    this.#records = records
    this.#judge = new TrustJudge(cryptoParts(client), records)
  }

  /** Opens one event. Rejects if the homeserver had to be asked and did not answer: then try again. */
  async open(room: RoomId, raw: RawEvent): Promise<Decrypted> {
    // If the decrypted content has no relation, matrix-rust-sdk copies the outer relation into it. Then nobody could tell who wrote the
    // relation (§5.1a). So the outer relation is removed before the event is decrypted.
    const { "m.relates_to": _outside, ...content } = raw.content
    const { event_id, type, sender, origin_server_ts } = raw
    const event = new MatrixEvent({ event_id, type, sender, origin_server_ts, content, unsigned: {}, room_id: room })
    await this.#client.decryptEventIfNeeded(event, { emit: false })
    if (event.isDecryptionFailure()) return { ok: false, reason: reasonOf(event.decryptionFailureReason) }
    // Only after decryption is it certain that the message really has the index that it names.
    const place = megolmPlace(content)
    const senderKey = event.getSenderKey()
    if (place === null || senderKey === null) return { ok: false, reason: "other" }
    const session = { room, senderKey, session: place.session, person: matrixId(raw.sender) }
    // We look up the sender while `take` below notes on the disk that this message was read.
    const looking = this.#judge.look(event, session)
    // If `looking` fails, the code below that awaits it throws the error. If the message is refused earlier, nobody awaits `looking`, and
    // its failure does not matter.
    looking.catch(() => {})
    const taken = await this.#records.take(session, place.index, eventId(raw.event_id))
    if (taken === "repeated") return { ok: false, rejected: taken }
    const trust = await this.#judge.judge(await looking, session)
    if (trust === "earlier-identity") return { ok: false, rejected: trust }
    return { ok: true, type: event.getType(), content: event.getContent(), ...trust }
  }
}

function reasonOf(code: DecryptionFailureCode | null): Locked["reason"] {
  switch (code) {
    case DecryptionFailureCode.MEGOLM_UNKNOWN_INBOUND_SESSION_ID:
    case DecryptionFailureCode.OLM_UNKNOWN_MESSAGE_INDEX:
      return "no-key"
    case DecryptionFailureCode.MEGOLM_KEY_WITHHELD:
    case DecryptionFailureCode.MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE:
      return "withheld"
    case DecryptionFailureCode.HISTORICAL_MESSAGE_NO_KEY_BACKUP:
    case DecryptionFailureCode.HISTORICAL_MESSAGE_BACKUP_UNCONFIGURED:
    case DecryptionFailureCode.HISTORICAL_MESSAGE_WORKING_BACKUP:
    case DecryptionFailureCode.HISTORICAL_MESSAGE_USER_NOT_JOINED:
      return "before-us"
    default:
      return "other"
  }
}
