/** Sends a member's requests again as long as the homeserver is slow, as every Matrix client does. */
import { setTimeout as sleep } from "node:timers/promises"
import { MatrixError } from "matrix-js-sdk"
import { failureOf } from "./errors.ts"
import { FatalError } from "./fatal.ts"

/**
 * A request that has failed this many times will probably fail for ever. With the pauses between the tries, this takes a minute at least.
 */
const mostTries = 12
const longestPause = 8_000

/**
 * The request's answer. Sends the request again if the homeserver limits the rate, or if nobody knows whether it got the request. For
 * example, the SDK stops waiting for the answer to a request for keys after a minute. The homeserver may get the request twice, so that
 * must do no harm. `over`: whether nobody wants the answer any more.
 * @throws Error of the last try
 */
export async function insist<T>(
  request: () => Promise<T>,
  over: () => boolean = () => false,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<T> {
  for (let tries = 1; ; ) {
    try {
      return await request()
    } catch (error) {
      const failure = failureOf(error instanceof FatalError ? error.cause : error)
      if (over() || !(isSlow(error) || failure.kind === "slow-down") || tries === mostTries) throw error
      if (failure.kind !== "slow-down") tries++
      await pause(failure.kind === "slow-down" ? failure.wait : Math.min(500 * 2 ** tries, longestPause))
    }
  }
}

function isSlow(error: unknown): boolean {
  if (error instanceof FatalError) return isSlow(error.cause)
  // The token of a device that was logged out never works again.
  const refused = error instanceof MatrixError && error.httpStatus === 401
  return !refused && failureOf(error).kind === "unclear"
}
