/**
 * The bot as a process of its own that dies where it is told to: `WAGGLE_CRASH_AT=<step>:<n>` has it kill itself at the n-th
 * time that it comes by the step. It is for the crash harness alone; people start the bot with `waggle start`.
 */

import { createLog } from "../../src/cli/log.ts"
import { startBot } from "../../src/cli/start-bot.ts"
import { loadConfig } from "../../src/config/load.ts"
import { loadSecrets } from "../../src/config/secrets.ts"
import type { CoopRooms } from "../../src/coop/context.ts"
import type { StepHook } from "../../src/store/work.ts"

/** What the process tells the harness once it is ready. */
export interface Ready {
  readonly device: string
  readonly rooms: CoopRooms
}

function crashing(at: string | undefined): StepHook {
  const [, step, nth] = /^(.+):(\d+)$/.exec(at ?? "") ?? []
  let times = 0
  return (name) => {
    if (name === step && ++times === Number(nth)) process.kill(process.pid, "SIGKILL")
  }
}

// Without the harness nobody would end it.
process.once("disconnect", () => process.exit(1))
const log = createLog({ level: "info", format: "plain" })
try {
  const config = loadConfig(process.argv[2] ?? "")
  const bot = await startBot(config, loadSecrets(config.data, process.env), {
    log,
    step: crashing(process.env.WAGGLE_CRASH_AT),
    onFatal: (error) => {
      log.error({ code: error.code, ...error.details }, "fatal")
      process.exit(3)
    },
  })
  const [coop] = config.coops
  const ready: Ready = { device: bot.deviceId, rooms: coop ? bot.roomsOf(coop.key) : {} }
  process.send?.(ready)
  process.once("SIGTERM", () => void bot.stop().then(() => process.exit(0)))
} catch (error) {
  log.error({ error }, "the bot could not start")
  process.exit(4)
}
