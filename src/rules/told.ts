/** Whom and what records name (§11): people under the IDs that they had then, and texts by their hashes. */
import { sha256 } from "./minutes.ts"

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
