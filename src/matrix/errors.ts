/** Tells the code that sent a request what the request's failure means. */
import { ConnectionError, MatrixError } from "matrix-js-sdk"
import { BehindError, EchoError, GoneError, HeldError, NotReadyError, UnclearError } from "./port.ts"

export type Failure =
  /** Too many requests: wait this many milliseconds. */
  | { readonly kind: "slow-down"; readonly wait: number }
  /** The homeserver refuses, and would refuse again. `code`: its reason, such as `M_FORBIDDEN`. */
  | { readonly kind: "refused"; readonly code: string; readonly status: number }
  /** Nobody knows whether the homeserver got the request. */
  | { readonly kind: "unclear" }
  /** The message was not sent, because the client does not know the room yet. */
  | { readonly kind: "not-ready" }
  /** The message was not sent again, because its echo may be under way. */
  | { readonly kind: "echo" }
  /** The edit was not sent, because the message that it changes is still waiting to be sent. */
  | { readonly kind: "behind" }
  /** The edit was not sent, because the message that it changes does not exist any more. */
  | { readonly kind: "gone" }
  /** The message was not sent, because somebody who does not belong in the room could read it. */
  | { readonly kind: "held" }
  /** A fault of our own. */
  | { readonly kind: "fault" }

export function failureOf(error: unknown): Failure {
  if (error instanceof NotReadyError) return { kind: "not-ready" }
  if (error instanceof HeldError) return { kind: "held" }
  if (error instanceof EchoError) return { kind: "echo" }
  if (error instanceof BehindError) return { kind: "behind" }
  if (error instanceof GoneError) return { kind: "gone" }
  if (error instanceof UnclearError) return { kind: "unclear" }
  if (error instanceof ConnectionError) return { kind: "unclear" }
  if (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError"))
    return { kind: "unclear" }
  if (!(error instanceof MatrixError)) {
    // A proxy's HTML error page arrives as an HTTPError without Matrix's code.
    const status = error instanceof Error && "httpStatus" in error ? Number(error.httpStatus) : 0
    return status >= 500 || status === 429 ? { kind: "unclear" } : { kind: "fault" }
  }
  const status = error.httpStatus ?? 0
  if (status === 429) return { kind: "slow-down", wait: retryAfter(error) }
  // A status of 401 is about the session's token and not about this room. So it does not count as a refusal.
  if (status >= 500 || status === 401 || status === 0) return { kind: "unclear" }
  return { kind: "refused", code: error.errcode ?? "M_UNKNOWN", status }
}

function retryAfter(error: MatrixError): number {
  const header = Number(error.httpHeaders?.get("retry-after"))
  const wait = Number(error.data.retry_after_ms ?? (Number.isFinite(header) ? header * 1000 : 1000))
  return Number.isFinite(wait) ? Math.max(0, wait) : 1000
}
