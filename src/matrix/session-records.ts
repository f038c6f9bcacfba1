/**
 * What is known of each Megolm session beside its key: under which identity it came (§5.1), and which of its messages were read (§5.1a).
 * It lies in crypto.sqlite with the keys, so that no restore of the state database takes it back; where that file is new, the old
 * messages cannot be read either.
 *
 * It grows by some 25 bytes for each message: of an event's ID 16 bytes of its hash are kept. Of each device in each room the newest
 * hundred sessions are kept so; clients never go back to an older one, and whatever still comes under one is refused.
 */
import { createHash } from "node:crypto"
import type { EventId, MatrixId, RoomId } from "../rules/types.ts"
import type { Statement } from "./crypto-sql.ts"
import type { CryptoStore } from "./crypto-store.ts"
import { remember } from "./recent.ts"

/** A session as one person uses it. */
export interface RoomSession {
  readonly room: RoomId
  /** The Curve25519 key of the device that made it, as the decryption (or the arrival) of its key says. */
  readonly senderKey: string
  readonly session: string
  readonly person: MatrixId
}

/** A device whose owner has signed it, and the owner's public master key by which they have. */
export interface SignedBy {
  readonly device: string
  /** Its Ed25519 key. */
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
 * What was read before sessions were noted is not known, and could be sent again. So a session whose key came before then counts for so
 * many milliseconds more: apps make a new one after a week at most (unless a room asks for longer, which ours do not).
 */
const grace = 8 * 24 * 60 * 60_000

export class SessionRecords {
  readonly #beside: Beside
  /** What is under way, by room: one after the other. */
  readonly #under = new Map<RoomId, Promise<unknown>>()
  /** What sessions are bound to, of those used last: it never changes, and need not be read again for each message. */
  readonly #bound = new Map<string, Bound>()

  constructor(beside: Beside) {
    this.#beside = beside
  }

  /** Notes a session whose key has just come from its owner's device, and who signs that device now; null: nobody, or not known yet. */
  async arrived(session: RoomSession, signedBy: SignedBy | null): Promise<void> {
    const { room, senderKey } = session
    const old = `SELECT id FROM room_sessions WHERE room = ? AND sender_key = ? AND closed = 0
      ORDER BY id DESC LIMIT -1 OFFSET ${sessionsKept}`
    await this.#beside.run([
      insert(session, true, signedBy),
      // It was met before, by a message that came sooner than its key.
      [`UPDATE room_sessions SET arrived = 1 WHERE ${one}`, values(session)],
      [`DELETE FROM read_messages WHERE session IN (${old})`, [room, senderKey]],
      [`UPDATE room_sessions SET closed = 1 WHERE id IN (${old})`, [room, senderKey]],
    ])
  }

  /**
   * Takes one message of a session for one event: "repeated" where another event has it, or the session is not this person's. The same
   * event may be taken again, after a restart or a restore. Durable when it resolves.
   */
  async take(session: RoomSession, place: number, event: EventId): Promise<"first" | "repeated"> {
    return this.#inTurn(session.room, async () => {
      // Its key may have come just now, and be on its way to the disk with the note of who signs its device.
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
   * Binds a session to who signs its device, once and for all: the first signing wins. Returns the master key, and the device's key,
   * that it is bound to. Durable when it resolves.
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

  /** The session's record, made where there is none, with the event that has that place in it; null: none has. */
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

  /** Whether its key came from another person. */
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
    // Whoever waits for the one before hears of its failure.
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
  `INSERT OR IGNORE INTO room_sessions (room, sender_key, session, person, arrived, device, signing_key, master)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  [...values(session), arrived ? 1 : 0, by?.device ?? null, by?.signingKey ?? null, by?.master ?? null],
]
