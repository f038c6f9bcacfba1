/** `waggle doctor`: says what keeps the bot from working and what to do about it. It changes nothing. */
import { Command } from "commander"
import type { BackupPlan } from "../config/backup-fields.ts"
import { loadConfig } from "../config/load.ts"
import { instant } from "../kernel/rules/types.ts"
import { isTaken } from "../matrix/lock.ts"
import { isOverdue } from "./backup-plan.ts"
import { type BackupState, lastBackup } from "./backup-schedule.ts"
import { shareLines } from "./check.ts"
import { type Examined, examine } from "./examine.ts"
import { backupInWords, findingInWords, standingInWords } from "./findings.ts"
import { leadingLines } from "./lead-lines.ts"
import { lookAtPlaces, placeInWords } from "./place.ts"
import { whoLeads } from "./standby.ts"
import { ailment, readStatus, type Status } from "./status-file.ts"
import { defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const doctorCommand = (terminal: Terminal): Command => {
  const command = new Command("doctor")
  return command
    .description("look for what keeps the bot from working: disk, login, keys, clock, rooms, power; changes nothing")
    .argument("[file]", "configuration file", defaultFile)
    .action(async (file: string) => {
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const { data } = config
      const running = await isTaken(data)
      // Where the database is asked below, that says why it does not answer, and what to do.
      const saidBelow = !running || config.cryptoStore === "database"
      const places = (await lookAtPlaces(config)).filter((one) => one.finding !== "database-silent" || !saidBelow)
      writeLines(
        terminal.out,
        places.map((finding) => `- ${placeInWords(finding, words)}`),
      )
      if (places.length > 0) process.exitCode = 1
      const leading = config.cryptoStore === "database" ? await whoLeads(config.database) : null
      const leads = leading ? leadingLines(leading, words) : []
      if (!running && leading?.leader) {
        // What the process that leads has found stands in its own data folder.
        writeLines(terminal.out, [words.t("doctor-elsewhere"), ...leads])
        return
      }
      const status = running ? readStatus(data) : null
      const examined = running
        ? foundByItself(status ?? { findings: [], standing: [] })
        : await examine(config, terminal.environment)
      if (examined.looked !== "rooms") {
        writeLines(terminal.out, [words.t(`doctor-${examined.looked}`)])
        process.exitCode = 1
        return
      }
      const wrong = running ? ailment(status, Date.now()) : lackOf(examined)
      const { findings, standing } = examined
      const late = backupInWords(status?.backup ?? (await backupsAtRest(config.backup)), words)
      writeLines(terminal.out, [
        words.t(running ? "doctor-running" : "doctor-looked"),
        ...leads,
        ...(wrong ? [words.t(`cli-health-${wrong}`, { data })] : []),
        ...standingInWords({ standing, at: Date.now() }, words).map((line) => `- ${line}`),
        ...late.map((line) => `- ${line}`),
        ...findings.map((finding) => `- ${findingInWords(finding, words)}`),
        ...config.coops.flatMap((coop) => shareLines(coop, words)),
        words.t("doctor-found", { count: findings.length + places.length }),
      ])
      if (findings.length + standing.length + late.length > 0 || wrong) process.exitCode = 1
    })
}

/** How it stands with the backups while no bot runs that could say it. */
async function backupsAtRest(plan: BackupPlan | null): Promise<BackupState | null> {
  if (plan === null) return null
  const good = await lastBackup(plan)
  return { good, late: good === null || isOverdue(good, plan, Date.now()), why: null }
}

type Seen = Extract<Examined, { readonly looked: "rooms" }>

const foundByItself = ({ findings, standing }: Pick<Status, "findings" | "standing">): Examined => ({
  looked: "rooms",
  findings,
  unsigned: false,
  apart: false,
  standing: standing.map(({ since, ...lane }) => ({ ...lane, since: instant(since) })),
})

const lackOf = ({ apart, unsigned }: Seen): "clocks" | "unsigned" | null =>
  apart ? "clocks" : unsigned ? "unsigned" : null
