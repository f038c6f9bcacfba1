/** Makes a backup of a bot's state, also while the bot runs. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Config } from "../config/schema.ts"
import { type Environment, loadSecrets } from "../config/secrets.ts"
import { openToRead } from "../kernel/store/database.ts"
import { fitsKey } from "../kernel/store/key-check.ts"
import { knownCoops } from "../kernel/store/known-coops.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { notKeptElsewhere } from "../kernel/store/open-keys.ts"
import { FatalError } from "../matrix/fatal.ts"
import { KeySchema } from "../matrix/key-tables.ts"
import { lockNote } from "../matrix/lock.ts"
import { SessionFile, SessionRow } from "../matrix/session-file.ts"
import { type BackedUpFile, backupText } from "./backup-content.ts"
import { fileHash, type Lock, type Written, writeBackup } from "./backup-file.ts"
import { version } from "./program-version.ts"
import { explained, withoutSecret } from "./state-database.ts"
import { CliError } from "./terminal.ts"

/** The files that a backup may contain. Session, crypto store and locks belong to one device, and are never in it (invariant 2). */
export const configName = "configuration"
export const masterKeyName = "master-key.txt"
export const recoveryKeyName = "recovery-key.txt"

export interface BackupJob {
  readonly config: Config
  readonly configFile: string
  readonly environment: Environment
  /** The new file. */
  readonly file: string
  readonly lock: Lock
  /** Whether master key and recovery key go with it. */
  readonly withKeys: boolean
  /**
   * How long to wait, in milliseconds, until a running bot has put the keys of all that is open into its account's data. Within a minute it
   * has.
   */
  readonly patience?: number
}

const usualPatience = 90_000
const lookEvery = 2_000

/**
 * Writes a backup of everything that the bot needs to go on elsewhere, except the keys of what is open: `open-keys.ts`. `lacking`: how many
 * of these nobody has elsewhere.
 * @throws CliError, SecretError, FatalError
 */
export async function makeBackup({
  config,
  configFile,
  environment,
  file,
  lock,
  withKeys,
  patience = existsSync(join(config.data, lockNote)) ? usualPatience : 0,
}: BackupJob): Promise<Written & { readonly madeAt: Date; readonly lacking: number }> {
  const { database, data, user } = config
  if (!/^postgres(ql)?:/.test(database) && !existsSync(database))
    throw new CliError("cli-no-database", { path: database })
  const { masterKey } = loadSecrets(data, environment, { create: false })
  const keys = new MasterKey(masterKey)
  const files: BackedUpFile[] = [{ name: configName, text: readFileSync(configFile, "utf8") }]
  if (withKeys) {
    files.push({ name: masterKeyName, text: `${masterKey.toString("base64")}\n` })
    const recovery = join(data, recoveryKeyName)
    if (existsSync(recovery)) files.push({ name: recoveryKeyName, text: readFileSync(recovery, "utf8") })
  }
  const knex = openToRead(database)
  const waitUntil = performance.now() + patience
  try {
    const tables = config.cryptoStore === "database" ? await KeySchema.look(knex) : null
    const login = await (tables ? new SessionRow(tables, keys) : new SessionFile(data, keys)).read()
    const device = login?.deviceId ?? null
    for (;;) {
      // Everything is read in one transaction, so that it is of one moment, whatever the bot writes meanwhile.
      const made = await knex.transaction(async (trx) => {
        // A backup with a key that does not open it would be found out too late.
        if ((await fitsKey({ trx, keys })) === false)
          throw new FatalError("wrong-master-key", { file: withoutSecret(database) })
        const lacking = await notKeptElsewhere(trx)
        if (lacking > 0 && performance.now() < waitUntil) return null
        const madeAt = new Date()
        const coops = await knownCoops(trx)
        const head = { madeAt: madeAt.toISOString(), program: version(), user, device, coops, lacking }
        const written = await writeBackup(file, backupText({ head, files, trx }), lock)
        // What the disk gives back is read once, since an older backup may go now.
        if ((await fileHash(file)) !== written.sha256) throw new CliError("cli-backup-damaged", { file })
        return { madeAt, lacking, ...written }
      })
      if (made) return made
      await sleep(lookEvery)
    }
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}
