/** The hash chain of the minutes (§11). */
import { createHash } from "node:crypto"
import type { Instant, MatrixId } from "./types.ts"

/** A record of the minutes. `details` never contain personal text. They contain hashes of it instead (`commitment`). */
export interface MinutesRecord {
  readonly number: number
  readonly at: Instant
  /** The person who did the act. Null: the bot did it by itself, at a set time. */
  readonly actor: MatrixId | null
  readonly act: string
  readonly details: Readonly<Record<string, unknown>>
  /** The hash of the previous record, SHA-256 in hex; 64 zeros for the first record. */
  readonly previous: string
}

/** The hash before the first record of a chain. */
export const chainStart = "0".repeat(64)

/** JSON with sorted keys and no white space. Equal values always give the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`
  }
  return JSON.stringify(value)
}

/** The hash of a record: SHA-256, in hex, of the canonical JSON of its fields together with co-op and series. */
export function recordHash(coop: string, series: string, record: MinutesRecord): string {
  const { number, at, actor, act, details, previous } = record
  return sha256(canonicalJson({ coop, series, number, at, actor, act, details, previous }))
}

/** A commitment to a text that can be erased later. It is the SHA-256, in hex, of the salt, a zero byte and the text. */
export function commitment(salt: string, text: string): string {
  return sha256(`${salt}\0${text}`)
}

/** SHA-256 in hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex")
}

/**
 * The first fault of a chain; null if the chain has none. `gap`: a number is missing. `link`: the record's `previous` is not the hash of
 * the record before it. `hash`: the record's own hash is wrong.
 */
export function brokenAt(
  coop: string,
  series: string,
  records: Iterable<MinutesRecord & { readonly hash: string }>,
): { number: number; fault: "gap" | "hash" | "link" } | null {
  let previous = chainStart
  let expected = 1
  for (const record of records) {
    if (record.number !== expected && !goesOnAfterRestore(record, expected)) return { number: expected, fault: "gap" }
    if (record.previous !== previous) return { number: record.number, fault: "link" }
    if (recordHash(coop, series, record) !== record.hash) return { number: record.number, fault: "hash" }
    previous = record.hash
    expected = record.number + 1
  }
  return null
}

/**
 * Whether the record may skip numbers. Only the record of a restore may skip any: the numbers of the records that the restore lost. Its
 * `after` is the number of the record before it.
 */
const goesOnAfterRestore = ({ act, number, details }: MinutesRecord, expected: number): boolean =>
  act === "state-restored" && number > expected && details.after === expected - 1
