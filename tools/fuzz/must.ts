/** The assertions of the fuzzer's targets. */
import { isRefused } from "../../src/kernel/rules/types.ts"

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`)
}

export function same(one: unknown, other: unknown, what: string): void {
  const text = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part))
  must(text(one) === text(other), `${what}: ${text(one)} is ${text(other)}`)
}

/** Checks that a refusal is short, whatever was typed, and that there are words for its reason. */
export function mustBeShort(read: unknown, most = 2000): void {
  if (!isRefused(read)) return
  must(/^[a-z0-9-]+$/.test(read.refused), "a refusal names its reason")
  const size = JSON.stringify(read, (_, part) => (typeof part === "bigint" ? String(part) : part)).length
  must(size <= most, `a refusal is short, and not ${size} signs`)
}
