/** Examines a bot that is not running. It changes nothing: it makes no database, login, key or room, and takes nothing over. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config/schema.ts"
import { type Environment, loadSecrets } from "../config/secrets.ts"
import { instant } from "../kernel/rules/types.ts"
import { isUpToDate, openToRead } from "../kernel/store/database.ts"
import { fitsKey } from "../kernel/store/key-check.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { refusedLanes } from "../kernel/store/outbox-sending.ts"
import { Store } from "../kernel/store/work.ts"
import { clocksAgree } from "../matrix/clock-check.ts"
import { FatalError } from "../matrix/fatal.ts"
import { KeySchema, keyFile, ownerOf } from "../matrix/key-tables.ts"
import { patience, receiverOf, type StandingLane } from "../matrix/lanes.ts"
import { checkHomeserver, whoAmI } from "../matrix/login.ts"
import { lookingPort } from "../matrix/looking-port.ts"
import type { Log } from "../matrix/port.ts"
import type { Finding } from "../matrix/room-findings.ts"
import { RoomKeeper } from "../matrix/room-keeper.ts"
import { RoomSetup } from "../matrix/room-setup.ts"
import { SessionFile, SessionRow } from "../matrix/session-file.ts"
import { coopContexts, wantedRooms } from "./coops.ts"
import { isStateNew, mustHaveState, mustKnowCoops } from "./state-check.ts"
import { explained, withoutSecret } from "./state-database.ts"
import { withVotedRules } from "./voted-rules.ts"

/**
 * The result. `never`: the bot has never started; `logged-out`: its session is gone; `older`: its database belongs to an earlier version.
 */
export type Examined =
  | { readonly looked: "never" | "logged-out" | "older" }
  | {
      readonly looked: "rooms"
      readonly findings: readonly Finding[]
      readonly unsigned: boolean
      /** Whether the homeserver's clock and this machine's disagree. */
      readonly apart: boolean
      readonly standing: readonly StandingLane[]
    }

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * Looks at login, keys and rooms.
 * @throws FatalError, SecretError if the bot could not start
 */
export async function examine(file: Config, environment: Environment): Promise<Examined> {
  const { database } = file
  await mustHaveState(file)
  await checkHomeserver(file.homeserver)
  if (await isStateNew(database)) return { looked: "never" }
  const { masterKey, accessToken } = loadSecrets(file.data, environment, { create: false })
  const keys = new MasterKey(masterKey)
  const knex = openToRead(database)
  try {
    if (!(await isUpToDate(knex))) return { looked: "older" }
    const config = await withVotedRules(file, knex)
    const store = new Store(knex, { now: () => instant(Date.now()) }, keys)
    if ((await store.work(fitsKey, { quiet: true })) === false)
      throw new FatalError("wrong-master-key", { file: withoutSecret(database) })
    await mustKnowCoops(store, config)
    const tables = config.cryptoStore === "database" ? await KeySchema.look(knex) : null
    const kept = await (tables ? new SessionRow(tables, keys) : new SessionFile(config.data, keys)).read()
    const token = accessToken ?? kept?.accessToken
    if (token === undefined) return { looked: "logged-out" }
    const login = await whoAmI(config.homeserver, token, config.user)
    if (!(tables && (await ownerOf(tables)))) mustHaveKeys(config, login)
    const now = instant(Date.now())
    const refused = await refusedLanes(knex, instant(now - patience))
    const standing = refused.map(({ lane, ...why }) => ({ to: receiverOf(lane), ...why }))
    const apart = !(await clocksAgree(config.homeserver, config.clockLimit))
    return { looked: "rooms", apart, standing, ...(await lookAt(config, store, login)) }
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}

/** Refuses to go on if the crypto store of the remembered device is gone. @throws FatalError crypto-store-lost */
function mustHaveKeys({ data, user }: Config, { deviceId }: { readonly deviceId: string }): void {
  if (!existsSync(join(data, keyFile))) throw new FatalError("crypto-store-lost", { user, device: deviceId })
}

async function lookAt(config: Config, store: Store, login: Parameters<typeof lookingPort>[1]) {
  const port = lookingPort(config.homeserver, login)
  const rooms = new RoomSetup({ store, log: silent }, config.coops.map(wantedRooms))
  await rooms.recall()
  await rooms.look(port)
  await port.read(rooms.all())
  const tap = { asked: 0, hasSeen: () => true, hurry() {}, onClientDone: () => () => {} }
  const coops = coopContexts(config, rooms)
  const keeper = new RoomKeeper({ store, port, tap, rooms, coops, log: silent })
  await keeper.look()
  return { findings: [...rooms.findings(port), ...keeper.findings()], unsigned: !(await port.isSigned()) }
}
