/** Reads and writes the data of the bot's account as the homeserver has it now, without waiting for a sync. */
import { setTimeout as sleep } from "node:timers/promises"
import type { JsonObject } from "../kernel/rules/objects.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"

/**
 * For requests whose rate the homeserver limits: how often to try at most, and how long to wait at most between two tries, in milliseconds.
 */
const mostTries = 5
const longestWait = 10_000

type Port = Pick<MatrixPort, "me" | "request">

/** The account's data of a type. Null if there is none. @throws MatrixError, ConnectionError */
export async function accountDataNow(port: Port, type: string): Promise<unknown> {
  try {
    return await ask(port, "GET", type)
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === "refused" && failure.status === 404) return null
    throw error
  }
}

/** @throws MatrixError, ConnectionError */
export async function putAccountData(port: Port, type: string, content: JsonObject): Promise<void> {
  await ask(port, "PUT", type, content)
}

async function ask(port: Port, method: "GET" | "PUT", type: string, content?: JsonObject): Promise<unknown> {
  const path = `/user/${encodeURIComponent(port.me)}/account_data/${encodeURIComponent(type)}`
  for (let tries = 1; ; tries += 1)
    try {
      return await port.request(method, path, {}, content)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== "slow-down" || tries === mostTries) throw error
      await sleep(Math.min(failure.wait, longestWait))
    }
}
