/** Reads the configuration file. The result is a checked Config, or an error that tells everything that is wrong with the file. */
import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { Duration } from "luxon"
import { coopKey, matrixId } from "../kernel/rules/types.ts"
import { contradictions } from "./contradictions.ts"
import { officeRulesOf, officesOf } from "./office-fields.ts"
import { ownCells, rulesOf, withPresets } from "./presets.ts"
import { ConfigError, type Problem } from "./problem.ts"
import { type Config, type ConfigFile, type CoopConfig, configSchema } from "./schema.ts"
import { problemsOf } from "./shape-problems.ts"
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
  return finished(read.data, folder)
}

const byPlace = (one: Problem, other: Problem) => one.line - other.line || one.column - other.column

function finished(file: ConfigFile, folder: string): Config {
  const data = resolve(folder, file.data)
  const database = file.database ?? resolve(data, "waggle.sqlite")
  return {
    homeserver: file.homeserver.replace(/\/+$/, ""),
    user: matrixId(file.user),
    deviceName: file.deviceName,
    displayName: file.displayName,
    picture: file.picture === undefined ? null : resolve(folder, file.picture),
    data,
    database: /^postgres(ql)?:/.test(database) ? database : resolve(folder, database),
    language: file.language,
    clockLimit: Duration.fromISO(file.clockLimit).toMillis(),
    logLevel: file.logLevel,
    coops: Object.entries(file.coops).map(([key, coop]) => finishedCoop(key, coop, file, folder)),
  }
}

function finishedCoop(key: string, coop: ConfigFile["coops"][string], file: ConfigFile, folder: string): CoopConfig {
  const motions = rulesOf(coop.motions)
  return {
    ...coop,
    key: coopKey(key),
    language: coop.language ?? file.language,
    founders: coop.founders.map((founder) => matrixId(founder)),
    guests: coop.guests.map((guest) => matrixId(guest)),
    rooms: Object.fromEntries(Object.entries(coop.rooms).filter(([, room]) => room !== undefined)),
    pictures: Object.fromEntries(
      Object.entries(coop.pictures).flatMap(([role, path]) =>
        path === undefined ? [] : [[role, resolve(folder, path)]],
      ),
    ),
    offices: officesOf(coop.offices, coop.separateOffices),
    officeRules: officeRulesOf(coop.offices),
    motions,
    ownCells: ownCells(motions, coop.preset),
  }
}
