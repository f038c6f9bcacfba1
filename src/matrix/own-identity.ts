/**
 * Watches the bot's own cross-signing identity as the homeserver shows it: whether it has signed this device, and whether it is still the
 * identity whose keys the bot has. If somebody made another identity for the bot, they could write in its name.
 */
import { RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import { type MatrixId, matrixId } from "../kernel/rules/types.ts"
import { cryptoParts } from "./crypto-parts.ts"
import { noting } from "./crypto-sql.ts"
import type { CryptoStore } from "./crypto-store.ts"
import { FatalError, words } from "./fatal.ts"
import type { Log } from "./port.ts"
import { identityNow, publicKeyIn } from "./signer.ts"
import type { Signing } from "./signing.ts"

interface Parts {
  readonly client: MatrixClient
  readonly crypto: CryptoApi
  readonly store: Pick<CryptoStore, "rows" | "run">
  readonly signing: Signing
  readonly userId: string
  /** Whether the admin asked for a new identity. Then the identity that was noted before is no longer expected. */
  readonly resetIdentity: boolean
  readonly log: Log
}

/** How often, in milliseconds, to ask the homeserver. It might not tell us by itself that it shows another identity. */
const askEvery = 10 * 60_000

export class OwnIdentity {
  readonly #parts: Parts
  readonly #me: MatrixId
  /** Public master keys. `#own`: ours, or null until we have it. `#shown`: the key that the homeserver showed last. */
  #own: string | null = null
  #shown: string | null = null
  #isOther = false
  #crossSigned = false
  /** Whether `begin` has finished. */
  #begun = false
  #stopped = false
  #timer: NodeJS.Timeout | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#me = matrixId(parts.userId)
    const { machine } = cryptoParts(parts.client)
    const mark = machine.markRequestAsSent.bind(machine)
    // We look at the answer before the machine does: when the machine sees another identity, it drops the keys of ours.
    machine.markRequestAsSent = (id, type, response) => {
      if (type === RequestType.KeysQuery) this.#see(response)
      return mark(id, type, response)
    }
  }

  /**
   * Whether this device is cross-signed as far as the last look could tell, and whether the homeserver shows an identity that is not ours.
   */
  get health(): { readonly crossSigned: boolean; readonly otherIdentity: boolean } {
    return { crossSigned: this.#crossSigned, otherIdentity: this.#isOther }
  }

  /**
   * Publishes an identity if there is none yet, or if the admin asked for a new one. Call it before the client syncs. @throws FatalError
   */
  async publish(): Promise<void> {
    const { client, crypto, store, signing, resetIdentity } = this.#parts
    const [row] = await store.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'identity'", [])
    if (row && !resetIdentity) this.#own = row.value
    await signing.publish(client, crypto)
  }

  /** Returns once the identity has signed the device. Call it while the client syncs. @throws FatalError */
  async begin(): Promise<void> {
    await this.#ensure()
    this.#begun = true
    this.#timer = setInterval(() => void this.#ask(), askEvery)
    this.#timer.unref()
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer) clearInterval(this.#timer)
  }

  async look(): Promise<void> {
    const { client, crypto, signing, log } = this.#parts
    try {
      this.#crossSigned = await signing.signed(client, crypto)
    } catch (error) {
      // While the bot stops, a failure here is normal. At any other time the session counts as unhealthy until the next look.
      this.#crossSigned = false
      if (!this.#stopped) log.warn({ why: words(error) }, "cannot tell whether this device is cross-signed")
    }
  }

  async #ensure(): Promise<void> {
    const { client, crypto, signing, store, userId } = this.#parts
    try {
      await signing.ensure(client, crypto)
    } catch (error) {
      // The recovery key does not fit, because the identity is not ours. So the error names the other identity, and not a wrong key.
      if (!this.#isOther || !(error instanceof FatalError)) throw error
      throw new FatalError("another-identity", { user: userId, own: `${this.#own}`, shown: `${this.#shown}` }, error)
    }
    // The machine has this identity's keys, or got them from the secret storage with our recovery key. So the identity is ours.
    const own = await identityNow(cryptoParts(client).machine, this.#me)
    if (own !== null && own !== this.#own) {
      await store.run([noting("identity", own)])
      this.#own = own
    }
    this.#compare()
    await this.look()
  }

  async #ask(): Promise<void> {
    const { crypto, userId, log } = this.#parts
    try {
      // Each time, this call makes the SDK ask the homeserver for our own identity.
      await crypto.userHasCrossSigningKeys(userId, true)
    } catch (error) {
      if (!this.#stopped) log.debug({ why: words(error) }, "the homeserver was not asked for our own identity")
    }
  }

  #see(response: string): void {
    const mine = objectOf(objectIn(response)?.master_keys)?.[this.#me]
    if (mine === undefined) return
    this.#shown = publicKeyIn(mine)
    this.#compare()
  }

  #compare(): void {
    const { log, userId: user } = this.#parts
    const isOther = this.#own !== null && this.#shown !== null && this.#shown !== this.#own
    if (isOther === this.#isOther) return
    this.#isOther = isOther
    const keys = { user, own: this.#own, shown: this.#shown }
    if (isOther)
      log.error(
        keys,
        "the homeserver shows another cross-signing identity for this bot than the bot's own: whoever made it could write in its name",
      )
    else log.info(keys, "the homeserver shows this bot's own cross-signing identity again")
    if (!isOther && this.#begun) void this.#recover()
  }

  /** Gets the keys of our identity back from the secret storage, after the machine has dropped them. */
  async #recover(): Promise<void> {
    try {
      await this.#ensure()
    } catch (error) {
      if (!this.#stopped) this.#parts.log.warn({ why: words(error) }, "the device could not be signed again")
    }
  }
}
