/** The running bot's word on how it is, for `waggle health` and `waggle doctor`. */
import type { FatalError } from "../matrix/fatal.ts"
import type { RunningBot } from "./start-bot.ts"
import { writeStatus } from "./status-file.ts"

const statusEvery = 10_000

/** Says beside the data, time and again, how the bot is. */
export function keepStatus(data: string, bot: RunningBot): { end(fatal: FatalError | null): void } {
  const write = (fatal: FatalError | null) => {
    const { syncAge, crossSigned } = bot.health()
    const findings = bot.findings()
    writeStatus(data, { at: Date.now(), pid: process.pid, syncAge, crossSigned, fatal: fatal?.code ?? null, findings })
  }
  write(null)
  const timer = setInterval(() => write(null), statusEvery)
  return {
    end(fatal) {
      clearInterval(timer)
      write(fatal)
    },
  }
}
