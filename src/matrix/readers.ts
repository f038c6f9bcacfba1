/**
 * Who gets the keys of what the bot says: devices that their owners have cross-signed, and no others (MSC4153). The SDK's isolation mode
 * would also refuse to *read* unsigned devices, which are to get a refusal in words; so the mode stays, and the sharing is decided here,
 * on the one way by which all keys leave.
 */
import { CollectStrategy, type OlmMachine, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import { type MatrixId, matrixId, type RoomId, roomId } from "../rules/types.ts"
import { NotReadyError } from "./port.ts"
import { identityOf } from "./signer.ts"

/** By person, the identities under which they are known; whoever is left out is known under none yet. */
export type KnownIdentities = ReadonlyMap<MatrixId, ReadonlySet<string>>

export interface ReaderRules {
  /** Whether every device in the room gets the keys, signed or not. */
  everyDevice(room: RoomId): boolean
  /** The identities that count in the room, null: in a direct one; a homeserver can show a forged one, with devices that it has signed itself. */
  known(room: RoomId | null, people: readonly MatrixId[]): Promise<KnownIdentities>
}

/** Until somebody says more: signed devices alone, everywhere. */
const strict: ReaderRules = { everyDevice: () => false, known: async () => new Map() }

export class Readers {
  readonly #machine: OlmMachine
  #rules = strict
  #onLeftOut: (people: readonly MatrixId[]) => void = () => {}

  /** Takes over how `machine` shares keys. */
  constructor(machine: OlmMachine) {
    this.#machine = machine
    const share = machine.shareRoomKey.bind(machine)
    machine.shareRoomKey = async (room, users, settings) => {
      const id = roomId(room.toString())
      if (this.#rules.everyDevice(id)) {
        settings.sharingStrategy = CollectStrategy.allDevices()
        return await share(room, users, settings)
      }
      settings.sharingStrategy = CollectStrategy.identityBasedStrategy()
      const people = users.map((user) => matrixId(user.toString()))
      const known = await this.#rules.known(id, people)
      const changed = await this.#changed(people, known)
      // Whoever is missing is out of the session: the machine makes a new one where somebody who had the old one is not to read on.
      const requests = await share(
        room,
        people.filter((person) => !changed.has(person)).map((person) => new UserId(person)),
        settings,
      )
      const since = await this.#changed(people, known)
      if ([...since].some((person) => !changed.has(person))) {
        // The homeserver showed another identity in just that moment. Nothing has been sent yet.
        await machine.invalidateGroupSession(room)
        throw new NotReadyError("an identity changed while the keys were shared")
      }
      const out = new Set([...changed, ...requests.flatMap(withheldFrom)])
      if (out.size > 0) this.#onLeftOut([...out])
      return requests
    }
  }

  get rules(): ReaderRules {
    return this.#rules
  }

  use(rules: ReaderRules): void {
    this.#rules = rules
  }

  /** Calls `listener` with people of whom at least one device was left out, each time that a device is for the first time. */
  onLeftOut(listener: (people: readonly MatrixId[]) => void): void {
    this.#onLeftOut = listener
  }

  async #changed(people: readonly MatrixId[], known: KnownIdentities): Promise<ReadonlySet<MatrixId>> {
    const changed = new Set<MatrixId>()
    for (const person of people) {
      const theirs = known.get(person)
      if (theirs === undefined || theirs.size === 0) continue
      const identity = await identityOf(this.#machine, person)
      if (identity !== null && !theirs.has(identity)) changed.add(person)
    }
    return changed
  }
}

/** Whom a request tells that they get no key: `{"messages": {"@ana:…": {"DEVICE": {…}}}}`. */
function withheldFrom(request: { readonly event_type: string; readonly body: string }): MatrixId[] {
  if (!request.event_type.endsWith("room_key.withheld")) return []
  const { messages } = JSON.parse(request.body) as { messages?: Record<string, unknown> }
  return Object.keys(messages ?? {}).map((person) => matrixId(person))
}
