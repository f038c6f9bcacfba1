/** What the homeserver shows of somebody's devices: whether one of them can read what is for signed devices only. */
import { UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixId } from "../rules/types.ts"
import type { CryptoParts } from "./crypto-parts.ts"
import type { PersonDevices } from "./port.ts"
import { remember } from "./recent.ts"
import { Shown } from "./shown.ts"
import { identityOf } from "./signer.ts"

/** How often the homeserver is asked about somebody without a signed device, in milliseconds: a change comes with a sync as well. */
const pause = 60_000

export class DeviceLook {
  readonly #parts: CryptoParts
  readonly #asked = new Map<MatrixId, number>()

  constructor(parts: CryptoParts) {
    this.#parts = parts
  }

  /** Rejects where the homeserver had to be asked and did not answer. */
  async of(person: MatrixId): Promise<PersonDevices> {
    const known = await this.#look(person)
    if (known.signed || performance.now() - (this.#asked.get(person) ?? Number.NEGATIVE_INFINITY) < pause) return known
    // Of somebody met just now nothing is known yet, and of somebody who shares no room nothing is told.
    await this.#parts.request(this.#parts.machine.queryKeysForUsers([new UserId(person)]))
    remember(this.#asked, person, performance.now())
    return await this.#look(person)
  }

  async #look(person: MatrixId): Promise<PersonDevices> {
    const shown = Shown.of(this.#parts.machine)
    return await shown.remembered(person, "devices", () => this.#lookUp(person))
  }

  async #lookUp(person: MatrixId): Promise<PersonDevices> {
    // Waits for a query that is under way after a change of the person's devices.
    const found = await this.#parts.machine.getUserDevices(new UserId(person), 10)
    const devices = found.devices()
    const signed = devices.some((device) => device.isCrossSignedByOwner() && !device.isDeleted())
    for (const device of devices) device.free()
    found.free()
    return { signed, identity: await identityOf(this.#parts.machine, person) }
  }
}
