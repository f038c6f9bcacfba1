/** Everything that a fault can reach: the link to the homeserver, the bot's machine, the people, and their story. */
import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { CoopRooms } from "../../src/kernel/acts/context.ts"
import { openToRead } from "../../src/kernel/store/database.ts"
import { Accounts } from "../crash/founding.ts"
import { lastSeen } from "../crash/last-seen.ts"
import { Ledger } from "../crash/ledger.ts"
import type { Game, Player } from "../crash/player.ts"
import { Random } from "../crash/random.ts"
import { View } from "../crash/view.ts"
import { Votes } from "../crash/votes.ts"
import type { Homeserver } from "../homeserver.ts"
import { asked, type Postgres, type Replica, startPostgres } from "../postgres/start.ts"
import { Disk } from "./disk.ts"
import type { Fault } from "./fault.ts"
import { castOf, configure, ownRoom } from "./founding.ts"
import { Link } from "./link.ts"
import { hung, Machine } from "./machine.ts"
import { type Line, Network } from "./network.ts"
import { type Cast, Story } from "./story.ts"

export interface Scene extends Cast {
  readonly homeserver: Homeserver
  readonly link: Link
  readonly machine: Machine
  readonly story: Story
  readonly game: Game
  readonly random: Random
  /** The bot's Matrix ID, and the password of everybody. */
  readonly bot: string
  readonly password: string
  readonly rooms: CoopRooms
  /** From now on people write in this room as the members' room. */
  readonly moveTo: (room: string) => void
  readonly founders: readonly Player[]
  /** The configuration file, the data folder, and where the database is. */
  readonly config: string
  readonly data: string
  readonly database: string
  /** The disk of the data folder, if the fault needs one. */
  readonly disk: Disk | null
  /** The database server, if the fault needs one. */
  readonly postgres: Postgres | null
  /** The server that copies it, if the fault needs one. */
  readonly replica: Replica | null
  /** The network of the database server, if the fault needs one: its first line is the machine's, its second the standby's. */
  readonly network: Network | null
  /** The machine that waits to take over, if the fault needs one. */
  readonly standby: Machine | null
  /** The bot's log, with everything since its first start. */
  readonly logFile: string
  readonly folder: string
  /** Tells the harness's user what happens. */
  readonly log: (line: string) => void
  /** Ends everything. `keep`: whether the bot's data and log stay. */
  close(keep: boolean): Promise<void>
}

/** Starts a co-op with its bot, in which the story can begin. */
export async function setScene(
  fault: Fault,
  homeserver: Homeserver,
  seed: number,
  log: (line: string) => void,
): Promise<Scene> {
  const closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    return await assemble(fault, homeserver, new Random(seed), log, closers, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function assemble(
  fault: Fault,
  homeserver: Homeserver,
  random: Random,
  log: (line: string) => void,
  closers: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), `waggle-fault-${fault.name}-`))
  const data = join(folder, "data")
  const { needs = {} } = fault
  const disk = needs.disk ? await Disk.mount(data, needs.disk.megabytes) : null
  if (disk) closers.push(() => disk.unmount())
  else await mkdir(data)
  const network = needs.network ? await Network.make(needs.standby ? 2 : 1) : null
  if (network) closers.push(() => network.remove())
  const postgres = needs.postgres ? await startPostgres(() => {}, network ?? undefined) : null
  if (postgres) closers.push(() => postgres.stop())
  const replica = needs.replica ? await needed(postgres).replica() : null
  if (replica) closers.push(() => replica.stop())
  if (postgres && needs.replica?.synchronous) await waitForCopies(postgres)
  const accounts = new Accounts(homeserver, folder, random.branch())
  const bot = await accounts.register("waggle")
  const cast = await castOf(accounts, (player) => {
    closers.push(async () => player.close())
  })
  const founders = [cast.ana, cast.ben, cast.cem]
  const link = await Link.before(homeserver.url)
  closers.push(() => link.stop())
  const { password } = accounts
  const database = postgres
    ? addressFor(network?.lines[0], replica ? [postgres, replica] : [postgres])
    : join(data, "waggle.sqlite")
  const room = needs.ownRoom ? await ownRoom(cast, bot) : undefined
  const found = { homeserver: link.url, data, database, ...(room !== undefined && { room }) }
  const files = await configure({ folder }, fault, { bot, password, founders }, found)
  const machine = new Machine(files, { standby: needs.standby === true })
  closers.push(() => machine.kill())
  await machine.start()
  const other = needs.standby && postgres ? await second() : null
  async function second(): Promise<Machine> {
    const at = { ...found, data: join(folder, "standby"), database: addressFor(network?.lines[1], [needed(postgres)]) }
    const named = { folder, name: "standby", masterKey: files.environment.WAGGLE_MASTER_KEY ?? "" }
    const there = new Machine(await configure(named, fault, { bot, password, founders }, at), { standby: true })
    closers.push(() => there.kill())
    there.spawn()
    await there.says("waits to take over")
    return there
  }
  const rooms = await roomsIn(database)
  const { lobby = "", members = "", moderators = "", treasury = "" } = rooms
  for (const { observer } of founders) await observer.joinRoom(members)
  const view = new View(bot, [...founders, cast.vic], { newcomers: ["vic"], rooms: [moderators, treasury] })
  const ledger = new Ledger()
  const places = { lobby, members, moderators, treasury }
  const game: Game = {
    ...{ ledger, view, votes: new Votes(), rooms: places, patience: hung },
    crowded: () => false,
    lastSeen: () => lastSeen(`the bot's end: ${JSON.stringify(machine.outcome)}`, view, ledger, files.log),
  }
  const story = new Story(cast, game)
  return {
    ...{
      ...cast,
      homeserver,
      link,
      machine,
      story,
      game,
      random,
      bot,
      password,
      rooms,
      founders,
      data,
      database,
      disk,
      postgres,
      replica,
      network,
      standby: other,
    },
    ...{ folder, log, config: files.config, logFile: files.log },
    moveTo: (next) => {
      places.members = next
    },
    close: async (keep) => {
      await close()
      if (!keep) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** From now on no transaction ends before the server's copy has it. */
async function waitForCopies({ url }: Postgres): Promise<void> {
  await asked(url, "ALTER SYSTEM SET synchronous_standby_names = '*'")
  await asked(url, "SELECT pg_reload_conf()")
}

/** The address by which a machine finds the one of these servers that writes. `line`: its line to the server, where it has one. */
function addressFor(line: Line | undefined, servers: readonly Postgres[]): string {
  if (line) return `postgres://waggle@${line.address}/postgres`
  const url = new URL(servers[0]?.url ?? "")
  const hosts = servers.map((one) => new URL(one.url).searchParams.get("host"))
  url.searchParams.set("host", hosts.join(","))
  return url.href
}

/** The disk or the database server of a fault that needs one. */
export const needed = <Thing>(thing: Thing | null): Thing => {
  if (thing === null) throw new Error("the fault does not say that it needs this")
  return thing
}

async function roomsIn(database: string): Promise<CoopRooms> {
  const knex = openToRead(database)
  try {
    const rows = await knex("rooms").select("role", "room_id")
    return Object.fromEntries(rows.map(({ role, room_id }) => [role, room_id]))
  } finally {
    await knex.destroy()
  }
}
