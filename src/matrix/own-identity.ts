/**
 * The bot's own cross-signing identity, as its homeserver shows it to the bot: whether it has signed this device, and whether it is the
 * one whose keys the bot has, or another that somebody made for it. With that one they could write in the bot's name.
 */
import { RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js"
import { type MatrixId, matrixId } from "../rules/types.ts"
import { cryptoParts } from "./crypto-parts.ts"
import type { CryptoStore } from "./crypto-store.ts"
import { FatalError, words } from "./fatal.ts"
import type { Log } from "./port.ts"
import { identityNow, publicKeyOf } from "./signer.ts"
import type { Signing } from "./signing.ts"

interface Parts {
  readonly client: MatrixClient
  readonly crypto: CryptoApi
  readonly store: Pick<CryptoStore, "rows" | "run">
  readonly signing: Signing
  readonly userId: string
  /** The admin asked for a new one: what was noted before does not count. */
  readonly resetIdentity: boolean
  readonly log: Log
}

/** The homeserver need not say that it shows another, so it is asked this often. Milliseconds. */
const askEvery = 10 * 60_000

export class OwnIdentity {
  readonly #parts: Parts
  readonly #me: MatrixId
  /** Public master keys: the one that is ours, null until we have it, and the one that was shown last. */
  #own: string | null = null
  #shown: string | null = null
  #isOther = false
  #crossSigned = false
  /** Whether the start is over. */
  #begun = false
  #stopped = false
  #timer: NodeJS.Timeout | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#me = matrixId(parts.userId)
    const { machine } = cryptoParts(parts.client)
    const mark = machine.markRequestAsSent.bind(machine)
    // Before the machine takes it over, which with another identity drops the keys of ours.
    machine.markRequestAsSent = (id, type, response) => {
      if (type === RequestType.KeysQuery) this.#see(response)
      return mark(id, type, response)
    }
  }

  /** Whether the device counts as signed, and whether an identity is shown that is not ours. */
  get health(): { readonly crossSigned: boolean; readonly otherIdentity: boolean } {
    return { crossSigned: this.#crossSigned, otherIdentity: this.#isOther }
  }

  /** Before the client syncs. @throws FatalError */
  async publish(): Promise<void> {
    const { client, crypto, store, signing, resetIdentity } = this.#parts
    const [row] = await store.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'identity'", [])
    if (row && !resetIdentity) this.#own = row.value
    await signing.publish(client, crypto)
  }

  /** While the client syncs. Returns once the device is signed. @throws FatalError */
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
      // It happens while stopping; otherwise the session is shown as unhealthy until the next look.
      this.#crossSigned = false
      if (!this.#stopped) log.warn({ why: words(error) }, "cannot tell whether this device is cross-signed")
    }
  }

  async #ensure(): Promise<void> {
    const { client, crypto, signing, store, userId } = this.#parts
    try {
      await signing.ensure(client, crypto)
    } catch (error) {
      // Our recovery key does not open what is not ours: that is not what is wrong.
      if (!this.#isOther || !(error instanceof FatalError)) throw error
      throw new FatalError("another-identity", { user: userId, own: `${this.#own}`, shown: `${this.#shown}` }, error)
    }
    // Its keys are here, or came out of the secret storage with our recovery key.
    const own = await identityNow(cryptoParts(client).machine, this.#me)
    if (own !== null && own !== this.#own) {
      await store.run([["INSERT OR REPLACE INTO belongs_to VALUES ('identity', ?)", [own]]])
      this.#own = own
    }
    this.#compare()
    await this.look()
  }

  async #ask(): Promise<void> {
    const { crypto, userId, log } = this.#parts
    try {
      // That of oneself is fetched each time.
      await crypto.userHasCrossSigningKeys(userId, true)
    } catch (error) {
      if (!this.#stopped) log.debug({ why: words(error) }, "the homeserver was not asked for our own identity")
    }
  }

  #see(response: string): void {
    const { master_keys: keys } = JSON.parse(response) as { master_keys?: Record<string, unknown> | null }
    const mine = keys?.[this.#me]
    if (mine === undefined) return
    this.#shown = publicKeyOf(JSON.stringify(mine))
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

  /** The machine has dropped the keys of our identity; they come out of the secret storage. */
  async #recover(): Promise<void> {
    try {
      await this.#ensure()
    } catch (error) {
      if (!this.#stopped) this.#parts.log.warn({ why: words(error) }, "the device could not be signed again")
    }
  }
}
