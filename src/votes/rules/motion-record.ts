/**
 * Hashes and salted commitments in a motion's records (§11), besides those of its texts. A hash is made of facts that everybody may know.
 * All other facts get a commitment.
 */
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Ballot, MatrixId, Terms, Weight } from "../../kernel/rules/types.ts"

/** A ballot as it is stored after the vote. `receipt` is null if receipts are not published beside their ballots. */
export interface CountedBallot extends Ballot {
  readonly receipt: string | null
}

/** The outcome's text contains this instead of the hash of the outcome's record, as long as that record does not exist yet. */
export const hashToCome = "0".repeat(64)

/**
 * The hash of a motion's title. Undefined if the motion has the name of its first option, because the minutes commit to that wording
 * already.
 */
export const titleHash = (title: string | null | undefined): string | undefined =>
  typeof title === "string" ? sha256(title) : undefined

/** The hash of the rules by which a motion is held. `terms`: those that the program writes, or those that it finds in the database. */
export const termsHash = (terms: Terms | Readonly<Record<string, unknown>>): string => sha256(canonicalJson(terms))

/** The hash of a roll, which has everybody who may vote, with their weights. */
export const votersHash = (roll: readonly { readonly person: MatrixId; readonly weight: Weight }[]): string =>
  sha256(canonicalJson(sorted(roll.map(({ person, weight }) => [person, weight]))))

/**
 * The commitment to who voted. The names are sorted, so their order does not connect them with `ballotsCommitment`, which tells how people
 * voted.
 */
export const votedCommitment = (
  salt: string,
  roll: readonly { readonly person: MatrixId; readonly voted: boolean }[],
): string => commitment(salt, canonicalJson(sorted(roll.filter(({ voted }) => voted).map(({ person }) => [person]))))

/** The commitment to the ballots, in their random order. */
export const ballotsCommitment = (salt: string, ballots: readonly CountedBallot[]): string =>
  commitment(salt, canonicalJson(ballots.map(({ ranking, weight, receipt }) => [ranking, weight, receipt])))

const sorted = (rows: readonly (readonly string[])[]) =>
  rows.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : one > other ? 1 : 0))
