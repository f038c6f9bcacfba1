/**
 * The few requests before there is a client: check the homeserver, ask who we are, log in, log out. Each function returns an answer, or
 * throws a FatalError that says what is wrong.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import { FatalError, words } from "./fatal.ts"

/** A logged-in device of the bot's account. */
export interface Login {
  readonly userId: string
  readonly deviceId: string
  readonly accessToken: string
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A busy homeserver may take long for a login. An unreachable one fails much earlier. */
const requestTimeout = 60_000
/** How many times a login waits because the homeserver limits its rate. Each wait is at most a minute long. */
const patience = 5

const errorBody = z.object({
  errcode: z.string(),
  error: z.string().default(""),
  retry_after_ms: z.number().optional(),
})
const errcodeOf = (body: unknown) => errorBody.safeParse(body).data?.errcode

/** Checks that a Matrix homeserver answers at this address. @throws FatalError unreachable-homeserver, not-a-matrix-server */
export async function checkHomeserver(url: string): Promise<void> {
  const { status, body } = await ask(url, "GET", "/_matrix/client/versions")
  if (status >= 500) throw new FatalError("unreachable-homeserver", { url, why: `it answers HTTP ${status}` })
  const known = z.object({ versions: z.array(z.string()) }).safeParse(body)
  if (!known.success) {
    throw new FatalError("not-a-matrix-server", { url, why: `HTTP ${status} on /_matrix/client/versions` })
  }
}

/** The login that the token belongs to. @throws FatalError revoked-token, login-refused, another-account */
export async function whoAmI(url: string, accessToken: string, userId: string): Promise<Login> {
  const { status, body } = await ask(url, "GET", "/_matrix/client/v3/account/whoami", accessToken)
  if (errcodeOf(body) === "M_UNKNOWN_TOKEN" || status === 401) throw new FatalError("revoked-token", { user: userId })
  const known = z.object({ user_id: z.string(), device_id: z.string().optional() }).safeParse(body)
  if (status !== 200 || !known.success)
    throw new FatalError("login-refused", { user: userId, why: reason(status, body) })
  const { user_id: found, device_id: deviceId } = known.data
  if (found !== userId) throw new FatalError("another-account", { user: userId, found })
  if (deviceId === undefined) {
    throw new FatalError("login-refused", { user: userId, why: "its access token belongs to no device" })
  }
  return { userId, deviceId, accessToken }
}

/** Logs in as a new device. @throws FatalError wrong-password, login-refused, another-account */
export async function logIn(url: string, userId: string, password: string, deviceName: string): Promise<Login> {
  const { status, body } = await ask(url, "POST", "/_matrix/client/v3/login", undefined, {
    type: "m.login.password",
    identifier: { type: "m.id.user", user: userId },
    password,
    initial_device_display_name: deviceName,
  })
  const known = z.object({ user_id: z.string(), device_id: z.string(), access_token: z.string() }).safeParse(body)
  if (status === 200 && known.success) {
    const { user_id: found, device_id: deviceId, access_token: accessToken } = known.data
    if (found !== userId) throw new FatalError("another-account", { user: userId, found })
    return { userId, deviceId, accessToken }
  }
  if (errcodeOf(body) === "M_FORBIDDEN") throw new FatalError("wrong-password", { user: userId })
  throw new FatalError("login-refused", { user: userId, why: reason(status, body) })
}

/** Logs a device out. If the device is gone already, that is fine too. */
export async function logOut(url: string, accessToken: string): Promise<void> {
  await ask(url, "POST", "/_matrix/client/v3/logout", accessToken, {})
}

function reason(status: number, body: unknown): string {
  const known = errorBody.safeParse(body).data
  return known ? `${known.errcode} ${known.error}`.trim() : `HTTP ${status}`
}

/**
 * Sends one request, and repeats it if the homeserver limits the rate.
 * @throws FatalError unreachable-homeserver
 */
async function ask(url: string, method: string, path: string, accessToken?: string, body?: object): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, method, path, accessToken, body)
    if (answer.status !== 429 || attempt === patience) return answer
    await sleep(Math.min(errorBody.safeParse(answer.body).data?.retry_after_ms ?? 1000, 60_000))
  }
}

async function askOnce(
  url: string,
  method: string,
  path: string,
  accessToken: string | undefined,
  body: object | undefined,
): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(requestTimeout),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text) }
  } catch (error) {
    throw new FatalError("unreachable-homeserver", { url, why: networkReason(error) }, error)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The answer is no JSON, so it does not come from a homeserver. Only its status matters.
    return undefined
  }
}

/**
 * Why the network failed. `fetch` itself says only "fetch failed"; the reason (ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED …) is in its
 * cause.
 */
function networkReason(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${requestTimeout / 1000} s`
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (cause instanceof Error && "code" in cause) return String(cause.code)
  return words(cause)
}
