/** `waggle backup`: writes a backup while the bot runs, or looks at one. */
import { statSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { Command } from "commander"
import { checks } from "../composed.ts"
import { settleNames } from "../config/durable.ts"
import { loadConfig } from "../config/load.ts"
import { instant } from "../kernel/rules/types.ts"
import { type ChainReport, verifyMinutes } from "../kernel/store/verify.ts"
import type { Words } from "../kernel/views/words.ts"
import type { ReadBackup } from "./backup-content.ts"
import { backupLines, type Opener } from "./backup-file.ts"
import { type LockOptions, lockFrom, type OpenerOptions, openerFrom, withPassphrase } from "./backup-keys.ts"
import { loadBackup } from "./backup-load.ts"
import { makeBackup, masterKeyName } from "./backup-make.ts"
import { typedPath } from "./person-path.ts"
import { CliError, defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"
import { isFaulty, reportLines } from "./verify.ts"

interface Options extends LockOptions, OpenerOptions {
  readonly keys: boolean
  readonly check?: true
  readonly makeKey?: true
}

export const backupCommand = (terminal: Terminal): Command => {
  const command = new Command("backup")
  return withPassphrase(command)
    .description("write an encrypted backup, also while the bot runs; or check one")
    .argument("<file>", "the backup")
    .argument("[configuration]", "configuration file", defaultFile)
    .option("--recipient <key...>", "encrypt it for these age keys (age1…) instead of a passphrase")
    .option("--no-keys", "leave master key and recovery key out: they are kept elsewhere")
    .option("--check", "open the backup, see whether it is whole, and verify its minutes")
    .option("--identity <file>", "for --check: the file with the age key that opens it")
    .option("--make-key", "write a new age key into FILE, and say which public key belongs to it")
    .addHelpText("after", "\nAnybody can open one without Waggle, by its key: age --decrypt FILE | gunzip")
    .action(async (typed: string, configuration: string, options: Options) => {
      const words = wordsFor(command, terminal)
      const file = typedPath(typed, terminal.environment)
      if (options.makeKey) return writeLines(terminal.out, await newKey(file, words))
      if (options.check) {
        const found = await checkBackup(file, await openerFrom(options, terminal, words))
        writeLines(terminal.out, checkedLines(file, found, words))
        if (found.reports.some(isFaulty)) process.exitCode = 1
        return
      }
      const config = loadConfig(configuration)
      const lock = await lockFrom(options, terminal, words)
      const { environment } = terminal
      const { bytes, lacking } = await makeBackup({
        config,
        configFile: configuration,
        environment,
        file,
        lock,
        withKeys: options.keys,
      })
      writeLines(terminal.out, [
        words.t("cli-backup-written", { file, size: inWords(bytes, words) }),
        words.t(options.keys ? "cli-backup-with-keys" : "cli-backup-without-keys", { data: config.data }),
        ...(lacking > 0 ? [words.t("cli-backup-lacking", { lacking })] : []),
      ])
    })
}

async function newKey(file: string, words: Words): Promise<string[]> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  try {
    writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { flag: "wx", mode: 0o600, flush: true })
    // From now on backups may be encrypted for this key alone.
    settleNames(dirname(file))
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    throw code === "EEXIST"
      ? new CliError("cli-export-exists", { file })
      : new CliError("cli-export-unwritable", { file, code })
  }
  return [words.t("cli-backup-new-key", { file, key: recipient })]
}

interface Found {
  readonly read: ReadBackup
  readonly reports: readonly ChainReport[]
}

/** Opens a backup in memory, so that nothing of it lies on the disk, and verifies its minutes. */
export async function checkBackup(file: string, opener: Opener): Promise<Found> {
  const { knex, read } = await loadBackup(file, backupLines(file, opener), { location: () => ":memory:" })
  try {
    await knex.migrate.latest()
    return { read, reports: await verifyMinutes(knex, checks) }
  } finally {
    await knex.destroy()
  }
}

function checkedLines(file: string, { read, reports }: Found, words: Words): string[] {
  const { head, files, rows } = read
  const count = (table: string) => rows.get(table) ?? 0
  const has = { members: count("members"), motions: count("motions"), entries: count("ledger_entries") }
  const at = words.moment(instant(Date.parse(head.madeAt)))
  const keys = files.some(({ name }) => name === masterKeyName)
  return [
    words.t("cli-backup-whole", { file, size: inWords(statSync(file).size, words), at, user: head.user }),
    words.t("cli-backup-has", { ...has, coops: words.list(head.coops), program: head.program }),
    words.t(keys ? "cli-backup-has-keys" : "cli-backup-has-no-keys"),
    words.t("cli-backup-open", { where: head.lacking === undefined ? "here" : head.lacking > 0 ? "lacking" : "away" }),
    ...reportLines(reports, words, false),
    ...(reports.some(isFaulty) ? [words.t("cli-verify-what-to-do")] : []),
  ]
}

const inWords = (bytes: number, words: Words): string =>
  words.t("cli-backup-size", {
    size: bytes < 1_000_000 ? Math.ceil(bytes / 1000) : Math.ceil(bytes / 1_000_000),
    unit: bytes < 1_000_000 ? "kB" : "MB",
  })
