/** Notes in the record what the bot asks of its homeserver, and which commits it goes by: what it must still know after a power cut. */
import { z } from "zod"
import { objectIn, objectOf } from "../../src/kernel/rules/objects.ts"
import { megolmPlace } from "../../src/matrix/megolm.ts"
import { eventsIn } from "../../src/matrix/sift.ts"
import { mark } from "./record.ts"

const shape = z.discriminatedUnion("was", [
  /** A commit that is acknowledged. From now on the bot acts on it. */
  z.object({ was: z.literal("committed"), file: z.enum(["waggle.sqlite", "crypto.sqlite"]) }),
  /** Something was asked of the homeserver, which may get it from now on. */
  z.object({ was: z.literal("asked") }),
  /** A row of the outbox goes out. `session` and `index`: by which key, if it is encrypted. */
  z.object({
    was: z.literal("sent"),
    transaction: z.string(),
    room: z.string(),
    session: z.string().nullable(),
    index: z.number(),
  }),
  /** The bot's device shows its keys. */
  z.object({ was: z.literal("device"), device: z.string(), keys: z.record(z.string(), z.string()) }),
  /** The bot shows its cross-signing identity. */
  z.object({ was: z.literal("identity") }),
  /** A sync has brought messages. `next`: the token with which the bot says later that it has them. */
  z.object({ was: z.literal("brought"), next: z.string(), events: z.array(z.string()) }),
  /** The bot says that it has what came with this token. */
  z.object({ was: z.literal("has"), token: z.string() }),
])
export type Mark = z.infer<typeof shape>

/** @throws Error if it is no mark of ours */
export const markIn = (content: unknown): Mark => shape.parse(content)

/** Returns a step hook that notes each commit, and then calls `step`. */
export const notingSteps = (record: string, step: (name: string) => void) => (name: string) => {
  if (name === "work:after-commit") note(record, { was: "committed", file: "waggle.sqlite" })
  if (name === "crypto:after-commit") note(record, { was: "committed", file: "crypto.sqlite" })
  step(name)
}

/** From now on all requests of this process are noted before they are made. `me`: the bot's Matrix ID. */
export function noteRequests(record: string, me: string): void {
  const { fetch } = globalThis
  const known = new Set<string>()
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    for (const one of asked(url, init?.method ?? "GET", init?.body)) note(record, one)
    const response = await fetch(input, init)
    const since = url.searchParams.get("since")
    if (!url.pathname.endsWith("/sync") || !response.ok) return response
    const text = await response.text()
    const brought = broughtBy(text, since === null, me, known)
    if (brought) note(record, brought)
    const { status, headers } = response
    return new Response(text, { status, headers })
  }
}

const note = (record: string, what: Mark): void => mark(record, what)

function asked({ pathname, searchParams }: URL, method: string, body: unknown): Mark[] {
  const content = objectIn(typeof body === "string" ? body : "") ?? {}
  const sent = /\/rooms\/([^/]+)\/(?:send|redact)\/[^/]+\/([^/]+)$/.exec(pathname)
  const since = searchParams.get("since")
  if (method === "PUT" && sent) {
    const [room = "", transaction = ""] = sent.slice(1).map(decodeURIComponent)
    const { session = null, index = 0 } = megolmPlace(content) ?? {}
    return [{ was: "sent", transaction, room, session, index }]
  }
  if (pathname.endsWith("/keys/upload")) {
    const { device_id: device, keys } = objectOf(content.device_keys) ?? {}
    return typeof device === "string" ? [{ was: "device", device, keys: textsIn(keys) }] : [{ was: "asked" }]
  }
  if (pathname.endsWith("/keys/device_signing/upload")) return [{ was: "identity" }]
  return pathname.endsWith("/sync") && since !== null ? [{ was: "has", token: since }] : [{ was: "asked" }]
}

/** The encrypted messages of others that a sync brought, from rooms that an earlier sync has shown. */
function broughtBy(text: string, first: boolean, me: string, known: Set<string>): Mark | null {
  const { next_batch: next, rooms } = objectIn(text) ?? {}
  if (typeof next !== "string") return null
  const joined = Object.entries(objectOf(objectOf(rooms)?.join) ?? {})
  const events = joined.flatMap(([room, of]) => {
    const news = eventsIn(objectOf(objectOf(of)?.timeline)?.events)
    const theirs = news.filter(({ type, sender, content }) => {
      return type === "m.room.encrypted" && sender !== me && objectOf(content)?.ciphertext !== undefined
    })
    return known.has(room) ? theirs.map(({ event_id }) => event_id) : []
  })
  for (const [room] of joined) known.add(room)
  return { was: "brought", next, events: first ? [] : events }
}

const textsIn = (of: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(objectOf(of) ?? {}).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  )
