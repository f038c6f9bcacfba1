/** Finds out whether a person has a signed device. Without one, they cannot read a message that is encrypted for signed devices only. */
import { UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixId } from "../kernel/rules/types.ts"
import type { CryptoParts } from "./crypto-parts.ts"
import type { PersonDevices } from "./port.ts"
import { remember } from "./recent.ts"
import { Shown } from "./shown.ts"
import { identityOf } from "./signer.ts"

/** How often, in milliseconds, to ask the homeserver about a person without a signed device. Syncs announce changes as well. */
const pause = 60_000

export class DeviceLook {
  readonly #parts: CryptoParts
  readonly #asked = new Map<MatrixId, number>()

  constructor(parts: CryptoParts) {
    this.#parts = parts
  }

  /** The person's devices and identity. Rejects if the homeserver had to be asked and did not answer. */
  async of(person: MatrixId): Promise<PersonDevices> {
    const known = await this.#look(person)
    if (known.signed || performance.now() - (this.#asked.get(person) ?? Number.NEGATIVE_INFINITY) < pause) return known
    // We ask the homeserver, because the syncs may have told nothing about this person: the bot has only just met them, or they share no
    // room with the bot.
    await this.#parts.request(this.#parts.machine.queryKeysForUsers([new UserId(person)]))
    remember(this.#asked, person, performance.now())
    return await this.#look(person)
  }

  async #look(person: MatrixId): Promise<PersonDevices> {
    const shown = Shown.of(this.#parts.machine)
    return await shown.remembered(person, "devices", () => this.#lookUp(person))
  }

  async #lookUp(person: MatrixId): Promise<PersonDevices> {
    // If the person's devices have changed, this waits for the query that is under way.
    const found = await this.#parts.machine.getUserDevices(new UserId(person), 10)
    const devices = found.devices()
    const signed = devices.some((device) => device.isCrossSignedByOwner() && !device.isDeleted())
    for (const device of devices) device.free()
    found.free()
    return { signed, identity: await identityOf(this.#parts.machine, person) }
  }
}
