/** Makes a backup of a bot's state, also while the bot runs. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config/schema.ts"
import { type Environment, loadSecrets } from "../config/secrets.ts"
import { openToRead } from "../kernel/store/database.ts"
import { fitsKey } from "../kernel/store/key-check.ts"
import { knownCoops } from "../kernel/store/known-coops.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { FatalError } from "../matrix/fatal.ts"
import { SessionFile } from "../matrix/session-file.ts"
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
}

/**
 * Writes a backup of everything that the bot needs to go on elsewhere.
 * @throws CliError, SecretError, FatalError
 */
export async function makeBackup({
  config,
  configFile,
  environment,
  file,
  lock,
  withKeys,
}: BackupJob): Promise<Written & { readonly madeAt: Date }> {
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
  const device = (await new SessionFile(data, keys).read())?.deviceId ?? null
  const knex = openToRead(database)
  try {
    // Everything is read in one transaction, so that it is of one moment, whatever the bot writes meanwhile.
    return await knex.transaction(async (trx) => {
      // A backup with a key that does not open it would be found out too late.
      if ((await fitsKey({ trx, keys })) === false)
        throw new FatalError("wrong-master-key", { file: withoutSecret(database) })
      const madeAt = new Date()
      const head = { madeAt: madeAt.toISOString(), program: version(), user, device, coops: await knownCoops(trx) }
      const written = await writeBackup(file, backupText({ head, files, trx }), lock)
      // What the disk gives back is read once, since an older backup may go now.
      if ((await fileHash(file)) !== written.sha256) throw new CliError("cli-backup-damaged", { file })
      return { madeAt, ...written }
    })
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}
