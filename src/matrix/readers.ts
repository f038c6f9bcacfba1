/**
 * Decides who gets the keys of what the bot says: only devices that their owners have cross-signed (MSC4153). The SDK has an isolation mode
 * for this, but the mode stays off. With it the bot could not *read* messages from unsigned devices, and it must answer such messages with
 * a refusal. So this code decides about all keys that are sent out.
 */
import { isDeepStrictEqual } from "node:util"
import { CollectStrategy, type OlmMachine, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import { type MatrixId, matrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import { NotReadyError } from "./port.ts"
import { remember } from "./recent.ts"
import { identityOf } from "./signer.ts"

/** The known identities of each person. The map leaves out people of whom no identity is known yet. */
export type KnownIdentities = ReadonlyMap<MatrixId, ReadonlySet<string>>

export interface ReaderRules {
  /** Whether every device in the room gets the keys, signed or not. */
  everyDevice(room: RoomId): boolean
  /**
   * The identities that the bot accepts in the room; `room` is null for a direct room. They guard against a homeserver that shows a forged
   * identity with devices that it signed itself.
   */
  known(room: RoomId | null, people: readonly MatrixId[]): Promise<KnownIdentities>
}

/** The rules until other rules are set: only signed devices, everywhere. */
const strict: ReaderRules = { everyDevice: () => false, known: async () => new Map() }

export class Readers {
  readonly #machine: OlmMachine
  /** The identity under which each person was shown when keys were last shared. Null if no identity was shown. */
  readonly #shown = new Map<MatrixId, string | null>()
  #rules = strict
  #onLeftOut: (people: readonly MatrixId[]) => void = () => {}

  /** From now on this object decides with whom `machine` shares keys. */
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
        // The people who had no known identity at our last look. If we looked at everybody once more before sending, each message in a
        // large room would cost twice as much.
        const changed = this.#changed(people, known)
        // The people in `changed` get no key of the session. If they had the old session's key, the machine makes a new session, so that
        // they cannot read any further messages.
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
        // The homeserver now shows somebody under another identity. The session is dropped, and its keys are shared anew. That is safe,
        // because nothing has been sent yet.
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

  /** Calls `listener` with the people who have a device that got no key. Each device is reported only once, when it first gets no key. */
  onLeftOut(listener: (people: readonly MatrixId[]) => void): void {
    this.#onLeftOut = listener
  }

  /** Notes the identity that the homeserver now shows for the people who have a known identity. */
  async #look(people: readonly MatrixId[], known: KnownIdentities): Promise<void> {
    for (const person of people) {
      if ((known.get(person)?.size ?? 0) === 0) continue
      remember(this.#shown, person, await identityOf(this.#machine, person))
    }
  }

  /** The people whose identity, as the homeserver showed it last, is not one of their known identities. */
  #changed(people: readonly MatrixId[], known: KnownIdentities): Set<MatrixId> {
    return new Set(
      people.filter((person) => {
        const [theirs, identity] = [known.get(person), this.#shown.get(person) ?? null]
        return theirs !== undefined && theirs.size > 0 && identity !== null && !theirs.has(identity)
      }),
    )
  }
}

/** The people whom a request tells that they get no key: `{"messages": {"@ana:…": {"DEVICE": {…}}}}`. */
function withheldFrom(request: { readonly event_type: string; readonly body: string }): MatrixId[] {
  if (!request.event_type.endsWith("room_key.withheld")) return []
  return Object.keys(objectOf(objectIn(request.body)?.messages) ?? {}).map(matrixId)
}
