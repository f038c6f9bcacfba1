/** Removes deleted data from the write-ahead log too. Otherwise the log would keep the data until new data overwrites it (§5.4). */
import { flushDeleted } from "./database.ts"
import type { Store } from "./work.ts"

export interface TidyOptions {
  /** The log is flushed after this many milliseconds without a commit. Default 2 s. */
  readonly quiet?: number
  /** The log is flushed at the latest this many milliseconds after the first commit. Default 30 s. */
  readonly most?: number
  readonly fault: (error: unknown) => void
}

/** Flushes the log when commits pause. Returns a function that stops the flushing. */
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
