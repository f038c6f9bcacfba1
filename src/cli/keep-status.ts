/** The running bot's word on how it is, for `waggle health` and `waggle doctor`. */
import type { FatalError } from "../matrix/fatal.ts"
import type { RunningBot } from "./start-bot.ts"
import { writeStatus } from "./status-file.ts"

const statusEvery = 10_000

/** Says beside the data, time and again, how the bot is. */
export function keepStatus(data: string, bot: RunningBot): { end(fatal: FatalError | null): void } {
  const write = (fatal: FatalError | null, stopped: boolean) => {
    const { syncAge, crossSigned, otherIdentity, clocks } = bot.health()
    const findings = bot.findings()
    const standing = [...bot.standing()]
    const ended = { fatal: fatal?.code ?? null, stopped }
    const clocksApart = clocks && clocks.theirs - clocks.ours
    writeStatus(data, {
      at: Date.now(),
      pid: process.pid,
      syncAge,
      crossSigned,
      otherIdentity,
      clocksApart,
      standing,
      ...ended,
      findings,
    })
  }
  write(null, false)
  const timer = setInterval(() => write(null, false), statusEvery)
  return {
    end(fatal) {
      clearInterval(timer)
      write(fatal, true)
    },
  }
}
