/**
 * The texts of hours, sealed under a key that is not in the database. They are personal: people write there why they were away, or what a
 * customer said.
 */
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { Work } from "../../kernel/store/work.ts"

const shape = z.object({ text: z.string() })
const keyOf = ({ keys }: Pick<Work, "keys">) => keys.derive("hours")

/** Texts are filled up to a multiple of this many bytes, so that the length tells little. */
const step = 256

/** Seals a text for one place. Null: the text is empty. */
export function sealText(work: Work, place: string, text: string): string | null {
  if (text === "") return null
  const json = JSON.stringify({ text })
  const size = Buffer.byteLength(json)
  return keyOf(work).seal(json + " ".repeat(Math.ceil(size / step) * step - size), `hours:${place}`)
}

/** The text that was sealed for this place. Empty: there is none. */
export function openText(work: Pick<Work, "keys">, place: string, sealed: string | null, row: number): string {
  if (sealed === null) return ""
  const open = () => keyOf(work).open(sealed, `hours:${place}`)
  return fromSealed(shape, open, { table: "hours", row }).text
}

export const placeOfText = (coop: CoopKey, number: number): string => `text:${coop}:${number}`
export const placeOfReason = (coop: CoopKey, number: number): string => `reason:${coop}:${number}`
/** `number`: the moment at which the clock began, so that the text belongs to it alone. */
export const placeOfClock = (coop: CoopKey, startedAt: number): string => `clock:${coop}:${startedAt}`

/** A keyed hash, by which a line of another program's file is known again. */
export const sourceHandle = (work: Work, name: string): string => keyOf(work).handle(name)
