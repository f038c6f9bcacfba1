/** `waggle verify`: are the minutes whole, and do they agree with what is kept? Reads the database, needs no network. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Command } from "commander"
import { openToRead } from "../store/database.ts"
import { type ChainReport, verifyMinutes } from "../store/verify.ts"
import type { Words } from "../views/words.ts"
import { explained } from "./state-database.ts"
import { CliError, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const verifyCommand = (terminal: Terminal): Command => {
  const command = new Command("verify")
  return command
    .description("check the minutes: every record, and that each names the hash of the one before it")
    .option("--data <folder>", "the bot's data folder", "./data")
    .option("--database <location>", "another database than the one in the data folder")
    .option("--anchor <hash...>", "hashes that were posted in the members' room, or their beginnings")
    .action(async ({ data, database, anchor = [] }: { data: string; database?: string; anchor?: string[] }) => {
      const words = wordsFor(command, terminal)
      const location = database ?? join(data, "waggle.sqlite")
      if (database === undefined && !existsSync(location)) throw new CliError("cli-no-database", { path: location })
      const knex = openToRead(location)
      try {
        const reports = await verifyMinutes(knex, anchor)
        writeLines(
          terminal.out,
          reports.flatMap((report) => lines(report, words)),
        )
        const missing = anchor.filter(
          (hash) => !reports.some(({ anchors }) => anchors.some((found) => found.hash === hash)),
        )
        writeLines(
          terminal.out,
          missing.map((hash) => words.t("cli-verify-anchor-missing", { hash })),
        )
        if (reports.length === 0) writeLines(terminal.out, [words.t("cli-verify-empty")])
        const faulty = reports.some(({ broken, altered }) => broken !== null || altered.length > 0)
        if (faulty || missing.length > 0) process.exitCode = 1
      } catch (error) {
        throw explained(error, location)
      } finally {
        await knex.destroy()
      }
    })
}

function lines({ coop, series, records, latest, broken, altered, anchors }: ChainReport, words: Words): string[] {
  const chain = { coop, series: words.t("cli-verify-series", { series }) }
  return [
    broken
      ? words.t(`cli-verify-${broken.fault}`, { ...chain, number: broken.number })
      : words.t("cli-verify-whole", { ...chain, records, latest }),
    ...altered.map((motion) => words.t("cli-verify-altered", { ...chain, motion })),
    ...anchors.map(({ hash, number }) => words.t("cli-verify-anchor", { ...chain, hash, number })),
  ]
}
