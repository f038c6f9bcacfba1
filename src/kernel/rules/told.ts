/** Reads people and texts in records (§11): people have the IDs of that time, and texts are hashes. */
import { sha256 } from "./minutes.ts"

/** A change of Matrix ID, and the number of its record. */
export interface Move {
  readonly number: number
  readonly from: string
  readonly to: string
}

/** The current ID of a person whom the record with this number names. */
export const nowCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduce((now, move) => (move.number > number && move.from === now ? move.to : now), person)

/** The ID that a person, now called `person`, had in the record with this number. */
export const thenCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduceRight((then, move) => (move.number > number && move.to === then ? move.from : then), person)

/** Whether a text matches a hash. Without a hash the answer is true, because nobody can tell. */
export const hashes = (told: string | null, text: string): boolean => told === null || told === sha256(text)
