/** `waggle start`: runs the bot until it is told to stop. */
import { resolve } from "node:path"
import { Command } from "commander"
import type { Logger } from "pino"
import type { MessageHandler } from "../bot/message.ts"
import { loadConfig } from "../config/load.ts"
import { loadSecrets } from "../config/secrets.ts"
import type { Words } from "../kernel/views/words.ts"
import { FatalError } from "../matrix/fatal.ts"
import { BackupSchedule } from "./backup-schedule.ts"
import { errorLines } from "./error-lines.ts"
import { findingInWords } from "./findings.ts"
import { keepStatus, type Observed, statusOf } from "./keep-status.ts"
import { createLog } from "./log.ts"
import { figuresOf } from "./monitoring/figures.ts"
import { Handled, metricsOf } from "./monitoring/metrics.ts"
import { Monitoring, StandbyPages } from "./monitoring/monitoring.ts"
import type { Pages } from "./monitoring/serve.ts"
import { waitToLead } from "./standby.ts"
import { type RunningBot, startBot } from "./start-bot.ts"
import { ailment } from "./status-file.ts"
import { CliError, defaultFile, type Terminal, wordsFor } from "./terminal.ts"

/**
 * How long stopping may take, in milliseconds. A supervisor kills the process after about ten seconds. Without a deadline, the SDK's
 * leftovers would keep the process alive for minutes.
 */
const stopDeadline = 9_000

interface StartOptions {
  readonly json?: true
  readonly resetIdentity?: boolean
  readonly foundAnew?: boolean
  readonly standby?: boolean
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
    .option(
      "--standby",
      "if another process leads, wait and take over when it is gone (needs cryptoStore: database, in PostgreSQL)",
    )
    .action(async (file: string, { json, resetIdentity = false, foundAnew = false, standby = false }: StartOptions) => {
      // Only the bot's own user may read its files.
      process.umask(0o077)
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      if (standby && config.cryptoStore !== "database") throw new CliError("cli-standby-needs-database")
      const secrets = loadSecrets(config.data, terminal.environment)
      const log = createLog({ level: config.logLevel, format: json ? "json" : "plain" })
      if (secrets.createdMasterKey !== null)
        log.warn(words.t("secret-created-master-key", { file: secrets.createdMasterKey }))
      for (const path of secrets.openFiles) log.warn(words.t("secret-open-file", { file: path }))
      const ended = Promise.withResolvers<FatalError | null>()
      // In a terminal, SIGHUP says that the terminal was closed. Elsewhere an admin wants the configuration read again.
      const ending = ["SIGTERM", "SIGINT", ...(process.stdin.isTTY ? (["SIGHUP"] as const) : [])] as const
      let reload: (() => void) | null = null
      if (!process.stdin.isTTY) process.on("SIGHUP", () => reload?.())
      for (const signal of ending)
        process.on(signal, () => {
          log.info({ signal }, words.t("cli-stopping"))
          ended.resolve(null)
          // The signal may come during a start, which can take longer than the signal's sender waits. So the process ends after the
          // deadline.
          setTimeout(() => process.exit(1), stopDeadline).unref()
        })
      const onFatal = (error: FatalError) => {
        // Another process may lead already, or the database has gone back. What this one has in memory is worth nothing, so it finishes
        // nothing.
        if (error.code === "lead-lost" || error.code === "database-replaced") {
          log.error({ code: error.code, ...error.details }, words.t(`fatal-${error.code}`, error.details))
          process.exit(1)
        }
        ended.resolve(error)
      }
      const handled = config.monitoring && new Handled()
      const around = handled ? { around: (handler: MessageHandler) => handled.counting(handler) } : {}
      const monitoring = new Monitoring(config.monitoring, log)
      const standbyPages = new StandbyPages()
      if (standby) await monitoring.show(standbyPages)
      const says = (state: StandbyPages["state"]) => {
        standbyPages.state = state
      }
      const waits = { config, masterKey: secrets.masterKey, log, stopped: ended.promise, says }
      const begin = () => startBot(config, secrets, { log, resetIdentity, foundAnew, onFatal, ...around })
      const bot = standby ? await leadWhenFree(waits, begin) : await begin()
      if (bot === null) {
        log.info(words.t("cli-stopped"))
        process.exit(0)
      }
      log.info({ user: bot.userId, device: bot.deviceId }, words.t("cli-started"))
      for (const finding of bot.findings()) log.warn(findingInWords(finding, words))
      const [{ zone } = { zone: "UTC" }] = config.coops
      const { backup: plan } = config
      const backups = plan && new BackupSchedule({ plan, zone, configFile: resolve(file), log, before: bot.keepKeys })
      const endBackups = backups?.begin()
      const observed = { ...bot, backup: () => backups?.state ?? null }
      const status = keepStatus(config.data, observed, log)
      if (handled) await monitoring.show(pagesOf(observed, handled))
      reload = readingAgain({ file, bot, log, words })
      const fatal = await ended.promise
      reload = null
      if (fatal) log.error({ code: fatal.code, ...fatal.details }, words.t(`fatal-${fatal.code}`, fatal.details))
      status.end(fatal)
      await endBackups?.()
      await monitoring.close()
      await stop(bot)
      log.info(words.t("cli-stopped"))
      process.exit(fatal ? 1 : 0)
    })
}

/** Starts the bot once no other process leads. Null if this process was told to stop before. */
async function leadWhenFree(
  waits: Parameters<typeof waitToLead>[0] & { says(state: StandbyPages["state"]): void },
  begin: () => Promise<RunningBot>,
): Promise<RunningBot | null> {
  for (;;) {
    if (!(await waitToLead(waits))) return null
    waits.says("starts")
    try {
      return await begin()
    } catch (error) {
      // Of several that wait, another one was quicker.
      if (!(error instanceof FatalError && error.code === "another-process")) throw error
    }
  }
}

/** Stops the bot. If that takes too long, the process exits anyway: everything committed is safe. */
async function stop(bot: RunningBot): Promise<void> {
  const deadline = setTimeout(() => process.exit(1), stopDeadline)
  await bot.stop()
  clearTimeout(deadline)
}

/** What monitoring programs read of the bot that runs. */
const pagesOf = (bot: RunningBot & Observed, handled: Handled): Pages => ({
  ailment: () => ailment(statusOf(bot), Date.now()),
  metrics: metricsOf({ bot, figures: () => figuresOf(bot.store.knex), handled }),
})

/** Reads the configuration file again, one time after the other. A file with mistakes changes nothing, and the log says which it has. */
function readingAgain(parts: { file: string; bot: RunningBot; log: Logger; words: Words }): () => void {
  const { file, bot, log, words } = parts
  let reading: Promise<void> = Promise.resolve()
  const read = async () => {
    try {
      const next = loadConfig(file)
      const reloaded = await bot.reload(next)
      if (reloaded.did === "left")
        return log.warn(words.t("cli-reload-left", { settings: reloaded.restart.join(", ") }))
      log.level = next.logLevel
      log.info(words.t(`cli-reload-${reloaded.did}`))
    } catch (error) {
      log.error(words.t("cli-reload-wrong"))
      for (const line of errorLines(error, words, false)) log.error(line)
    }
  }
  return () => {
    reading = reading.then(read)
  }
}
