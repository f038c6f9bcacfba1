/** What the minutes hold of a motion beside its texts (§11): hashes of what everybody may know, salted commitments to the rest. */
import { canonicalJson, commitment, sha256 } from "./minutes.ts"
import type { Ballot, MatrixId, Terms, Weight } from "./types.ts"

/** A ballot as it is kept after its vote; `receipt` null: it is not published beside the ballot. */
export interface CountedBallot extends Ballot {
  readonly receipt: string | null
}

/** Stands in the text of an outcome for the hash of the record that commits to it. */
export const hashToCome = "0".repeat(64)

/** Of a motion's name; nothing where it is called by its first option, to whose wording the minutes commit already. */
export const titleHash = (title: string | null | undefined): string | undefined =>
  typeof title === "string" ? sha256(title) : undefined

/** Of the rules that a motion is held under, as they were taken from the configuration. */
export const termsHash = (terms: Terms): string => sha256(canonicalJson(terms))

/** Of a roll: who may vote, with what weight. */
export const votersHash = (roll: readonly { readonly person: MatrixId; readonly weight: Weight }[]): string =>
  sha256(canonicalJson(sorted(roll.map(({ person, weight }) => [person, weight]))))

/** To the names of those who voted; how is in `ballotsCommitment`, and in no order that could join the two. */
export const votedCommitment = (
  salt: string,
  roll: readonly { readonly person: MatrixId; readonly voted: boolean }[],
): string => commitment(salt, canonicalJson(sorted(roll.filter(({ voted }) => voted).map(({ person }) => [person]))))

/** To the ballots as they are kept, in their random order. */
export const ballotsCommitment = (salt: string, ballots: readonly CountedBallot[]): string =>
  commitment(salt, canonicalJson(ballots.map(({ ranking, weight, receipt }) => [ranking, weight, receipt])))

const sorted = (rows: readonly (readonly string[])[]) =>
  rows.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : one > other ? 1 : 0))
