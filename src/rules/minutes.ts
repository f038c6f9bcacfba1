/** The minutes' hash chain (§11). */
import { createHash } from "node:crypto"
import type { Instant, MatrixId } from "./types.ts"

/** One act, as it stands in the minutes. `details` hold no personal text: such stands there as a commitment. */
export interface MinutesRecord {
  readonly number: number
  readonly at: Instant
  /** null: the bot itself, when a time came. */
  readonly actor: MatrixId | null
  readonly act: string
  readonly details: Readonly<Record<string, unknown>>
  /** SHA-256 (hex) of the record before; 64 zeros before the first. */
  readonly previous: string
}

export const chainStart = "0".repeat(64)

/** JSON with sorted keys and no white space, so that the same record always gives the same bytes. */
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

/** SHA-256 (hex) over the canonical JSON of co-op, series, number, time, actor, act, details, previous hash. */
export function recordHash(coop: string, series: string, record: MinutesRecord): string {
  const { number, at, actor, act, details, previous } = record
  return sha256(canonicalJson({ coop, series, number, at, actor, act, details, previous }))
}

/** A salted commitment to a text that may be erased later: SHA-256 (hex) of salt, a zero byte, and the text. */
export function commitment(salt: string, text: string): string {
  return sha256(`${salt}\0${text}`)
}

export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex")
}

/** Where a chain first fails, or null where it is whole: a number out of order, a hash that is not that of its record, or of the one before. */
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

/** After a restore the numbers that were given before it are left out; the record of the restore says after which one it follows. */
const goesOnAfterRestore = ({ act, number, details }: MinutesRecord, expected: number): boolean =>
  act === "state-restored" && number > expected && details.after === expected - 1
