/**
 * Keeps the keys of all that is open in the account's data, sealed with the master key. Backups do not have these keys. So a backup from
 * before a vote's end opens the vote's ballots only together with what the homeserver had at that time, and after a loss the bot goes on
 * with what is open.
 */
import { z } from "zod"
import { installationId } from "../kernel/store/inbox-rooms.ts"
import { noteKept, openKeys, sealKeys, unsealKeys } from "../kernel/store/open-keys.ts"
import type { Store } from "../kernel/store/work.ts"
import { accountDataNow, putAccountData } from "../matrix/account-data.ts"
import { failureOf } from "../matrix/errors.ts"
import { FatalError, words } from "../matrix/fatal.ts"
import type { Log, MatrixPort } from "../matrix/port.ts"

/** The type of account data that has the keys. */
export const awayKeysType = "org.waggle.keys"
const shape = z.object({ sealed: z.string() })

/** Written again after this time, in milliseconds, if nothing else asked for it: the homeserver may have been set back. */
const atLeastEvery = 60 * 60_000
const pauseAfterFailure = 60_000

export class AwayKeys {
  readonly #store: Store
  readonly #port: Pick<MatrixPort, "me" | "request">
  readonly #log: Log
  #working: Promise<void> = Promise.resolve()
  #next = 0
  #refused = false

  constructor(store: Store, port: Pick<MatrixPort, "me" | "request">, log: Log) {
    this.#store = store
    this.#port = port
    this.#log = log
  }

  /** Whether it is time to write the keys, whatever has happened. */
  get isDue(): boolean {
    return performance.now() >= this.#next
  }

  /**
   * The keys in the account's data. Null if there are none that this installation can open.
   * @throws FatalError if the homeserver does not answer. Otherwise votes would be held again for a fault that passes.
   */
  async fetch(homeserver: string): Promise<readonly string[] | null> {
    try {
      const content = shape.safeParse(await accountDataNow(this.#port, awayKeysType)).data
      if (content === undefined) return null
      return unsealKeys(this.#store.keys, await this.#store.work(installationId), content.sealed)
    } catch (error) {
      const { kind } = failureOf(error)
      if (kind === "unclear" || kind === "slow-down")
        throw new FatalError("unreachable-homeserver", { url: homeserver, why: words(error) }, error)
      this.#log.warn({ why: words(error) }, "the keys of what was open cannot be had from the account's data")
      return null
    }
  }

  /**
   * Writes the keys of all that is open now. Nobody can tell from it whether there are others than before: it is as long as before, and
   * sealed anew. Keys of what has ended are not in the account's data any more when this resolves.
   */
  keep(): Promise<void> {
    const kept = this.#working.then(() => this.#keep())
    this.#working = kept.catch(() => {})
    return kept
  }

  async #keep(): Promise<void> {
    // A homeserver without account data is asked again now and then.
    if (this.#refused && !this.isDue) return
    this.#next = performance.now() + pauseAfterFailure
    const { knex, keys } = this.#store
    const open = await openKeys(knex)
    const sealed = sealKeys(keys, await this.#store.work(installationId, { quiet: true }), open)
    await putAccountData(this.#port, awayKeysType, { sealed }).catch((error: unknown) => {
      this.#refused = failureOf(error).kind === "refused"
      if (this.#refused) this.#next = performance.now() + atLeastEvery
      throw error
    })
    await this.#store.work((work) => noteKept(work, open))
    this.#refused = false
    this.#next = performance.now() + atLeastEvery
  }
}
