/**
 * Who gets the keys of what the bot says: devices that their owners have cross-signed, and no others (MSC4153). The SDK's isolation mode
 * would also refuse to *read* unsigned devices, which are to get a refusal in words; so the mode stays, and the sharing is decided here,
 * on the one way by which all keys leave.
 */
import { isDeepStrictEqual } from "node:util"
import { CollectStrategy, type OlmMachine, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import { type MatrixId, matrixId, type RoomId, roomId } from "../rules/types.ts"
import { NotReadyError } from "./port.ts"
import { remember } from "./recent.ts"
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
  /** Under which identity each person was shown when keys were shared last; null: none. */
  readonly #shown = new Map<MatrixId, string | null>()
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
      for (let attempt = 0; attempt < 3; attempt++) {
        // As they were shown last. To look before as well would double what each message costs in a large room.
        const changed = this.#changed(people, known)
        // Whoever is missing is out of the session: the machine makes a new one where somebody who had the old one is not to read on.
        const requests = await share(
          room,
          people.filter((person) => !changed.has(person)).map((person) => new UserId(person)),
          settings,
        )
        await this.#look(people, known)
        if (isDeepStrictEqual(changed, this.#changed(people, known))) {
          const out = new Set([...changed, ...requests.flatMap(withheldFrom)])
          if (out.size > 0) this.#onLeftOut([...out])
          return requests
        }
        // The homeserver shows another identity than before. Nothing has been sent yet.
        await machine.invalidateGroupSession(room)
      }
      throw new NotReadyError("an identity changes while the keys are shared")
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

  /** Notes under which identity the homeserver shows those who are known under one. */
  async #look(people: readonly MatrixId[], known: KnownIdentities): Promise<void> {
    for (const person of people) {
      if ((known.get(person)?.size ?? 0) === 0) continue
      remember(this.#shown, person, await identityOf(this.#machine, person))
    }
  }

  /** Those who were last shown under another identity than they are known under. */
  #changed(people: readonly MatrixId[], known: KnownIdentities): Set<MatrixId> {
    return new Set(
      people.filter((person) => {
        const [theirs, identity] = [known.get(person), this.#shown.get(person) ?? null]
        return theirs !== undefined && theirs.size > 0 && identity !== null && !theirs.has(identity)
      }),
    )
  }
}

/** Whom a request tells that they get no key: `{"messages": {"@ana:…": {"DEVICE": {…}}}}`. */
function withheldFrom(request: { readonly event_type: string; readonly body: string }): MatrixId[] {
  if (!request.event_type.endsWith("room_key.withheld")) return []
  const { messages } = JSON.parse(request.body) as { messages?: Record<string, unknown> }
  return Object.keys(messages ?? {}).map((person) => matrixId(person))
}
