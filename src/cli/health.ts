/** `waggle health`: says whether the bot with this data is well. Health checks use its exit code, 0 or 1. */
import { Command } from "commander"
import { instant } from "../kernel/rules/types.ts"
import { isTaken } from "../matrix/lock.ts"
import { backupInWords, standingInWords } from "./findings.ts"
import { leadLines, processIn } from "./lead-lines.ts"
import { ailment, readStatus, readWaiting, waits } from "./status-file.ts"
import { type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const healthCommand = (terminal: Terminal): Command => {
  const command = new Command("health")
  return command
    .description("say whether the bot that keeps its data here is well (exit code 0) or not (1)")
    .option("--data <folder>", "the bot's data folder", "./data")
    .action(async ({ data }: { data: string }) => {
      const words = wordsFor(command, terminal)
      const taken = await isTaken(data)
      const waiting = readWaiting(data)
      if (!taken && waits(waiting, Date.now())) {
        const leader = processIn(waiting.leader, words)
        writeLines(terminal.out, [
          words.t("cli-health-waits", { since: words.moment(instant(waiting.since)) }),
          words.t("cli-lead-process", leader),
        ])
        return
      }
      const status = readStatus(data)
      const wrong = ailment(status, Date.now(), taken)
      const standing = status && wrong === "standing" ? standingInWords(status, words) : []
      const backup = status && wrong === "backup" ? backupInWords(status.backup, words) : []
      writeLines(wrong ? terminal.err : terminal.out, [
        words.t(`cli-health-${wrong ?? "well"}`, { data }),
        ...standing,
        ...backup,
      ])
      if (!wrong && status?.lead) writeLines(terminal.out, leadLines(status.lead, words))
      if (wrong) process.exitCode = 1
    })
}
