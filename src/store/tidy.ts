/** Lets what was deleted leave the write-ahead log as well, which would keep it until it is next written over (§5.4). */
import { flushDeleted } from "./database.ts"
import type { Store } from "./work.ts"

export interface TidyOptions {
  /** After so many milliseconds without a commit, */
  readonly quiet?: number
  /** or at the latest so many after the first one. */
  readonly most?: number
  readonly fault: (error: unknown) => void
}

/** Flushes after commits, once they pause. Returns how to end it. */
export function keepTidy(store: Store, { quiet = 2_000, most = 30_000, fault }: TidyOptions): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null
  let since = 0
  let flushing: Promise<void> = Promise.resolve()
  const flush = () => {
    timer = null
    flushing = flushDeleted(store.knex).catch(fault)
  }
  const stop = store.onCommit(() => {
    const now = performance.now()
    if (timer) clearTimeout(timer)
    else since = now
    timer = setTimeout(flush, Math.max(0, Math.min(quiet, since + most - now)))
  })
  return async () => {
    stop()
    if (timer) clearTimeout(timer)
    await flushing
  }
}
