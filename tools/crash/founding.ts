/** Sets up a run: accounts, the members' clients, and the bot's configuration. */
import { randomBytes } from "node:crypto"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { instant } from "../../src/kernel/rules/types.ts"
import type { Homeserver } from "../homeserver.ts"
import type { BotFiles } from "./bot-process.ts"
import { coopSettings } from "./co-op.ts"
import { zone } from "./evidence.ts"
import type { Kept } from "./kept.ts"
import { digestTime } from "./month-end.ts"
import { Player } from "./player.ts"
import type { Random } from "./random.ts"

export interface Founded {
  readonly files: BotFiles
  /** The bot's Matrix ID. */
  readonly bot: string
  readonly founders: readonly Player[]
  readonly newcomer: Player
  readonly other: Player
  /** One of the founders. */
  readonly treasurer: Player
  /** A stranger who asks for a task. */
  readonly customer: Player
}

export { wideLimits } from "./co-op.ts"

const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gus", "hal"]

/** The people of one run, and the bot. Their accounts are new, and all have the same password. */
export class Accounts {
  readonly password = randomBytes(12).toString("base64url")
  readonly #run = randomBytes(4).toString("hex")
  readonly #homeserver: Homeserver
  readonly #folder: string
  readonly #random: Random

  /** `folder`: where each person's identity is kept. */
  constructor(homeserver: Homeserver, folder: string, random: Random) {
    this.#homeserver = homeserver
    this.#folder = folder
    this.#random = random
  }

  async register(name: string): Promise<string> {
    return (await this.#homeserver.registerUser(`${name}-${this.#run}`, this.password)).userId
  }

  async player(name: string): Promise<Player> {
    const choices = this.#random.branch()
    const folder = join(this.#folder, name)
    await mkdir(folder)
    const { password } = this
    const of = { name, userId: await this.register(name), password, folder, homeserverUrl: this.#homeserver.url }
    // One client behaves like Element since 2026: it exchanges no messages with devices that nobody has signed.
    return await Player.login(of, choices, name === "ben")
  }
}

/**
 * Registers and logs in everybody who takes part, and writes the configuration. Each client is passed to `login`, so that the caller can
 * end it. `settings`: what the configuration says of the database.
 */
export async function foundCoop(
  homeserver: Homeserver,
  folder: string,
  members: number,
  random: Random,
  login: (player: Player) => void,
  settings: Kept["settings"] = {},
): Promise<Founded> {
  const accounts = new Accounts(homeserver, folder, random)
  const { password } = accounts
  const bot = await accounts.register("waggle")
  const player = async (name: string) => {
    const made = await accounts.player(name)
    login(made)
    return made
  }
  const founders = await Promise.all(names.slice(0, members).map(player))
  const [newcomer, other, customer] = await Promise.all([player("tom"), player("uma"), player("vic")])
  const treasurer = random.pick(founders)
  const hive = {
    name: "Hive",
    zone,
    founders: founders.map(({ userId }) => userId),
    digest: digestTime(instant(Date.now())),
    ...coopSettings,
  }
  const file = { homeserver: homeserver.url, user: bot, data: "data", ...settings, coops: { hive } }
  const config = join(folder, "crash.yaml")
  await writeFile(config, JSON.stringify(file))
  const environment = { WAGGLE_PASSWORD: password, WAGGLE_MASTER_KEY: randomBytes(32).toString("base64") }
  return {
    files: { config, log: join(folder, "bot.log"), environment },
    bot,
    founders,
    newcomer,
    other,
    treasurer,
    customer,
  }
}
