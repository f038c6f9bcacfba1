/** `waggle start`: runs the bot until it is told to stop. */
import { Command } from "commander"
import { loadConfig } from "../config/load.ts"
import { loadSecrets } from "../config/secrets.ts"
import type { FatalError } from "../matrix/fatal.ts"
import { findingInWords } from "./findings.ts"
import { keepStatus } from "./keep-status.ts"
import { createLog } from "./log.ts"
import { type RunningBot, startBot } from "./start-bot.ts"
import { defaultFile, type Terminal, wordsFor } from "./terminal.ts"

/** A supervisor kills what has not stopped by then; the SDK's leftovers would keep the process for minutes. */
const stopDeadline = 9_000

interface StartOptions {
  readonly json?: true
  readonly resetIdentity?: boolean
  readonly foundAnew?: boolean
}

export const startCommand = (terminal: Terminal): Command => {
  const command = new Command("start")
  return command
    .description("run the bot; it stops on SIGTERM or Ctrl-C")
    .argument("[file]", "configuration file", defaultFile)
    .option("--json", "log JSON, one object a line")
    .option(
      "--reset-identity",
      "make a new cross-signing identity: only where the recovery key is lost; every member sees a warning",
    )
    .option(
      "--found-anew",
      "found the co-ops that the state database does not know, though there are traces of an earlier one: only where that one is lost or given up",
    )
    .action(async (file: string, { json, resetIdentity = false, foundAnew = false }: StartOptions) => {
      // What the bot keeps is nobody else's to read.
      process.umask(0o077)
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const secrets = loadSecrets(config.data, terminal.environment)
      const log = createLog({ level: config.logLevel, format: json ? "json" : "plain" })
      if (secrets.createdMasterKey !== null)
        log.warn(words.t("secret-created-master-key", { file: secrets.createdMasterKey }))
      for (const path of secrets.openFiles) log.warn(words.t("secret-open-file", { file: path }))
      const ended = Promise.withResolvers<FatalError | null>()
      // SIGHUP: the terminal is closed, or somebody wants the configuration to be read again, which a new start does.
      for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
        process.on(signal, () => {
          log.info({ signal }, words.t("cli-stopping"))
          ended.resolve(null)
          // Also while it starts, which may take longer than whoever sent the signal waits.
          setTimeout(() => process.exit(1), stopDeadline).unref()
        })
      const onFatal = (error: FatalError) => ended.resolve(error)
      const bot = await startBot(config, secrets, { log, resetIdentity, foundAnew, onFatal })
      log.info({ user: bot.userId, device: bot.deviceId }, words.t("cli-started"))
      for (const finding of bot.findings()) log.warn(findingInWords(finding, words))
      const status = keepStatus(config.data, bot, log)
      const fatal = await ended.promise
      if (fatal) log.error({ code: fatal.code, ...fatal.details }, words.t(`fatal-${fatal.code}`, fatal.details))
      status.end(fatal)
      await stop(bot)
      log.info(words.t("cli-stopped"))
      process.exit(fatal ? 1 : 0)
    })
}

/** Drains and saves; what does not end in time is left to the operating system: everything committed is safe. */
async function stop(bot: RunningBot): Promise<void> {
  const deadline = setTimeout(() => process.exit(1), stopDeadline)
  await bot.stop()
  clearTimeout(deadline)
}
