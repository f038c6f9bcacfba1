/** Takes the bot out of a co-op: last words through the outbox, its rows deleted, its rooms left. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Config, CoopConfig } from "../config/schema.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import type { CoopKey, RoomId } from "../kernel/rules/types.ts"
import { knownCoops, noteRemoved } from "../kernel/store/known-coops.ts"
import { addToOutbox } from "../kernel/store/outbox.ts"
import type { Store } from "../kernel/store/work.ts"
import { toText } from "../kernel/views/markdown.ts"
import { loadWords } from "../kernel/views/words.ts"
import { failureOf } from "../matrix/errors.ts"
import type { FatalError } from "../matrix/fatal.ts"
import { runningType } from "../matrix/one-installation.ts"
import type { Log, MatrixPort } from "../matrix/port.ts"
import { smallRoomsMade } from "../matrix/small-rooms.ts"
import { noteLeaving } from "../rooms/changes.ts"
import { coopRooms, roomsToLeave } from "../rooms/reads.ts"
import { AwayKeys, awayKeysType } from "./away-keys.ts"
import { type Connected, connect } from "./connect.ts"
import { keepSaying, takeAccount } from "./own-account.ts"
import { deleteRows, forgetTraces, strangers } from "./removal-rows.ts"
import type { BotSecrets } from "./start-bot.ts"

export interface Removal {
  readonly config: Config
  readonly coop: CoopConfig
  /** Whether the bot serves no other co-op. Then it leaves every room, and ends its session. */
  readonly last: boolean
  readonly secrets: BotSecrets
  readonly log: Log
}

/** How long the last words in a room may wait for the homeserver, in milliseconds. */
const patience = 10 * 60_000
const atModerators = 50
const atAdmins = 100

/**
 * Says goodbye, deletes what the database has of the co-op, and leaves its rooms. It can be called again after it was interrupted.
 * Returns the rooms that could not be left.
 * @throws FatalError
 */
export async function takeLeave(removal: Removal): Promise<readonly RoomId[]> {
  const { config, secrets, log, coop } = removal
  const closers: (() => Promise<void>)[] = []
  const failed = Promise.withResolvers<never>()
  failed.promise.catch(() => {})
  const options = { log, onFatal: (error: FatalError) => failed.reject(error) }
  try {
    const bot = await connect(config, secrets, options, closers, { opening: async () => {}, leaving: true })
    const { store, session, tap, transport } = bot
    const { account } = await takeAccount({ config, store, session, port: transport.port, log })
    let saying: (() => Promise<void>) | null = keepSaying(
      account,
      new AwayKeys(store, transport.port, log),
      session,
      log,
    )
    closers.push(async () => saying?.())
    tap.onClientDone(() => account.look())
    await Promise.race([session.start(), failed.promise])
    transport.start()
    closers.push(() => transport.stop())
    if ((await knownCoops(store.knex)).includes(coop.key)) {
      await handOver(bot, coop.key, log)
      await forgetCoop(bot, removal)
    }
    const left = await Promise.race([leaveAll(bot, removal), failed.promise])
    if (removal.last) {
      await saying()
      saying = null
      await endSession(transport.port, log)
    }
    return left
  } finally {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
}

/** A bot that is connected, as far as its rooms are handed over. */
type Keeping = {
  readonly store: Pick<Store, "knex">
  readonly transport: { readonly port: Pick<MatrixPort, "room" | "request"> }
}

/** Lets whoever moderates a room that the bot made look after it from now on: afterwards nobody else has the power. */
export async function handOver({ store, transport: { port } }: Keeping, key: CoopKey, log: Log): Promise<void> {
  for (const { coop, room, given } of await coopRooms(store.knex)) {
    const levels = port.room(room)?.state("m.room.power_levels")
    if (coop !== key || given !== "" || !levels) continue
    const users = Object.entries(objectOf(levels.users) ?? {})
    const raised = users.map(([person, level]) => {
      const moderates = typeof level === "number" && level >= atModerators && level < atAdmins
      return [person, moderates ? atAdmins : level] as const
    })
    if (raised.every(([, level], index) => level === users[index]?.[1])) continue
    const content = { ...levels, users: Object.fromEntries(raised) }
    await port
      .request("PUT", `/rooms/${encodeURIComponent(room)}/state/m.room.power_levels/`, {}, content)
      .catch((error: unknown) => log.warn({ room, failure: failureOf(error) }, "a room could not be handed over"))
  }
}

/** One transaction: the co-op's rows go, and what is left to say and to leave comes. */
async function forgetCoop(bot: Connected, { coop, last }: Removal): Promise<void> {
  const { store, rooms, transport } = bot
  const { port } = transport
  const own = [
    ...Object.values(rooms.allOf(coop.key)),
    ...(await smallRoomsMade(store.knex)).flatMap((made) => (made.coop === coop.key ? [made.room] : [])),
  ]
  const members = rooms.roomsOf(coop.key).members
  const words = loadWords(coop.language)
  await store.work(async (work) => {
    await deleteRows(work.trx, coop.key)
    await noteRemoved(work, coop.key)
    const gone = await strangers(work)
    const noted = [...own, ...gone.map(({ room }) => room), ...(last ? port.rooms().map(({ id }) => id) : [])]
    const all = [...new Set(noted)].filter((room) => port.room(room)?.membership === "join")
    await forgetTraces(
      work,
      [...new Set(noted)],
      gone.map(({ person }) => person),
    )
    for (const room of all) {
      await noteLeaving(work, room)
      if (port.room(room)?.space) continue
      // Everybody is in the members' room, so that is where they are alerted, once.
      const text = toText(words.t("last-words", { where: room === members ? "members" : "other", coop: coop.name }))
      const errand = { do: "say", text: room === members ? { ...text, alert: true as const } : text } as const
      await addToOutbox(work, { to: { room, open: true }, errand })
    }
  })
}

/** Waits until the last words are sent and the rooms are left. Returns the rooms in which the bot still is. */
async function leaveAll({ store, transport: { port } }: Connected, { last, log }: Removal): Promise<RoomId[]> {
  const noted = [...(await roomsToLeave(store.knex)).keys()]
  const end = performance.now() + patience
  let waiting = noted
  while (waiting.length > 0 && performance.now() < end) {
    await sleep(500)
    waiting = [...(await roomsToLeave(store.knex)).keys()]
  }
  const staying: RoomId[] = []
  for (const room of noted) {
    const path = `/rooms/${encodeURIComponent(room)}`
    // A bot that goes on leaves the rest by itself, once its last words there are sent.
    if (waiting.includes(room) && !last) staying.push(room)
    else
      try {
        if (waiting.includes(room)) await port.request("POST", `${path}/leave`, {}, {})
        await port.request("POST", `${path}/forget`, {}, {})
      } catch (error) {
        log.warn({ room, failure: failureOf(error) }, "a room could not be left and forgotten")
        if (waiting.includes(room)) staying.push(room)
      }
  }
  return staying
}

/** Empties what the bot kept in its account's data, and ends the session. */
async function endSession(port: MatrixPort, log: Log): Promise<void> {
  for (const type of [runningType, awayKeysType, "m.direct"])
    await port
      .setAccountData(type, {})
      .catch((error: unknown) => log.warn({ type, failure: failureOf(error) }, "account data could not be emptied"))
  await port.request("POST", "/logout", {}, {})
}
