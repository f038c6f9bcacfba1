/**
 * Whether people can call each other in the homeserver's rooms (MatrixRTC, MSC4143). The bot asks in the background, and nothing waits for
 * the answer. As long as nothing is known, it says nothing about calls.
 */
import type { MatrixClient } from "matrix-js-sdk"
import { Method } from "matrix-js-sdk"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import { callMembership } from "../rooms/rules/guards.ts"
import type { Log, MatrixPort } from "./port.ts"

/** How long one question may take, in milliseconds. */
const deadline = 15_000
/** How long an answer is good for. Homeservers get calls once in their life, and seldom lose them. */
const again = 6 * 60 * 60_000
/** An answer is a few hundred bytes. */
const longest = 64 * 1024

/** What the bot knows of calls. */
export class HomeserverCalls {
  readonly #port: MatrixPort
  readonly #log: Log
  #offered = false
  #timer: NodeJS.Timeout | null = null

  constructor(port: MatrixPort, log: Log) {
    this.#port = port
    this.#log = log
  }

  /** Whether the homeserver offers what calls run over. False while it is not known. */
  get offered(): boolean {
    return this.#offered
  }

  /** Whether everybody in this room can take part in a call there. */
  in(room: RoomId): boolean {
    if (!this.#offered) return false
    const levels = this.#port.room(room)?.state("m.room.power_levels") ?? {}
    const needed = objectOf(levels.events)?.[callMembership] ?? levels.state_default ?? 50
    return Number(needed) <= Number(levels.users_default ?? 0)
  }

  /** Asks the homeserver. If it gives no answer, what was known stays. */
  async look(): Promise<void> {
    try {
      this.#offered = (await this.#port.offersCalls?.()) ?? false
    } catch (error) {
      this.#log.debug({ error }, "the homeserver did not say whether it offers calls")
    }
  }

  /** Begins to ask. `changed`: called once calls are offered that were not, or the other way round. Returns a function that ends it. */
  begin(changed: () => void): () => void {
    const ask = async () => {
      const before = this.#offered
      await this.look()
      if (before !== this.#offered) changed()
    }
    void ask()
    this.#timer = setInterval(() => void ask(), again)
    this.#timer.unref()
    return () => clearInterval(this.#timer ?? undefined)
  }
}

/** Where homeservers say over what calls run: the endpoint that MSC4143 asks for, and the one that it has until it is accepted. */
const prefixes = ["/_matrix/client/v1", "/_matrix/client/unstable/org.matrix.msc4143"]

/**
 * Whether the homeserver offers calls. First it is asked by MSC4143's endpoint, then by the older entry of its `.well-known` file.
 * @throws Error if neither gives an answer
 */
export async function offersCalls(client: MatrixClient, ask: typeof fetch = fetch): Promise<boolean> {
  for (const prefix of prefixes)
    try {
      const over = AbortSignal.timeout(deadline)
      const options = { prefix, abortSignal: over, priority: "low" } as const
      const answer = await client.http.authedRequest(Method.Get, "/rtc/transports", undefined, undefined, options)
      if (names(objectOf(answer)?.rtc_transports)) return true
    } catch {
      // Homeservers without this endpoint answer with an error. The older way is asked next.
    }
  const [, server = ""] = /^@[^:]*:(.+?)(?::\d+)?$/.exec(client.getUserId() ?? "") ?? []
  const answer = await ask(`https://${server}/.well-known/matrix/client`, { signal: AbortSignal.timeout(deadline) })
  if (!answer.ok || Number(answer.headers.get("content-length") ?? 0) > longest) return false
  return names(objectIn(await beginningOf(answer))?.["org.matrix.msc4143.rtc_foci"])
}

/** Whether this is a list that names at least one way. */
const names = (list: unknown): boolean =>
  Array.isArray(list) && list.some((one) => typeof objectOf(one)?.type === "string")

/** The text of an answer. A server that sends more than is good for it sends nothing. */
async function beginningOf(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  // TypeScript's own types give the body of an answer no iterator. In Node it has one.
  for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > longest) return ""
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}
