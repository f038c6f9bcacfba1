/** Reads the configuration file: YAML in, a checked Config out, or everything that is wrong with it at once. */
import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { type KindRules, kinds, motionKinds } from "../rules/kinds.ts"
import { coopKey, type MotionKind, matrixId } from "../rules/types.ts"
import { ConfigError, type Problem, type ProblemReason } from "./problem.ts"
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
 * Checks the text of a configuration file. `filename` stands in errors, and relative paths in the text start from its folder.
 * @throws ConfigError with all problems, in the order of the file
 */
export function parseConfig(text: string, filename: string): Config {
  const yaml = new YamlFile(text)
  const value = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults.toSorted(byPlace))
  const read = configSchema.safeParse(value)
  const problems = read.success ? contradictions(read.data, yaml) : problemsOf(read.error, value, yaml)
  if (!read.success || problems.length > 0) throw new ConfigError(filename, problems.toSorted(byPlace))
  return finished(read.data, dirname(resolve(filename)))
}

const byPlace = (one: Problem, other: Problem) => one.line - other.line || one.column - other.column

/** What no single value is to blame for. */
function contradictions(file: ConfigFile, yaml: YamlFile): Problem[] {
  const problems: Problem[] = []
  const blame = (path: (string | number)[], reason: ProblemReason, details: Record<string, string> = {}) =>
    problems.push({ ...yaml.place(path), path, reason, details })
  const wrongDatabase = databaseProblem(file.database)
  if (wrongDatabase !== null) blame(["database"], wrongDatabase)
  const names = new Map<string, string>()
  const rooms = new Map<string, string>()
  for (const [key, coop] of Object.entries(file.coops)) {
    const name = coop.name.toLowerCase()
    if (names.has(name)) blame(["coops", key, "name"], "same-name", { other: names.get(name) ?? "" })
    names.set(name, key)
    for (const [index, founder] of coop.founders.entries()) {
      const path = ["coops", key, "founders", index]
      if (founder === file.user) blame(path, "bot-as-founder")
      else if (coop.founders.indexOf(founder) < index) blame(path, "same-founder", { founder })
    }
    for (const [place, room] of Object.entries(coop.rooms)) {
      if (room === undefined) continue
      if (rooms.has(room)) blame(["coops", key, "rooms", place], "same-room", { other: rooms.get(room) ?? "" })
      rooms.set(room, `coops.${key}.rooms.${place}`)
    }
  }
  return problems
}

/** A path needs no check here; a URL must be PostgreSQL's, and without its password (the driver reads PGPASSWORD). */
function databaseProblem(database = ""): "database-kind" | "database-password" | null {
  if (!/^\w+:\/\//.test(database)) return null
  if (!/^postgres(ql)?:/.test(database) || !URL.canParse(database)) return "database-kind"
  const { password, searchParams } = new URL(database)
  return password !== "" || searchParams.has("password") ? "database-password" : null
}

function finished(file: ConfigFile, folder: string): Config {
  const data = resolve(folder, file.data)
  const database = file.database ?? resolve(data, "waggle.sqlite")
  return {
    homeserver: file.homeserver.replace(/\/+$/, ""),
    user: matrixId(file.user),
    deviceName: file.deviceName,
    data,
    database: /^postgres(ql)?:/.test(database) ? database : resolve(folder, database),
    language: file.language,
    logLevel: file.logLevel,
    coops: Object.entries(file.coops).map(([key, coop]) => finishedCoop(key, coop, file)),
  }
}

function finishedCoop(key: string, coop: ConfigFile["coops"][string], file: ConfigFile): CoopConfig {
  return {
    ...coop,
    key: coopKey(key),
    language: coop.language ?? file.language,
    founders: coop.founders.map((founder) => matrixId(founder)),
    rooms: Object.fromEntries(Object.entries(coop.rooms).filter(([, room]) => room !== undefined)),
    motions: rulesOf(coop.motions),
  }
}

/** The table of §4 as the co-op has it; what a kind lets nobody change is as in the rule book. */
function rulesOf(motions: ConfigFile["coops"][string]["motions"]): CoopConfig["motions"] {
  const rules = motionKinds.map((kind): [MotionKind, KindRules] => [kind, { ...kinds[kind].rules, ...motions[kind] }])
  // All kinds are there, one entry each.
  return Object.fromEntries(rules) as Record<MotionKind, KindRules>
}
