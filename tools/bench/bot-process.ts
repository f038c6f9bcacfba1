/** Runs Waggle like `waggle start`, in a process that the benchmark starts and ends. */
import { startBot } from "../../src/cli/start-bot.ts"
import { parseConfig } from "../../src/config/load.ts"
import { given, keepRunning } from "./child-side.ts"

export interface BotGiven {
  /** The text of a configuration file. */
  readonly config: string
  readonly password: string
  /** The master key in base64. */
  readonly masterKey: string
}

export interface BotReady {
  readonly membersRoom: string
}

const { config: text, password, masterKey } = given<BotGiven>()
// Warnings are left out, since Waggle would warn of founders who have not come yet.
const quiet = { debug() {}, info() {}, warn() {} }
const error = (details: object, message: string) => console.error(`bot: ${message}`, details)
const config = parseConfig(text, "bench.yaml")
const bot = await startBot(
  config,
  { password, accessToken: null, masterKey: Buffer.from(masterKey, "base64") },
  { log: { ...quiet, error } },
)
const [coop] = config.coops
const ready: BotReady = { membersRoom: (coop && bot.roomsOf(coop.key).members) ?? "" }
keepRunning(ready, () => bot.stop())
