/** `waggle check`: is this configuration file in order, and what does it set up? Touches neither network nor data. */
import { Command } from "commander"
import { loadConfig } from "../config/load.ts"
import type { Config, CoopConfig } from "../config/schema.ts"
import type { Words } from "../views/words.ts"
import { defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const checkCommand = (terminal: Terminal): Command => {
  const command = new Command("check")
  return command
    .description("check a configuration file and say what it sets up, or what is wrong with it and where")
    .argument("[file]", "configuration file", defaultFile)
    .action((file: string) => {
      const words = wordsFor(command, terminal)
      writeLines(terminal.out, summary(file, loadConfig(file), words))
    })
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
  const { key, name, zone, prefix, founders, motions } = coop
  const language = new Intl.DisplayNames(words.language, { type: "language" }).of(coop.language) ?? coop.language
  const { threshold, quorum, proposalStage, votingStage } = motions.decision
  const needed = threshold.includes("/")
    ? words.t("cli-threshold-fraction", { fraction: threshold })
    : words.t(`cli-threshold-${threshold}`)
  return [
    words.t("cli-checked-coop", { key, name, zone, prefix, language, founders: founders.length }),
    words.t("cli-checked-decision", {
      proposal: words.duration(proposalStage),
      voting: words.duration(votingStage),
      threshold: needed,
      quorum,
    }),
  ]
}
