/** How long a request to the homeserver may take. Without an end one that hangs would keep its room silent for minutes. */

export interface Deadlines {
  /** Milliseconds, for what a homeserver does at once. */
  readonly usual: number
  /** For what other servers, or much data, have a part in: joining, making rooms, media. */
  readonly long: number
  /** For a sync, beside the time for which the homeserver was asked to wait for news. */
  readonly sync: number
}

// The SDK gives up a sync after 80 seconds more than its time; what went wrong is known if ours ends before.
export const deadlines: Deadlines = { usual: 60_000, long: 5 * 60_000, sync: 60_000 }

const long = /\/media\/|\/(?:createRoom|join\/[^/]+|rooms\/[^/]+\/join)$/

/** How many milliseconds a request to this address may take, its answer's last byte included. */
export function deadlineOf(url: URL, { usual, long: longer, sync } = deadlines): number {
  if (url.pathname.endsWith("/sync")) return sync + Number(url.searchParams.get("timeout") ?? 0)
  return long.test(url.pathname) ? longer : usual
}

/** The same `fetch`, which rejects with a TimeoutError once the request's time is over. */
export const withDeadlines =
  (fetch: typeof globalThis.fetch, limits = deadlines): typeof globalThis.fetch =>
  (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const over = AbortSignal.timeout(deadlineOf(url, limits))
    return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, over]) : over })
  }
