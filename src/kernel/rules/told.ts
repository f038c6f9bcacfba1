/**
 * Reads people and texts in the records of the minutes (§11). A record has each person's Matrix ID of that time, and only a hash of each
 * text.
 */
import { sha256 } from "./minutes.ts"

/** A change of Matrix ID, and the number of its record. */
export interface Move {
  readonly number: number
  readonly from: string
  readonly to: string
}

/** The current ID of a person whom the record with this number calls `person`. */
export const nowCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduce((now, move) => (move.number > number && move.from === now ? move.to : now), person)

/** The ID that the record with this number has for a person whose ID today is `person`. */
export const thenCalled = (moves: readonly Move[], person: string, number: number): string =>
  moves.reduceRight((then, move) => (move.number > number && move.to === then ? move.from : then), person)

/** Whether a text matches its hash in the minutes. If the minutes have no hash of it, the answer is true, because nobody can check. */
export const hashes = (told: string | null, text: string): boolean => told === null || told === sha256(text)
