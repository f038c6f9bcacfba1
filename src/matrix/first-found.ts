/** Waits until other code has brought something about. */
import { fairTime } from "./fair-time.ts"

/**
 * The first thing that `look` finds, now or when one of `listeners` is called. Undefined if it finds nothing within `timeout` milliseconds
 * of fair time.
 */
export async function firstFound<T>(
  listeners: Set<() => void>,
  look: () => T | undefined,
  timeout: number,
): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<T | undefined>()
  const check = () => {
    const found = look()
    if (found !== undefined) resolve(found)
  }
  const end = fairTime.now() + timeout
  const late = setInterval(() => {
    if (fairTime.now() > end) resolve(undefined)
  }, 250)
  listeners.add(check)
  try {
    check()
    return await promise
  } finally {
    clearInterval(late)
    listeners.delete(check)
  }
}
