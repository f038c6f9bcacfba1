/** Reading what records say (§11): details are whatever was written then, so each is looked at before it is believed. */
import { sha256 } from "./minutes.ts"

type Details = Readonly<Record<string, unknown>>

/** A text of a record; null: it has none there. */
export const textIn = (details: Details, key: string): string | null => {
  const value = details[key]
  return typeof value === "string" ? value : null
}

/** A number of a record; null: it has none there. */
export const numberIn = (details: Details, key: string): number | null => {
  const value = details[key]
  return typeof value === "number" ? value : null
}

/** A person who went on under another Matrix ID, by the record of that number. */
export interface Move {
  readonly number: number
  readonly from: string
  readonly to: string
}

/** Who somebody is now who is named in the record of a number. */
export const nowCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduce((now, move) => (move.number > number && move.from === now ? move.to : now), person)

/** Under which ID somebody stood in the record of a number who goes by this one now. */
export const thenCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduceRight((then, move) => (move.number > number && move.to === then ? move.from : then), person)

/** Whether a text is the one that a hash was made of; without a hash nobody can say. */
export const hashes = (told: string | null, text: string): boolean => told === null || told === sha256(text)
