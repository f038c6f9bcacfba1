/** `waggle remove`: ends a co-op here: exported and backed up first, asked twice, its people told, its data deleted. */
import { existsSync } from "node:fs"
import { readdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { identityToRecipient } from "age-encryption"
import { Command } from "commander"
import { loadConfig } from "../config/load.ts"
import type { Config, CoopConfig } from "../config/schema.ts"
import { loadSecrets } from "../config/secrets.ts"
import { openToRead } from "../kernel/store/database.ts"
import { dropAll } from "../kernel/store/dropping.ts"
import { knownCoops } from "../kernel/store/known-coops.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { Store } from "../kernel/store/work.ts"
import type { Words } from "../kernel/views/words.ts"
import { acquireLock } from "../matrix/lock.ts"
import { roomsToLeave } from "../rooms/reads.ts"
import { asking } from "./asking.ts"
import { checkBackup } from "./backup.ts"
import type { Lock, Opener } from "./backup-file.ts"
import { lockFrom, type OpenerOptions, openerFrom, withPassphrase } from "./backup-keys.ts"
import { makeBackup } from "./backup-make.ts"
import { systemClock } from "./connect.ts"
import { exportEverything } from "./export-all.ts"
import { createLog } from "./log.ts"
import { typedPath } from "./person-path.ts"
import { takeLeave } from "./removal.ts"
import { openLines } from "./removal-open.ts"
import { explained, openState, withoutSecret } from "./state-database.ts"
import { CliError, defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"
import { isFaulty } from "./verify.ts"

interface Options extends OpenerOptions {
  readonly coop?: string
  readonly export: string
  readonly backup: string
}

export const removeCommand = (terminal: Terminal): Command => {
  const command = new Command("remove")
  return withPassphrase(command)
    .description("end a co-op here: export it, ask twice, tell its people, leave its rooms and delete its data")
    .argument("[configuration]", "configuration file", defaultFile)
    .requiredOption("--export <folder>", "new folder for everything in open formats (as waggle export all writes it)")
    .requiredOption("--backup <file>", "a last backup, which is checked before anything is deleted")
    .option("--coop <key>", "the co-op, where the configuration has several")
    .option("--identity <file>", "the age key for the backup (waggle backup --make-key), instead of a passphrase")
    .addHelpText("after", "\nStop the bot first. Nothing is deleted before you have typed the co-op's name and a word.")
    .action(async (file: string, options: Options) => {
      process.umask(0o077)
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const coop = chosen(config, options.coop)
      const lock = await acquireLock(config.data)
      try {
        const last = config.coops.length === 1
        if (await isThere(config, coop)) {
          await prepare({ config, coop, file, options, terminal, words })
          if (!(await isMeant(coop, last, terminal, words)))
            return writeLines(terminal.out, [words.t("cli-remove-left")])
        }
        const secrets = loadSecrets(config.data, terminal.environment, { create: false })
        const log = createLog({ level: "warn", format: "plain" })
        writeLines(terminal.out, [words.t("cli-remove-leaving", { name: coop.name })])
        const staying = await takeLeave({ config, coop, last, secrets, log })
        if (last) await eraseAll(config)
        if (staying.length > 0) process.exitCode = 1
        writeLines(terminal.out, [
          words.t("cli-removed", { name: coop.name, last: String(last), key: coop.key, file }),
          ...(staying.length > 0
            ? [words.t("cli-remove-staying", { rooms: staying.join(", "), last: String(last) })]
            : []),
          ...(await leftHere(config, last, words)),
        ])
      } finally {
        await lock.release()
      }
    })
}

/** @throws CliError */
function chosen({ coops }: Config, named: string | undefined): CoopConfig {
  const keys = coops.map(({ key }) => key).join(", ")
  const [only, ...others] = coops
  if (named === undefined && others.length > 0) throw new CliError("cli-export-which-coop", { coops: keys })
  const coop = named === undefined ? only : coops.find(({ key }) => key === named)
  if (!coop) throw new CliError("cli-export-no-coop", { coop: named ?? "", count: coops.length, coops: keys })
  return coop
}

/**
 * Whether the database knows the co-op. False: an earlier removal has deleted it, and did not come to its end.
 * @throws CliError if there is nothing to remove
 */
async function isThere({ database }: Config, { key }: CoopConfig): Promise<boolean> {
  if (!/^postgres(ql)?:/.test(database) && !existsSync(database))
    throw new CliError("cli-no-database", { path: withoutSecret(database) })
  const knex = openToRead(database)
  try {
    const known = await knownCoops(knex)
    if (known.includes(key)) return true
    if ((await roomsToLeave(knex)).size > 0) return false
    throw new CliError("cli-export-no-coop", { coop: key, count: known.length, coops: known.join(", ") })
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}

interface Preparing {
  readonly config: Config
  readonly coop: CoopConfig
  readonly file: string
  readonly options: Options
  readonly terminal: Terminal
  readonly words: Words
}

/** Exports everything, makes a backup and checks it, and says what is still open. @throws CliError */
async function prepare({ config, coop, file, options, terminal, words }: Preparing): Promise<void> {
  const { environment } = terminal
  const [folder, backup] = [typedPath(options.export, environment), typedPath(options.backup, environment)]
  const { lock, opener } = await backupKeys(options, terminal, words)
  const everything = { data: config.data, coop: coop.key, private: true, texts: true } as const
  const count = await exportEverything({ folder, file, options: everything, terminal, words: () => words })
  await makeBackup({ config, configFile: file, environment, file: backup, lock, withKeys: true, patience: 0 })
  const { reports } = await checkBackup(backup, opener)
  const knex = openToRead(config.database)
  try {
    const { masterKey } = loadSecrets(config.data, environment, { create: false })
    const store = new Store(knex, systemClock, new MasterKey(masterKey))
    const open = await store.work((work) => openLines(work, coop.key, words.forOffices(coop.offices)))
    writeLines(terminal.out, [
      words.t("cli-export-all", { folder, count }),
      words.t(reports.some(isFaulty) ? "cli-remove-backup-faulty" : "cli-remove-backup", { file: backup }),
      "",
      words.t("cli-remove-open", { name: coop.name, key: coop.key }),
      ...open.map((line) => `  ${line}`),
      "",
    ])
  } finally {
    await knex.destroy()
  }
}

/** What the backup is encrypted with, and what opens it. A new passphrase is asked for twice. */
async function backupKeys(
  options: Options,
  terminal: Terminal,
  words: Words,
): Promise<{ readonly lock: Lock; readonly opener: Opener }> {
  if (options.identity !== undefined) {
    const opener = await openerFrom(options, terminal, words)
    const identities = "identities" in opener ? opener.identities : []
    return { lock: { recipients: await Promise.all(identities.map((one) => identityToRecipient(one))) }, opener }
  }
  const lock = await lockFrom({ ...options, recipient: [] }, terminal, words)
  if (!("passphrase" in lock)) throw new Error("without public keys there is a passphrase")
  return { lock, opener: lock }
}

/** Asks twice: for the co-op's name, and for a word. */
async function isMeant(coop: CoopConfig, last: boolean, terminal: Terminal, words: Words): Promise<boolean> {
  const lines = asking(terminal)
  try {
    writeLines(terminal.out, [words.t("cli-remove-what", { last: String(last) })])
    if ((await lines.ask(`${words.t("cli-remove-ask-name", { name: coop.name })}: `)) !== coop.name) return false
    const word = words.t("cli-remove-word")
    return (await lines.ask(`${words.t("cli-remove-ask-word", { word })}: `))?.toLowerCase() === word
  } finally {
    lines.close()
  }
}

/** Files that the bot makes in its data folder. */
const ours =
  /^(?:session|status\.json|(?:master|recovery)-key\.txt|restored\.json|(?:crypto|waggle)\.sqlite(?:-wal|-shm)?)$/

/** Deletes the database, and the files of the data folder. */
async function eraseAll({ database, data }: Config): Promise<void> {
  if (/^postgres(ql)?:/.test(database)) {
    const knex = await openState(database)
    await dropAll(knex).finally(() => knex.destroy())
  } else for (const name of ["", "-wal", "-shm"]) await rm(`${database}${name}`, { force: true })
  for (const name of await readdir(data)) if (ours.test(name)) await rm(join(data, name), { force: true })
}

/** What is still on this machine. */
async function leftHere({ data, backup }: Config, last: boolean, words: Words): Promise<string[]> {
  const files = last && existsSync(data) ? (await readdir(data)).filter((name) => !/^lock/.test(name)) : []
  return [
    ...(files.length > 0 ? [words.t("cli-remove-files", { data, files: words.list(files) })] : []),
    ...(backup ? [words.t("cli-remove-backups", { folder: backup.folder })] : []),
    words.t("cli-remove-stays"),
  ]
}
