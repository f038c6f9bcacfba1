/**
 * Keeps what we know of each Megolm session besides its key: the identity under which the key came (§5.1), and which of its messages were
 * read (§5.1a). The records lie with the keys, so restoring the state database does not undo them. If the store of keys is new,
 * the bot has no old keys, so it cannot read old messages anyway.
 *
 * A record grows by about 25 bytes with each message, since it keeps 16 bytes of a hash of the event's ID. Messages are kept for the newest
 * hundred sessions of each device in each room. Clients never go back to an older session, so any message that still comes under an older
 * session is refused.
 */
import { createHash } from "node:crypto"
import type { EventId, MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { Statement } from "./crypto-sql.ts"
import type { CryptoStore } from "./crypto-store.ts"
import { remember } from "./recent.ts"

/** A session as one person uses it. */
export interface RoomSession {
  readonly room: RoomId
  /**
   * The Curve25519 key of the device that made the session. It is known from the decryption, or from the event that brought the session's
   * key.
   */
  readonly senderKey: string
  readonly session: string
  readonly person: MatrixId
}

/** A device that its owner has signed, with the owner's public master key. */
export interface SignedBy {
  readonly device: string
  /** The device's Ed25519 key. */
  readonly signingKey: string
  readonly master: string
}

type Bound = Omit<SignedBy, "device">

interface Row {
  readonly id: number
  readonly arrived: number
  readonly signing_key: string | null
  readonly master: string | null
  readonly closed: number
}

type Beside = Pick<CryptoStore, "rows" | "run" | "settled">

const sessionsKept = 100

/**
 * Sessions from before the bot kept these records are accepted for this many milliseconds. Nobody knows which of their messages were read,
 * so somebody could send those messages again. Apps make a new session after a week at most, unless a room asks for longer, which ours do
 * not.
 */
const grace = 8 * 24 * 60 * 60_000

export class SessionRecords {
  readonly #beside: Beside
  /** The newest work in each room. It begins when the earlier work in that room has ended. */
  readonly #under = new Map<RoomId, Promise<unknown>>()
  /** The bindings (see `bind`) of recently used sessions. A binding never changes, so it need not be read again for each message. */
  readonly #bound = new Map<string, Bound>()

  constructor(beside: Beside) {
    this.#beside = beside
  }

  /**
   * Notes a session whose key has just come from its owner's device. `signedBy`: who signs that device now; null if nobody does, or if it
   * is not known yet.
   */
  async arrived(session: RoomSession, signedBy: SignedBy | null): Promise<void> {
    const { room, senderKey } = session
    const old = `SELECT id FROM room_sessions WHERE room = ? AND sender_key = ? AND closed = 0
      ORDER BY id DESC LIMIT 1000000000 OFFSET ${sessionsKept}`
    await this.#beside.run([
      insert(session, true, signedBy),
      // A message may have come before its key, and made the record already.
      [`UPDATE room_sessions SET arrived = 1 WHERE ${one}`, values(session)],
      [`DELETE FROM read_messages WHERE session IN (${old})`, [room, senderKey]],
      [`UPDATE room_sessions SET closed = 1 WHERE id IN (${old})`, [room, senderKey]],
    ])
  }

  /**
   * Claims one message of a session for one event. "repeated" if another event has claimed it already, or if the session belongs to another
   * person. The same event may claim it again, after a restart or a restore. The claim is durable when this resolves.
   */
  async take(session: RoomSession, place: number, event: EventId): Promise<"first" | "repeated"> {
    return this.#inTurn(session.room, async () => {
      // The message's key may have come just now. Then the note of who signs the device is still on its way to the disk, so this waits.
      await this.#beside.settled()
      const row = await this.#row(session, place)
      if (!row.arrived && (await this.#isOthers(session))) return "repeated"
      const hash = createHash("sha256").update(event).digest().subarray(0, 16)
      if (row.event !== null) return row.event.equals(hash) ? "first" : "repeated"
      if (row.closed || (!row.arrived && (await this.#isGraceOver()))) return "repeated"
      await this.#write(["INSERT INTO read_messages VALUES (?, ?, ?)", [row.id, place, hash]])
      return "first"
    })
  }

  /**
   * Binds a session for good to the first signer of its device. Returns the master key and device key that the session is bound to. The
   * binding is durable when this resolves.
   */
  async bind(session: RoomSession, signedBy: SignedBy): Promise<Bound> {
    return this.#inTurn(session.room, async () => {
      const bound = this.#bound.get(values(session).join("\n"))
      if (bound) return bound
      const row = await this.#row(session, 0)
      if (row.master !== null) return { master: row.master, signingKey: row.signing_key ?? signedBy.signingKey }
      const { device, signingKey, master } = signedBy
      await this.#write([
        "UPDATE room_sessions SET device = ?, signing_key = ?, master = ? WHERE id = ?",
        [device, signingKey, master, row.id],
      ])
      return { master, signingKey }
    })
  }

  /**
   * The session's record, which is made if there is none. `event`: the event that has claimed the message at this place; null if no event
   * has.
   */
  async #row(session: RoomSession, place: number): Promise<Row & { readonly event: Buffer | null }> {
    const sql = `SELECT room_sessions.*, read_messages.event FROM room_sessions
      LEFT JOIN read_messages ON read_messages.session = room_sessions.id AND read_messages.place = ?
      WHERE ${one}`
    const find = () => this.#beside.rows<Row & { event: Buffer | null }>(sql, [place, ...values(session)])
    const [known] = await find()
    if (known?.master && known.signing_key !== null)
      remember(this.#bound, values(session).join("\n"), { master: known.master, signingKey: known.signing_key })
    if (known) return known
    await this.#write(insert(session, false, null))
    const [made] = await find()
    if (!made) throw new Error("a session's record is gone")
    return made
  }

  /** Whether the session's key came from another person. */
  async #isOthers({ room, senderKey, session, person }: RoomSession): Promise<boolean> {
    const sql = `SELECT id FROM room_sessions
      WHERE room = ? AND sender_key = ? AND session = ? AND person <> ? AND arrived = 1`
    return (await this.#beside.rows(sql, [room, senderKey, session, person])).length > 0
  }

  async #isGraceOver(): Promise<boolean> {
    const sql = "SELECT value FROM belongs_to WHERE name = 'sessions-noted-since'"
    const [since] = await this.#beside.rows<{ value: string }>(sql, [])
    return since !== undefined && Date.now() - Number(since.value) > grace
  }

  async #write(statement: Statement): Promise<void> {
    await this.#beside.run([statement])
    await this.#beside.settled()
  }

  async #inTurn<T>(room: RoomId, body: () => Promise<T>): Promise<T> {
    // A failure of the earlier work is reported to its own caller, so it is ignored here.
    const turn = (this.#under.get(room) ?? Promise.resolve()).catch(() => {}).then(body)
    this.#under.set(room, turn)
    try {
      return await turn
    } finally {
      if (this.#under.get(room) === turn) this.#under.delete(room)
    }
  }
}

const one = "room = ? AND sender_key = ? AND room_sessions.session = ? AND person = ?"
const values = ({ room, senderKey, session, person }: RoomSession) => [room, senderKey, session, person]
const insert = (session: RoomSession, arrived: boolean, by: SignedBy | null): Statement => [
  `INSERT INTO room_sessions (room, sender_key, session, person, arrived, device, signing_key, master)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  [...values(session), arrived ? 1 : 0, by?.device ?? null, by?.signingKey ?? null, by?.master ?? null],
]
