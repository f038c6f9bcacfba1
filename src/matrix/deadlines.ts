/** How long a request to the homeserver may take. Without a limit, a request that hangs would keep its room silent for minutes. */

export interface Deadlines {
  /** Milliseconds for a request that the homeserver can answer by itself at once. */
  readonly usual: number
  /** Milliseconds for a request that involves other servers or much data: joining, making rooms, media. */
  readonly long: number
  /** Milliseconds for a sync, on top of the time that the homeserver was asked to wait for news. */
  readonly sync: number
}

// The SDK aborts a sync 80 seconds after the homeserver should have answered. Our limit ends sooner, so that we know what went wrong.
export const deadlines: Deadlines = { usual: 60_000, long: 5 * 60_000, sync: 60_000 }

const long = /\/media\/|\/(?:createRoom|join\/[^/]+|rooms\/[^/]+\/join)$/

/** How many milliseconds a request to this address may take, until the last byte of its answer. */
export function deadlineOf(url: URL, { usual, long: longer, sync } = deadlines): number {
  if (url.pathname.endsWith("/sync")) return sync + Number(url.searchParams.get("timeout") ?? 0)
  return long.test(url.pathname) ? longer : usual
}

/** Wraps `fetch`. The new `fetch` rejects with a TimeoutError when a request takes too long. */
export const withDeadlines =
  (fetch: typeof globalThis.fetch, limits = deadlines): typeof globalThis.fetch =>
  (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const over = AbortSignal.timeout(deadlineOf(url, limits))
    return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, over]) : over })
  }
