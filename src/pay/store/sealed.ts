/** Why a rate was set, sealed under a key that is not in the database: it may say how somebody works. */
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { Work } from "../../kernel/store/work.ts"

const shape = z.object({ reason: z.string() })
const keyOf = ({ keys }: Pick<Work, "keys">) => keys.derive("pay")
const placeOf = (coop: CoopKey, number: number): string => `pay:reason:${coop}:${number}`

/** Reasons are filled up to a multiple of this many bytes, so that the length tells little. */
const step = 256

export function sealReason(work: Work, coop: CoopKey, number: number, reason: string): string {
  const json = JSON.stringify({ reason })
  const size = Buffer.byteLength(json)
  return keyOf(work).seal(json + " ".repeat(Math.ceil(size / step) * step - size), placeOf(coop, number))
}

export function openReason(work: Work, coop: CoopKey, number: number, sealed: string): string {
  const open = () => keyOf(work).open(sealed, placeOf(coop, number))
  return fromSealed(shape, open, { table: "pay_rates", row: number }).reason
}
