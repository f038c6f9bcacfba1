/** Waits until other code has brought something about. */

/**
 * The first thing that `look` finds, now or when one of `listeners` is called. Undefined if it finds nothing within `timeout` milliseconds.
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
  const late = setTimeout(() => resolve(undefined), timeout)
  listeners.add(check)
  try {
    check()
    return await promise
  } finally {
    clearTimeout(late)
    listeners.delete(check)
  }
}
