import { createHmac } from "node:crypto"
import { within } from "../../src/matrix/fair-time.ts"
import type { RegisteredUser } from "./types.ts"

/** How long a request may take, in milliseconds of fair time. */
const patience = 60_000
const path = "/_synapse/admin/v1/register"

interface Answer {
  readonly nonce?: string
  readonly user_id?: string
  readonly error?: string
}

async function ask(url: string, request?: RequestInit): Promise<Answer> {
  // A slow homeserver may register the account although its answer comes too late. So the request is not sent a second time.
  const response = await within(fetch(`${url}${path}`, request), patience).catch((cause: unknown) => {
    throw new Error(`no homeserver answers at ${url}`, { cause })
  })
  if (!response) throw new Error(`the homeserver at ${url} hangs`)
  const text = await response.text()
  let answer: Answer
  try {
    answer = JSON.parse(text)
  } catch {
    throw new Error(`${url} does not answer like a Synapse homeserver (HTTP ${response.status})`)
  }
  if (!response.ok) throw new Error(`registration at ${url} refused: ${answer.error ?? `HTTP ${response.status}`}`)
  return answer
}

/**
 * Makes an account with the homeserver's registration secret (Synapse admin API, "Shared-Secret Registration").
 * @throws Error in words if the homeserver refuses: wrong secret, name taken, not a Synapse
 */
export async function registerUser(
  homeserver: { readonly url: string; readonly registrationSecret: string },
  localpart: string,
  password: string,
  options: { readonly admin?: boolean } = {},
): Promise<RegisteredUser> {
  const admin = options.admin ?? false
  const { nonce } = await ask(homeserver.url)
  if (nonce === undefined) throw new Error(`${homeserver.url} offers no shared-secret registration`)
  const mac = createHmac("sha1", homeserver.registrationSecret)
    .update([nonce, localpart, password, admin ? "admin" : "notadmin"].join("\0"))
    .digest("hex")
  const answer = await ask(homeserver.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ nonce, username: localpart, password, admin, mac, inhibit_login: true }),
  })
  if (answer.user_id === undefined) throw new Error(`registration at ${homeserver.url} gave no user ID`)
  return { userId: answer.user_id }
}
