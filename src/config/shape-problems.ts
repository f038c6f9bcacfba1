/** Turns zod's findings into problems that a person can fix. */
import { z } from "zod"
import { nearest } from "./nearest.ts"
import type { Problem } from "./problem.ts"
import { configSchema } from "./schema.ts"
import { asRecord, valueAt } from "./values.ts"
import type { YamlFile } from "./yaml-file.ts"

type Path = (string | number)[]

/** All problems. Each has its place, what was expected, what was found, and the nearest right name. */
export function problemsOf(error: z.ZodError, value: unknown, yaml: YamlFile): Problem[] {
  const problems = error.issues.flatMap((issue) => issueProblems(issue, value, yaml))
  const seen = new Set<string>()
  // One value can fail several checks, but the person mends it once. So only one problem is shown.
  return problems.filter((problem) => {
    const name = JSON.stringify([problem.path, problem.reason])
    return !seen.has(name) && seen.add(name)
  })
}

function issueProblems(issue: z.core.$ZodIssue, value: unknown, yaml: YamlFile): Problem[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], value, yaml))
  if (issue.code === "invalid_key") return [{ ...yaml.keyPlace(path), path, reason: "wrong-key", details: {} }]
  const found = valueAt(value, path)
  if (found === undefined) {
    const details = { key: String(path.at(-1) ?? ""), expected: expectedOf(issue) }
    return [{ ...yaml.place(path), path, reason: "missing", details }]
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String)
    const near = typeof found === "string" ? (nearest(found, values) ?? "") : ""
    const details = { values: values.join(" "), found: shown(found), nearest: near }
    return [{ ...yaml.place(path), path, reason: "wrong-choice", details }]
  }
  const expected = expectedOf(issue)
  const near = expected === "zone" && typeof found === "string" ? nearestZone(found) : null
  const details = { expected, found: shown(found), nearest: near ?? "" }
  return [{ ...yaml.place(path), path, reason: "wrong", details }]
}

/** The time zone that was probably meant, since people often type only the city. Null if none is near. */
function nearestZone(found: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone")
  const city = `/${found.toLowerCase().replaceAll(" ", "_")}`
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(found, zones)
}

const secretKey = /pass(word|phrase|wd)?$|token|secret|(master|recovery|private|api)[-_ ]?key/i

function unknownKey(path: Path, value: unknown, yaml: YamlFile): Problem {
  const key = String(path.at(-1))
  const place = yaml.keyPlace(path)
  if (secretKey.test(key)) return { ...place, path, reason: "secret-key", details: { key, variable: variableFor(key) } }
  const known = keysAt(path.slice(0, -1))
  const there = Object.keys(asRecord(valueAt(value, path.slice(0, -1))) ?? {})
  // A key that is already in the file was probably not meant. So it is suggested only if no other key is near.
  const near =
    nearest(
      key,
      known.filter((name) => !there.includes(name)),
    ) ??
    nearest(key, known) ??
    ""
  return { ...place, path, reason: "unknown-key", details: { key, nearest: near, known: known.join(" ") } }
}

function variableFor(key: string): string {
  if (/token/i.test(key)) return "WAGGLE_ACCESS_TOKEN"
  if (/key/i.test(key)) return "WAGGLE_MASTER_KEY"
  return "WAGGLE_PASSWORD"
}

/**
 * The last part of the locale key for what was expected. Our own checks give it as their message. zod's messages are English and never
 * shown.
 */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === "invalid_type") return typeNames[issue.expected] ?? "text"
  if (issue.code === "invalid_value") return "choice"
  return "text"
}

const typeNames: Readonly<Record<string, string>> = {
  boolean: "yes-or-no",
  object: "map",
  record: "map",
  array: "list",
  int: "whole-number",
  number: "whole-number",
}

/** The value that was found, shortened. If it is an address with a password, it is not shown. */
function shown(value: unknown): string {
  if (value === null) return ""
  if (typeof value === "string" && /:\/\/[^/]*@/.test(value)) return "…"
  // Lists and maps can contain anything, even a misplaced password. So their contents are not shown.
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]"
  if (typeof value === "object") return "{…}"
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** The keys that the schema allows at `path`. The schema's JSON form names them all. */
function keysAt(path: Path): string[] {
  const schema = z.toJSONSchema(configSchema, { io: "input" })
  const inner = path.reduce<unknown>((at, key) => {
    const properties = asRecord(asRecord(at)?.properties)
    return properties?.[key] ?? asRecord(at)?.additionalProperties
  }, schema)
  return Object.keys(asRecord(asRecord(inner)?.properties) ?? {})
}
