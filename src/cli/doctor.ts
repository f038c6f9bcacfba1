/** `waggle doctor`: what the bot lacks, in words, each with what to do about it. */
import { Command } from "commander"
import { loadConfig } from "../config/load.ts"
import type { Config } from "../config/schema.ts"
import { loadSecrets } from "../config/secrets.ts"
import { FatalError } from "../matrix/fatal.ts"
import type { Finding } from "../matrix/room-findings.ts"
import { findingInWords } from "./findings.ts"
import { createLog } from "./log.ts"
import { startBot } from "./start-bot.ts"
import { ailment, readStatus } from "./status-file.ts"
import { defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const doctorCommand = (terminal: Terminal): Command => {
  const command = new Command("doctor")
  return command
    .description("look for what keeps the bot from working: login, keys, rooms, power")
    .argument("[file]", "configuration file", defaultFile)
    .action(async (file: string) => {
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const { findings, running } = await examine(config, terminal)
      const status = running ? readStatus(config.data) : null
      const wrong = running ? ailment(status, Date.now()) : null
      writeLines(terminal.out, [
        words.t(running ? "doctor-running" : "doctor-looked"),
        ...(wrong ? [words.t(`cli-health-${wrong}`, { data: config.data })] : []),
        ...findings.map((finding) => `- ${findingInWords(finding, words)}`),
        words.t("doctor-found", { count: findings.length }),
      ])
      // What the Matrix client leaves behind would keep the process for minutes.
      process.exit(findings.length > 0 || wrong ? 1 : 0)
    })
}

/** Logs in and looks; where the bot is running and holds the lock, takes what it found itself. */
async function examine(config: Config, terminal: Terminal): Promise<{ findings: Finding[]; running: boolean }> {
  const secrets = loadSecrets(config.data, terminal.environment)
  try {
    const log = createLog({ level: "fatal", format: "plain" })
    const bot = await startBot(config, secrets, { log, lookOnly: true })
    const findings = bot.findings()
    await bot.stop()
    return { findings, running: false }
  } catch (error) {
    if (!(error instanceof FatalError) || error.code !== "another-process") throw error
    return { findings: readStatus(config.data)?.findings ?? [], running: true }
  }
}
