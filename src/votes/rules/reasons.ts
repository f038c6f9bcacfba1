/** Short reasons that voters give with their ballots in a vote that is counted. By consent only objections have one (§3.9). */
import type { MatrixId, Refused } from "../../kernel/rules/types.ts"
import { kinds } from "./kinds.ts"
import type { Motion } from "./motions.ts"

/** A reason as its voter wants it published. `signed`: with their name. An empty text: there is none. */
export interface GivenReason {
  readonly text: string
  readonly signed: boolean
}

/** The most characters of such a reason. Everybody's reasons stand in one message, below the outcome. */
export const longestGiven = 200

/** How many people must have voted before a reason is published without a name. Among two, either knows whose it is (§5.6). */
export const fewestVoters = 3

/**
 * Whether ballots on this motion can have a reason. In votes on a removal they cannot: what somebody has against a person belongs in the
 * hearing, where that person can answer (§6). By consent an objection has its reason, and nothing else has one.
 */
export const takesReasons = ({ kind, series, terms }: Pick<Motion, "kind" | "series" | "terms">): boolean =>
  terms.consent === undefined && series === "public" && kinds[kind].firstStage !== "hearing"

/**
 * Why this reason cannot be given; null if it can.
 * @param byProxy whether the ballot is another person's. Who cast such a ballot is secret, so no name can stand below its reason (§3.10)
 */
export function mayGiveReason(
  motion: Pick<Motion, "id" | "kind" | "series" | "terms">,
  { text, signed }: GivenReason,
  byProxy: boolean,
): Refused | null {
  if (motion.terms.consent) return { refused: "reason-by-objection", motion: motion.id }
  if (!takesReasons(motion)) return { refused: "reason-not-here", motion: motion.id }
  if (signed && byProxy) return { refused: "reason-signed-by-proxy", motion: motion.id }
  return [...text].length > longestGiven ? { refused: "reason-too-long", motion: motion.id, most: longestGiven } : null
}

/**
 * The reasons to publish with the outcome. Signed ones are published as they were given; the others only if enough people have voted. They
 * are in the order of their texts, which tells nothing of when and by whom each was given.
 */
export function publishable<R extends { readonly reason: string; readonly person: MatrixId | null }>(
  reasons: readonly R[],
  voters: number,
): readonly R[] {
  const shown = reasons.filter(({ person }) => person !== null || voters >= fewestVoters)
  const byText = (one: R, other: R) => (one.reason < other.reason ? -1 : one.reason > other.reason ? 1 : 0)
  return shown.toSorted(byText)
}
