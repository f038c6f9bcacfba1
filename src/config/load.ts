/** Reads the configuration file. The result is a checked Config, or an error that tells everything that is wrong with the file. */
import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { Duration } from "luxon"
import { matrixId } from "../kernel/rules/types.ts"
import type { BackupPlan } from "./backup-fields.ts"
import { contradictions } from "./contradictions.ts"
import { finishedCoop } from "./finished-coop.ts"
import { withPresets } from "./presets.ts"
import { ConfigError, type Problem } from "./problem.ts"
import { type Config, type ConfigFile, configSchema } from "./schema.ts"
import { problemsOf } from "./shape-problems.ts"
import { asRecord, valueAt } from "./values.ts"
import { YamlFile } from "./yaml-file.ts"

/**
 * Reads and checks the configuration file at `path`.
 * @throws ConfigError with all problems, in the order of the file
 */
export function loadConfig(path: string): Config {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const reason = code === "ENOENT" ? "no-file" : "unreadable-file"
    throw new ConfigError(path, [{ line: 1, column: 1, path: [], reason, details: { code } }])
  }
  return parseConfig(text, path)
}

/**
 * Checks the text of a configuration file.
 * @param filename named in errors; relative paths in the text start from its folder
 * @throws ConfigError with all problems, in the order of the file
 */
export function parseConfig(text: string, filename: string): Config {
  const yaml = new YamlFile(text)
  const value = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults.toSorted(byPlace))
  const folder = dirname(resolve(filename))
  const read = configSchema.safeParse(withPresets(value))
  const problems = read.success ? contradictions(read.data, value, yaml, folder) : problemsOf(read.error, value, yaml)
  if (!read.success || problems.length > 0) throw new ConfigError(filename, problems.toSorted(byPlace))
  return finished(read.data, value, folder)
}

const byPlace = (one: Problem, other: Problem) => one.line - other.line || one.column - other.column

function planned(
  { folder: at, recipients = [], passphraseFile, ...plan }: NonNullable<ConfigFile["backup"]>,
  folder: string,
): BackupPlan {
  const file = passphraseFile === undefined ? null : resolve(folder, passphraseFile)
  return { ...plan, folder: resolve(folder, at), recipients, passphraseFile: file }
}

/** @param own the file's own content, without presets and defaults */
function finished(file: ConfigFile, own: unknown, folder: string): Config {
  const data = resolve(folder, file.data)
  const { language, clockLimit } = file
  const forAll = { language, clockLimit, ofFile: Object.keys(asRecord(own) ?? {}), folder }
  const database = file.database ?? resolve(data, "waggle.sqlite")
  return {
    homeserver: file.homeserver.replace(/\/+$/, ""),
    user: matrixId(file.user),
    deviceName: file.deviceName,
    displayName: file.displayName,
    picture: file.picture === undefined ? null : resolve(folder, file.picture),
    data,
    database: /^postgres(ql)?:/.test(database) ? database : resolve(folder, database),
    cryptoStore: file.cryptoStore,
    language,
    clockLimit: Duration.fromISO(clockLimit).toMillis(),
    logLevel: file.logLevel,
    monitoring: file.monitoring ?? null,
    backup: file.backup === undefined ? null : planned(file.backup, folder),
    coops: Object.entries(file.coops).map(([key, coop]) => {
      const written = asRecord(valueAt(own, ["coops", key])) ?? {}
      return finishedCoop(key, coop, { ...forAll, own: written, voted: [] })
    }),
  }
}
