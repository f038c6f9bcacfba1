/**
 * `waggle check`: checks a configuration file and says what it sets up. It needs neither network nor data. If the database is a file that is
 * there, it says too what votes have changed since.
 */
import { existsSync } from "node:fs"
import { Command } from "commander"
import { countryCalled } from "../config/countries.ts"
import { loadConfig } from "../config/load.ts"
import type { Config, CoopConfig } from "../config/schema.ts"
import type { MotionKind } from "../kernel/rules/types.ts"
import type { Words } from "../kernel/views/words.ts"
import { fractionsForbidden } from "../ownership/rules/terms.ts"
import { fillsSeats, type KindRules, kinds, kindsWith } from "../votes/rules/kinds.ts"
import { defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const checkCommand = (terminal: Terminal): Command => {
  const command = new Command("check")
  return command
    .description("check a configuration file and say what it sets up, or what is wrong with it and where")
    .argument("[file]", "configuration file", defaultFile)
    .action(async (file: string) => {
      const words = wordsFor(command, terminal)
      writeLines(terminal.out, summary(file, await withVotes(loadConfig(file)), words))
    })
}

/** The drivers of databases are loaded only if there is a database. */
async function withVotes(config: Config): Promise<Config> {
  if (!existsSync(config.database)) return config
  const { withRulesOnDisk } = await import("./voted-rules.ts")
  return withRulesOnDisk(config)
}

function summary(file: string, config: Config, words: Words): string[] {
  const { user, homeserver, data, database } = config
  return [
    words.t("cli-checked", { file, coops: config.coops.length, user, homeserver }),
    ...config.coops.flatMap((coop) => coopLines(coop, words).map((line) => `  ${line}`)),
    words.t("cli-checked-data", { data, database }),
  ]
}

function coopLines(coop: CoopConfig, words: Words): string[] {
  const { key, name, zone, prefix, founders, motions, preset, ownCells, offices } = coop
  const language = new Intl.DisplayNames(words.language, { type: "language" }).of(coop.language) ?? coop.language
  const own = Object.entries(ownCells).flatMap(([kind, cells]) => cells.map((cell) => `${kind}.${cell}`))
  return [
    words.t("cli-checked-coop", { key, name, zone, prefix, language, founders: founders.length }),
    own.length > 0
      ? words.t("cli-checked-preset-but", { preset, cells: words.list(own) })
      : words.t("cli-checked-preset", { preset }),
    ...votedLines(coop, words),
    ...shareLines(coop, words),
    ...kindsWith(offices, coop.ownership.shares).map((kind) => `  ${kindLine(kind, motions[kind], words)}`),
  ]
}

/** What is wrong with the terms of the ownership shares, by the law of the country and by the number of founders. */
export function shareLines({ ownership, country, founders }: CoopConfig, words: Words): string[] {
  const { shares, authorised } = ownership
  return [
    ...(fractionsForbidden(ownership, countryCalled(country)) ? [words.t("cli-shares-fractions", { country })] : []),
    ...(shares && founders.length > authorised
      ? [words.t("cli-shares-founders", { founders: founders.length, authorised })]
      : []),
  ]
}

/** What votes have changed over the file, by the motions that did. */
const votedLines = ({ source }: CoopConfig, words: Words): string[] =>
  source.voted.map(({ motion, settings }) =>
    words.t("cli-checked-voted", { motion, settings: words.list(settings.map(({ setting }) => setting)) }),
  )

/** A line about one kind of motion. It uses the configuration's own words, because the reader may be about to change the file. */
function kindLine(kind: MotionKind, rules: KindRules, words: Words): string {
  const { start, vote, threshold, quorum, proposalStage, votingStage, method, objections = 0 } = rules
  return words.t(kinds[kind].byBot ? "cli-checked-kind-bot" : "cli-checked-kind", {
    kind,
    start: start.join(", "),
    vote: vote.join(", "),
    threshold:
      method === "consent"
        ? `consent (objections: ${objections})`
        : fillsSeats(kinds[kind])
          ? "single transferable vote"
          : threshold,
    quorum,
    proposal: words.duration(proposalStage),
    voting: words.duration(votingStage),
  })
}
