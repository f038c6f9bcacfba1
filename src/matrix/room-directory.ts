/** Which of the bot's rooms stand in its homeserver's directory of rooms. No sync tells that, so it is asked now and then. */
import type { RoomId } from "../rules/types.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"

const hour = 60 * 60_000

export class RoomDirectory {
  /** When each room was asked about, by performance.now. */
  readonly #asked = new Map<RoomId, number>()
  readonly #listed = new Set<RoomId>()

  /** Those of the rooms that are listed; each is asked about once an hour. */
  async look(port: MatrixPort, rooms: readonly RoomId[]): Promise<ReadonlySet<RoomId>> {
    for (const room of rooms) {
      const due = (this.#asked.get(room) ?? Number.NEGATIVE_INFINITY) + hour <= performance.now()
      if (port.room(room)?.membership !== "join" || !due) continue
      this.#asked.set(room, performance.now())
      try {
        const answer = await port.request("GET", `/directory/list/room/${encodeURIComponent(room)}`)
        if ((answer as { visibility?: unknown } | undefined)?.visibility === "public") this.#listed.add(room)
        else this.#listed.delete(room)
      } catch (error) {
        // What a homeserver does not tell, it will not list either; what failed is asked again in an hour.
        if (failureOf(error).kind === "refused") this.#listed.delete(room)
      }
    }
    return this.#listed
  }

  /** The room was taken out of the directory. */
  takenOut(room: RoomId): void {
    this.#listed.delete(room)
  }
}
