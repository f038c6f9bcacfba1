/**
 * The bot in a process of its own that kills itself at a set step. Only the crash harness uses this; people start the bot with `waggle
 * start`.
 * `WAGGLE_CRASH_AT=<step>:<n>:<since>`: the bot dies the n-th time that it passes the step. `<since>` says from when it counts: `begun`
 * means from its start, and `ready` means from when the harness tells it to count.
 * `WAGGLE_CRASH_LATER`: how many milliseconds the bot's clock is ahead.
 * `WAGGLE_POWER_RECORD`: the file in which its changes of files are recorded (tools/power). It notes there what it asks of the homeserver.
 */

import { flushCompileCache } from "node:module"
import { createLog } from "../../src/cli/log.ts"
import { startBot } from "../../src/cli/start-bot.ts"
import { loadConfig } from "../../src/config/load.ts"
import { loadSecrets } from "../../src/config/secrets.ts"
import type { CoopRooms } from "../../src/kernel/acts/context.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import type { StepHook } from "../../src/kernel/store/work.ts"
import { FatalError } from "../../src/matrix/fatal.ts"
import { noteRequests, notingSteps } from "../power/marking.ts"
import { tooSlow } from "./bot-process.ts"

/** The message with which the process tells the harness that it is ready. */
export interface Ready {
  readonly device: string
  readonly rooms: CoopRooms
  /** How many milliseconds of processor time the process has needed until then. */
  readonly processor: number
}

function crashing(at: string | undefined): StepHook {
  const [, step, nth, since] = /^(.+):(\d+):(begun|ready)$/.exec(at ?? "") ?? []
  let times = 0
  let counts = since === "begun"
  process.once("message", () => {
    counts = true
  })
  return (name) => {
    if (counts && name === step && ++times === Number(nth)) process.kill(process.pid, "SIGKILL")
  }
}

// Without the harness nobody would end this process.
process.once("disconnect", () => process.exit(1))
const later = Number(process.env.WAGGLE_CRASH_LATER ?? 0)
const log = createLog({ level: "info", format: "plain" })
try {
  const config = loadConfig(process.argv[2] ?? "")
  const record = process.env.WAGGLE_POWER_RECORD
  if (record !== undefined) noteRequests(record, config.user)
  const step = crashing(process.env.WAGGLE_CRASH_AT)
  const bot = await startBot(config, loadSecrets(config.data, process.env), {
    log,
    clock: { now: () => instant(Date.now() + later) },
    step: record === undefined ? step : notingSteps(record, step),
    onFatal: (error) => {
      log.error({ code: error.code, ...error.details }, "fatal")
      process.exit(3)
    },
  })
  const [coop] = config.coops
  const { user, system } = process.cpuUsage()
  const rooms = coop ? bot.roomsOf(coop.key) : {}
  process.send?.({ device: bot.deviceId, rooms, processor: (user + system) / 1000 } satisfies Ready)
  // Node keeps compiled code when a process ends, which those that are killed never do. Without it each start would compile everything anew.
  flushCompileCache()
  process.once("SIGTERM", () => void bot.stop().then(() => process.exit(0)))
} catch (error) {
  log.error({ error }, "the bot could not start")
  process.exit(error instanceof FatalError && error.code === "unreachable-homeserver" ? tooSlow : 4)
}
