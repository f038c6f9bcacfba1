/** Tells which of the bot's rooms are listed in its homeserver's room directory. No sync tells that, so we ask now and then. */
import { objectOf } from "../kernel/rules/objects.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"

const hour = 60 * 60_000

export class RoomDirectory {
  /** When each room was last asked about (performance.now). */
  readonly #asked = new Map<RoomId, number>()
  readonly #listed = new Set<RoomId>()

  /** The rooms among these that are listed in the directory. The homeserver is asked about each room once an hour. */
  async look(port: MatrixPort, rooms: readonly RoomId[]): Promise<ReadonlySet<RoomId>> {
    for (const room of rooms) {
      const due = (this.#asked.get(room) ?? Number.NEGATIVE_INFINITY) + hour <= performance.now()
      if (port.room(room)?.membership !== "join" || !due) continue
      this.#asked.set(room, performance.now())
      try {
        const answer = await port.request("GET", `/directory/list/room/${encodeURIComponent(room)}`)
        if (objectOf(answer)?.visibility === "public") this.#listed.add(room)
        else this.#listed.delete(room)
      } catch (error) {
        // A homeserver that refuses to tell whether the room is listed does not list it. After any other failure we ask again in an hour.
        if (failureOf(error).kind === "refused") this.#listed.delete(room)
      }
    }
    return this.#listed
  }

  /** Notes that the room was taken out of the directory. */
  takenOut(room: RoomId): void {
    this.#listed.delete(room)
  }
}
