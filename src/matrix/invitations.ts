/** Answers invitations to the bot. It reads them from the room list, so that no invitation is lost, no matter when it came. */
import { type Concern, isConcerned } from "../kernel/acts/concern.ts"
import { answerTo, type Talks } from "../kernel/rules/talks.ts"
import type { Instant, MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort, Places, RoomFacts } from "./port.ts"
import { isSuccessor } from "./room-following.ts"
import { inviteOf, talkedWith } from "./talk-facts.ts"

/** Somebody may send very many invitations, so only this many are answered at a time. */
const atOnce = 10
const minute = 60_000

export interface InvitationParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly places: Places
  readonly concerns: readonly Concern[]
  readonly log: Log
}

export class Invitations {
  readonly #parts: InvitationParts
  /**
   * Invitations that were answered, are being answered, or must wait. An invitation that must wait, or could not be answered, is looked at
   * again from `until` on (performance.now).
   */
  readonly #answered = new Map<RoomId, { until: number; failures: number }>()
  /**
   * Rooms that the bot is entering, each with the person who invited the bot. A room is removed once no invitation to it is open any more.
   */
  readonly #entering = new Map<RoomId, MatrixId>()
  /** When the bot recently entered rooms of strangers. */
  #entered: Instant[] = []
  #answering: Promise<void> = Promise.resolve()
  /** Whether invitations stood open when the bot last looked. Some of them may wait for their time, or for their turn. */
  #open = true

  constructor(parts: InvitationParts) {
    this.#parts = parts
  }

  /**
   * Answers the invitations in the room list as it is now. `changed`: whether the state of rooms may have changed. If it has not, the list
   * is only read if invitations stood open before: it may be long, and messages come often.
   */
  answer(changed = true): Promise<void> {
    if (!changed && !this.#open) return this.#answering
    this.#answering = this.#answering.catch(() => {}).then(() => this.#answer())
    return this.#answering
  }

  async #answer(): Promise<void> {
    const { port } = this.#parts
    const invited = port.rooms().filter(({ membership }) => membership === "invite")
    this.#open = invited.length > 0
    const open = new Set(invited.map(({ id }) => id))
    for (const room of this.#answered.keys()) if (!open.has(room)) this.#answered.delete(room)
    for (const room of this.#entering.keys()) if (!open.has(room)) this.#entering.delete(room)
    const now = performance.now()
    const due = invited.filter(({ id }) => (this.#answered.get(id)?.until ?? 0) <= now)
    if (due.length === 0) return
    const concern = new Map<MatrixId, boolean>()
    for (const facts of due.slice(0, atOnce)) {
      const answer = await this.#decide(facts, concern)
      // An invitation that must wait is put off for a minute, so that the next invitations have their turn.
      if (answer === "wait") this.#answered.set(facts.id, { until: now + minute, failures: 0 })
      else await this.#reply(facts.id, answer === "enter")
    }
  }

  /**
   * Decides about one invitation. The bot enters the co-op's rooms, and rooms of people who want to talk with it alone. It declines all
   * other invitations.
   */
  async #decide(facts: RoomFacts, concern: Map<MatrixId, boolean>): Promise<"enter" | "decline" | "wait"> {
    const { store, port, places, concerns } = this.#parts
    const invite = inviteOf(facts, port.me)
    if (places.of(facts.id) !== null || places.isSpace?.(facts.id) || isSuccessor(port, places, facts.id))
      return "enter"
    if (!invite?.from) return "decline"
    const { from } = invite
    return await store.work(
      async (work) => {
        const concerned = async (person: MatrixId) => {
          const known = concern.get(person) ?? (await isConcerned(work, person, concerns))
          concern.set(person, known)
          return known
        }
        const talks: Talks["with"][number][] = []
        const entering = [...this.#entering].flatMap(([room, person]) =>
          port.room(room)?.membership === "invite" ? [person] : [],
        )
        for (const person of [...talkedWith(port.rooms(), places, port.me), ...entering])
          talks.push({ person, concerned: await concerned(person) })
        const answer = answerTo(invite, await concerned(from), { with: talks, entered: this.#entered }, work.now)
        if (answer === "enter") this.#entering.set(facts.id, from)
        if (answer === "enter" && !(await concerned(from))) this.#entered = [...this.#entered, work.now].slice(-100)
        return answer
      },
      { quiet: true },
    )
  }

  async #reply(room: RoomId, join: boolean): Promise<void> {
    const { port, log } = this.#parts
    const failures = this.#answered.get(room)?.failures ?? 0
    this.#answered.set(room, { until: Number.POSITIVE_INFINITY, failures })
    try {
      const via = this.#via(room)
      if (join)
        await port.request("POST", `/join/${encodeURIComponent(room)}`, via ? { via, server_name: via } : {}, {})
      else await port.request("POST", `/rooms/${encodeURIComponent(room)}/leave`, {}, {})
    } catch (error) {
      // The invitation may have been taken back, or the inviter's server may be down. We try again for as long as the invitation stands.
      const failure = failureOf(error)
      const wait = failure.kind === "slow-down" ? failure.wait : Math.min(60 * 60_000, 2000 * 2 ** failures)
      this.#answered.set(room, { until: performance.now() + wait, failures: failures + 1 })
      log.warn({ room, join, failure }, "an invitation could not be answered yet")
    }
  }

  /** The homeserver of the person who invited the bot. The bot can join through that server, because it knows the room. */
  #via(room: RoomId): string | null {
    const members = this.#parts.port.room(room)?.members.keys() ?? []
    const inviter = [...members].find((person) => person !== this.#parts.port.me)
    return inviter?.slice(inviter.indexOf(":") + 1) ?? null
  }
}
