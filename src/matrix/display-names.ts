/** The display names of the people in the co-ops' members' rooms, as the syncs have shown them. They are read anew when a room changed. */
import { type ShownName, shownNames } from "../kernel/rules/display-names.ts"
import { skeleton } from "../kernel/rules/look-alike.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { NamedServer } from "../kernel/views/people.ts"
import type { MatrixPort, News } from "./port.ts"

interface Of {
  readonly server: string
  /** The members' room; undefined while it is not known. */
  readonly room: () => RoomId | undefined
  /** Names that belong to nobody, such as the co-op's. */
  readonly reserved: readonly string[]
}

/** The most names whose look is remembered. */
const mostRemembered = 20_000

type Names = ReadonlyMap<MatrixId, ShownName>

export class DisplayNames {
  #port: MatrixPort | null = null
  /** Counts the times at which a room may have changed. */
  #age = 0
  readonly #looks = new Map<string, string>()

  /** Begins to read names. Until then nobody has one. */
  read(port: MatrixPort, tap: { onClientDone(listener: (news: News) => void): () => void }): void {
    this.#port = port
    tap.onClientDone(({ rooms }) => {
      if (rooms) this.#age += 1
    })
  }

  /** A co-op's server. It knows the names of the people who are in the members' room at the moment of the call. */
  of({ server, room, reserved }: Of): NamedServer {
    let known: { readonly room: RoomId | undefined; readonly age: number; readonly names: Names } | null = null
    const names = (): Names => {
      const now = room()
      if (known?.age !== this.#age || known.room !== now || this.#port === null)
        known = { room: now, age: this.#age, names: this.#namesIn(now, reserved) }
      return known.names
    }
    return { name: server, shown: (person) => names().get(person) ?? null }
  }

  #namesIn(id: RoomId | undefined, reserved: readonly string[]): Names {
    const port = this.#port
    const room = id === undefined ? null : (port?.room(id) ?? null)
    if (port === null || room?.membership !== "join") return new Map()
    const named = (person: MatrixId): string => {
      const name = room.state("m.room.member", person)?.displayname
      return typeof name === "string" ? name : ""
    }
    const people = [...room.members].flatMap(([person, is]) => (is === "join" && person !== port.me ? [person] : []))
    const bot = [named(port.me), port.me.slice(1, port.me.indexOf(":"))].filter((name) => name !== "")
    return shownNames(new Map(people.map((person) => [person, named(person)])), [...reserved, ...bot], this.#look)
  }

  /** The skeleton of a name. When somebody joins a large co-op, the others' names need not be looked at again. */
  readonly #look = (name: string): string => {
    const known = this.#looks.get(name)
    if (known !== undefined) return known
    if (this.#looks.size >= mostRemembered) this.#looks.clear()
    const look = skeleton(name)
    this.#looks.set(name, look)
    return look
  }
}
