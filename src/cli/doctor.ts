/** `waggle doctor`: what the bot lacks, in words, each with what to do about it. It looks, and changes nothing. */
import { Command } from "commander"
import { loadConfig } from "../config/load.ts"
import { isTaken } from "../matrix/lock.ts"
import { type Examined, examine } from "./examine.ts"
import { findingInWords, standingInWords } from "./findings.ts"
import { ailment, readStatus } from "./status-file.ts"
import { defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const doctorCommand = (terminal: Terminal): Command => {
  const command = new Command("doctor")
  return command
    .description("look for what keeps the bot from working: login, keys, rooms, power; changes nothing")
    .argument("[file]", "configuration file", defaultFile)
    .action(async (file: string) => {
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const { data } = config
      const running = await isTaken(data)
      const status = running ? readStatus(data) : null
      const examined: Examined = running
        ? { looked: "rooms", findings: status?.findings ?? [], unsigned: false }
        : await examine(config, terminal.environment)
      if (examined.looked !== "rooms") {
        writeLines(terminal.out, [words.t(`doctor-${examined.looked}`)])
        process.exitCode = 1
        return
      }
      const wrong = running ? ailment(status, Date.now()) : examined.unsigned ? "unsigned" : null
      const { findings } = examined
      writeLines(terminal.out, [
        words.t(running ? "doctor-running" : "doctor-looked"),
        ...(wrong ? [words.t(`cli-health-${wrong}`, { data })] : []),
        ...(status ? standingInWords(status, words) : []).map((line) => `- ${line}`),
        ...findings.map((finding) => `- ${findingInWords(finding, words)}`),
        words.t("doctor-found", { count: findings.length }),
      ])
      if (findings.length > 0 || wrong) process.exitCode = 1
    })
}
