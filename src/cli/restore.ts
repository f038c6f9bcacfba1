/** `waggle restore`: puts a backup back into an empty place. The next start goes on from it, on a new device. */
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { Command } from "commander"
import { makeFolder } from "../config/durable.ts"
import { loadConfig, parseConfig } from "../config/load.ts"
import type { Config } from "../config/schema.ts"
import { type Environment, loadSecrets } from "../config/secrets.ts"
import { instant } from "../kernel/rules/types.ts"
import { fitsKey } from "../kernel/store/key-check.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { FatalError } from "../matrix/fatal.ts"
import { writeSecret } from "../matrix/session-file.ts"
import type { BackedUpFile } from "./backup-content.ts"
import { backupLines } from "./backup-file.ts"
import { type OpenerOptions, openerFrom, withPassphrase } from "./backup-keys.ts"
import { loadBackup } from "./backup-load.ts"
import { configName, masterKeyName, recoveryKeyName } from "./backup-make.ts"
import { writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { noteInto, type RestoredNote, restoredName, writeRestored } from "./restored-file.ts"
import { isStateNew } from "./state-check.ts"
import { explained, withoutSecret } from "./state-database.ts"
import { CliError, defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const restoreCommand = (terminal: Terminal): Command => {
  const command = new Command("restore")
  return withPassphrase(command)
    .description("put a backup back into an empty place; the next start goes on from it, on a new device")
    .argument("<file>", "the backup")
    .argument(
      "[configuration]",
      "configuration file; one that is not there is written as the backup has it",
      defaultFile,
    )
    .option("--identity <file>", "the file with the age key that opens the backup")
    .action(async (typed: string, configuration: string, options: OpenerOptions) => {
      process.umask(0o077)
      const words = wordsFor(command, terminal)
      const { environment } = terminal
      const file = typedPath(typed, environment)
      const opener = await openerFrom(options, terminal, words)
      const place = new Place(configuration, environment)
      try {
        await place.fill(file, backupLines(file, opener))
      } catch (error) {
        await place.empty()
        throw error
      }
      const { madeAt, config } = place
      writeLines(terminal.out, [
        words.t("cli-restored", { file, at: words.moment(instant(madeAt)), data: config.data }),
        words.t("cli-restored-next", { configuration, user: config.user }),
      ])
    })
}

/** The place where a backup is put back. It remembers what it has made, so that a failure leaves the place as empty as it was. */
class Place {
  readonly #configFile: string
  readonly #environment: Environment
  readonly #made: string[] = []
  #config: Config | null = null
  #madeAt = 0

  constructor(configFile: string, environment: Environment) {
    this.#configFile = configFile
    this.#environment = environment
  }

  get config(): Config {
    if (!this.#config) throw new Error("the configuration of the place is not known yet")
    return this.#config
  }

  /** When the backup was made. */
  get madeAt(): number {
    return this.#madeAt
  }

  async fill(file: string, lines: AsyncIterable<string>): Promise<void> {
    let backedUp: readonly BackedUpFile[] = []
    let note: RestoredNote | null = null
    const { knex } = await loadBackup(file, lines, {
      files: async (files) => {
        backedUp = files
        await this.#prepare(files)
      },
      location: () => this.config.database,
      last: async (trx, { madeAt, device, user }) => {
        const { data, database } = this.config
        if (user !== this.config.user)
          throw new CliError("cli-restore-another-user", { backup: user, here: this.config.user })
        await this.#writeKeys(backedUp)
        const { masterKey } = loadSecrets(data, this.#environment, { create: false })
        if ((await fitsKey({ trx, keys: new MasterKey(masterKey) })) === false)
          throw new FatalError("wrong-master-key", { file: withoutSecret(database) })
        this.#madeAt = Date.parse(madeAt)
        this.#made.push(join(data, restoredName))
        note = { restore: randomBytes(16).toString("hex"), madeAt: this.#madeAt, device }
        await writeRestored(data, note)
      },
    }).catch((error: unknown) => {
      throw this.#config ? explained(error, this.#config.database) : error
    })
    try {
      // Only this release has the table for the note.
      await knex.migrate.latest()
      if (note) await noteInto(knex, note)
    } finally {
      await knex.destroy()
    }
  }

  /** Removes what was made here. */
  async empty(): Promise<void> {
    for (const path of this.#made.splice(0).reverse()) await rm(path, { recursive: true, force: true })
  }

  /** Finds out where everything goes, and that nothing is there yet. */
  async #prepare(files: readonly BackedUpFile[]): Promise<void> {
    const text = textOf(files, configName)
    const known = existsSync(this.#configFile)
    if (!known && text === null) throw new CliError("cli-restore-no-configuration", { file: this.#configFile })
    const config = known ? loadConfig(this.#configFile) : parseConfig(text ?? "", this.#configFile)
    this.#config = config
    const { data, database } = config
    const taken = ["session", "crypto.sqlite", "status.json"].find((name) => existsSync(join(data, name)))
    if (taken !== undefined) throw new CliError("cli-restore-not-empty", { place: join(data, taken) })
    if (!(await isStateNew(database))) throw new CliError("cli-restore-not-empty", { place: withoutSecret(database) })
    if (!existsSync(data)) this.#made.push(data)
    makeFolder(data)
    if (!known) {
      await writeNew(this.#configFile, text ?? "")
      this.#made.push(this.#configFile)
    }
    if (!/^postgres(ql)?:/.test(database) && !existsSync(database))
      this.#made.push(database, `${database}-wal`, `${database}-shm`)
  }

  /** Writes the keys of the backup. Keys that are there already stay. */
  async #writeKeys(files: readonly BackedUpFile[]): Promise<void> {
    const { data } = this.config
    const inEnvironment = Boolean(this.#environment.WAGGLE_MASTER_KEY || this.#environment.WAGGLE_MASTER_KEY_FILE)
    for (const name of inEnvironment ? [recoveryKeyName] : [masterKeyName, recoveryKeyName]) {
      const text = textOf(files, name)
      const path = join(data, name)
      // Keys that the admin has put there go before those of the backup. Whether the master key fits is looked at next.
      if (text === null || existsSync(path)) continue
      this.#made.push(path)
      await writeSecret(path, text)
    }
    if (!inEnvironment && !existsSync(join(data, masterKeyName)))
      throw new CliError("cli-restore-no-master-key", { file: join(data, masterKeyName) })
  }
}

const textOf = (files: readonly BackedUpFile[], name: string): string | null =>
  files.find((file) => file.name === name)?.text ?? null
