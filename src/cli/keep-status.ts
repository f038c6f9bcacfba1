/** Keeps writing the running bot's status for `waggle health` and `waggle doctor`. */
import type { Holder } from "../kernel/store/postgres-lock.ts"
import type { FatalError } from "../matrix/fatal.ts"
import type { Log } from "../matrix/port.ts"
import type { BackupState } from "./backup-schedule.ts"
import type { RunningBot } from "./start-bot.ts"
import { type Status, writeStatus } from "./status-file.ts"

const statusEvery = 10_000

/** What a running bot says of itself. */
export type Observed = Pick<RunningBot, "health" | "findings" | "standing" | "lead"> & {
  readonly backup?: () => BackupState | null
}

/** The status of a bot that runs. */
export function statusOf(bot: Observed): Status {
  const { syncAge, crossSigned, otherIdentity, clocks } = bot.health()
  return {
    at: Date.now(),
    pid: process.pid,
    syncAge,
    crossSigned,
    otherIdentity,
    clocksApart: clocks && clocks.theirs - clocks.ours,
    standing: [...bot.standing()],
    backup: bot.backup?.() ?? null,
    fatal: null,
    stopped: false,
    lead: bot.lead && { since: bot.lead.since, waiting: [] },
    findings: bot.findings(),
  }
}

/** Writes the status beside the data every few seconds. Returns a function that stops the writing. */
export function keepStatus(data: string, bot: Observed, log: Log): { end(fatal: FatalError | null): void } {
  let failed = false
  let waiting: readonly Holder[] = []
  const { lead } = bot
  const look = () => {
    lead?.waiting().then(
      (found) => {
        waiting = found
      },
      // Without the database nobody can take over, and the bot itself says that it is away.
      () => {},
    )
  }
  // If the disk is full, writing fails and the bot goes on. Then the status becomes old, and `waggle health` reports that the bot is
  // silent.
  const write = (fatal: FatalError | null, stopped: boolean) => {
    try {
      const status = statusOf(bot)
      const led = status.lead && { ...status.lead, waiting: [...waiting] }
      writeStatus(data, { ...status, lead: led, fatal: fatal?.code ?? null, stopped })
      failed = false
    } catch (error) {
      if (!failed) log.error({ error }, "status.json could not be written; trying again")
      failed = true
    }
  }
  write(null, false)
  look()
  const timer = setInterval(() => {
    write(null, false)
    look()
  }, statusEvery)
  return {
    end(fatal) {
      clearInterval(timer)
      write(fatal, true)
    },
  }
}
