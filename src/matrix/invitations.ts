/** Answers invitations to the bot. Reads them from the room list, so that none is lost whenever it came. */
import type { RoomId } from "../rules/types.ts"
import { failureOf } from "./errors.ts"
import { inviteOf, shouldJoin } from "./places.ts"
import type { Log, MatrixPort, Places } from "./port.ts"

export class Invitations {
  readonly #parts: { readonly port: MatrixPort; readonly places: Places; readonly log: Log }
  /** Answered or being so; `until` (of performance.now) the next try may be made, where the last one failed. */
  readonly #answered = new Map<RoomId, { until: number; failures: number }>()

  constructor(parts: { readonly port: MatrixPort; readonly places: Places; readonly log: Log }) {
    this.#parts = parts
  }

  /** Looks at the room list as it is now. */
  async answer(): Promise<void> {
    const { port, places } = this.#parts
    const invites = port.rooms().flatMap((facts) => inviteOf(facts, port.me) ?? [])
    const open = new Set(invites.map(({ room }) => room))
    for (const room of this.#answered.keys()) if (!open.has(room)) this.#answered.delete(room)
    const now = performance.now()
    const due = invites.filter(({ room }) => (this.#answered.get(room)?.until ?? 0) <= now)
    await Promise.all(due.map(({ room, ...invite }) => this.#reply(room, shouldJoin({ room, ...invite }, places))))
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
      // The inviter may have taken it back, or their server be away; as long as the invitation stands it is tried again.
      const failure = failureOf(error)
      const wait = failure.kind === "slow-down" ? failure.wait : Math.min(60 * 60_000, 2000 * 2 ** failures)
      this.#answered.set(room, { until: performance.now() + wait, failures: failures + 1 })
      log.warn({ room, join, failure }, "an invitation could not be answered yet")
    }
  }

  /** The server of whoever invited the bot: it knows the room. */
  #via(room: RoomId): string | null {
    const members = this.#parts.port.room(room)?.members.keys() ?? []
    const inviter = [...members].find((person) => person !== this.#parts.port.me)
    return inviter?.slice(inviter.indexOf(":") + 1) ?? null
  }
}
