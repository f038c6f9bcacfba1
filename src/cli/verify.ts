/** `waggle verify`: checks whether the minutes are whole and agree with the database. It needs no network. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Command } from "commander"
import { checks } from "../composed.ts"
import { openToRead } from "../kernel/store/database.ts"
import { type ChainReport, verifyMinutes } from "../kernel/store/verify.ts"
import type { Words } from "../kernel/views/words.ts"
import { officeKeys } from "../standing/rules/offices.ts"
import { explained } from "./state-database.ts"
import { CliError, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const verifyCommand = (terminal: Terminal): Command => {
  const command = new Command("verify")
  return command
    .description("check the minutes: every record, and that each names the hash of the one before it")
    .option("--data <folder>", "the bot's data folder", "./data")
    .option("--database <location>", "another database than the one in the data folder")
    .option("--anchor <hash...>", "hashes that were posted in a room, or their beginnings of 8 characters and more")
    .option("--private", "say as much of the minutes of the moderators' rooms: for moderators alone")
    .action(async ({ data, database, anchor = [], private: all = false }: Options) => {
      const words = wordsFor(command, terminal)
      const vague = anchor.find((hash) => !/^[0-9a-f]{8,64}$/i.test(hash))
      // An anchor is the hash of a record, or its beginning. A short one would match some record by chance, and so reveal whether there are
      // records.
      if (vague !== undefined) throw new CliError("cli-verify-anchor-vague", { hash: vague })
      const location = database ?? join(data, "waggle.sqlite")
      if (database === undefined && !existsSync(location)) throw new CliError("cli-no-database", { path: location })
      const knex = openToRead(location)
      try {
        const reports = await verifyMinutes(knex, checks, anchor)
        writeLines(terminal.out, reportLines(reports, words, all))
        const missing = anchor.filter(
          (hash) => !reports.some(({ anchors }) => anchors.some((found) => found.hash === hash)),
        )
        writeLines(
          terminal.out,
          missing.map((hash) => words.t("cli-verify-anchor-missing", { hash })),
        )
        if (reports.length === 0) writeLines(terminal.out, [words.t("cli-verify-empty")])
        if (reports.some(isFaulty)) writeLines(terminal.out, [words.t("cli-verify-what-to-do")])
        if (reports.some(isFaulty) || missing.length > 0) process.exitCode = 1
      } catch (error) {
        throw explained(error, location)
      } finally {
        await knex.destroy()
      }
    })
}

interface Options {
  readonly data: string
  readonly database?: string
  readonly anchor?: string[]
  readonly private?: boolean
}

/** What was found, line by line. `all`: say as much of the moderators' minutes as of the public ones. */
export const reportLines = (reports: readonly ChainReport[], words: Words, all: boolean): string[] =>
  everyCoop(reports).flatMap((report) =>
    report.series === "public" || all ? lines(report, words) : discreetLines(report, words),
  )

export const isFaulty = ({ broken, altered, unbalanced }: ChainReport): boolean =>
  broken !== null || altered.length > 0 || unbalanced.length > 0

/**
 * Both chains of each co-op, the public one first. The moderators' chain always appears, because nobody may see whether the moderators
 * wrote anything (§6).
 */
function everyCoop(reports: readonly ChainReport[]): ChainReport[] {
  const none = { records: 0, latest: "", broken: null, altered: [], older: 0, unbalanced: [], anchors: [] }
  return [...new Set(reports.map(({ coop }) => coop))].flatMap((coop) => {
    const mine = reports.filter((report) => report.coop === coop)
    const moderators = mine.find(({ series }) => series === "moderators") ?? { coop, series: "moderators", ...none }
    return [...mine.filter(({ series }) => series !== "moderators"), moderators]
  })
}

/**
 * The moderators' minutes get one line: whether they are in order. Matching anchors are shown too, because a user who has such an anchor is
 * in the moderators' room anyway.
 */
function discreetLines(report: ChainReport, words: Words): string[] {
  const chain = { coop: report.coop, series: words.t("cli-verify-series", { series: report.series }) }
  return [
    words.t(isFaulty(report) ? "cli-verify-private-broken" : "cli-verify-private-whole", chain),
    ...report.anchors.map(({ hash }) => words.t("cli-verify-private-anchor", { ...chain, hash })),
  ]
}

const named = new RegExp(
  `^(?:pay )?(${["budget", "treasury", "run", "document", "draft", ...officeKeys].join("|")})(?: (.*))?$`,
)

/** People's words for an altered thing, from an identifier such as `pay run 2` or `2026-11`. */
function thing(name: string, words: Words): string {
  const [, kind, of = name] = named.exec(name) ?? []
  const seat = /^[a-z][a-z0-9-]* \d+$/.test(name) ? "seat" : "other"
  const other = name.startsWith("@") ? "person" : /^\d/.test(name) ? "month" : seat
  return words.t("cli-verify-thing", { kind: kind ?? other, name: of })
}

function lines(
  { coop, series, records, latest, broken, altered, older, unbalanced, anchors }: ChainReport,
  words: Words,
): string[] {
  const chain = { coop, series: words.t("cli-verify-series", { series }) }
  return [
    broken
      ? words.t(`cli-verify-${broken.fault}`, { ...chain, number: broken.number })
      : words.t("cli-verify-whole", { ...chain, records, latest }),
    ...altered.map((name) => words.t("cli-verify-altered", { ...chain, thing: thing(name, words) })),
    ...(older > 0 ? [words.t("cli-verify-older", { ...chain, number: older })] : []),
    ...unbalanced.map((account) => words.t("cli-verify-unbalanced", { coop, account })),
    ...anchors.map(({ hash, number }) => words.t("cli-verify-anchor", { ...chain, hash, number })),
  ]
}
