/** Fetches files that people send. */
import type { EventId } from "../kernel/rules/types.ts"
import { TryAgain } from "./faults.ts"
import type { Fetched, SentFile } from "./message.ts"

/** How often the bot tries to fetch a file before it tells the sender that it failed. Meanwhile the room's other messages wait. */
const mostTries = 10

/** Fetches files, and counts the tries. */
export class Fetching {
  readonly #tries = new Map<EventId, number>()

  /**
   * Runs `fetch` for a message. If that has failed too often, the file is `unreachable`. @throws TryAgain if it failed, and may be tried again
   */
  async attempt<T>(event: EventId, fetch: () => Promise<T>): Promise<T | (Fetched & { readonly ok: false })> {
    try {
      const fetched = await fetch()
      this.#tries.delete(event)
      return fetched
    } catch (error) {
      const tried = (this.#tries.get(event) ?? 0) + 1
      if (tried < mostTries) {
        this.#tries.set(event, tried)
        throw new TryAgain(error)
      }
      this.#tries.delete(event)
      return { ok: false, reason: "unreachable" }
    }
  }
}

/** The file's bytes, unless it says itself that it is too large. */
export async function fetchedWithin(file: SentFile, most: number): Promise<Fetched> {
  if (file.size !== null && file.size > most) return { ok: false, reason: "too-large" }
  return file.fetch()
}
