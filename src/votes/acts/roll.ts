/** Who would be on a roll that is frozen now, and what their votes weigh (§2.4, §3.7). */
import { capabilities } from "../../capabilities.ts"
import type { Capability } from "../../kernel/acts/capability.ts"
import type { Act } from "../../kernel/acts/context.ts"
import type { Franchise, MatrixId, Weight } from "../../kernel/rules/types.ts"
import { type Member, standings } from "../../standing/reads.ts"
import { isOnNewRoll } from "../rules/motions.ts"
import type { KeptMotion } from "../store/motions.ts"

/** A person who may vote, with what their vote weighs. */
export type Weighed = Member & { readonly weight: Weight }

/** The people who would be on the motion's roll now, with their weights. `among`: nobody else can be on it. */
export async function rollNow(act: Act, motion: KeptMotion, among?: ReadonlySet<MatrixId>): Promise<Weighed[]> {
  const all = await standings(act.work, act.coop.config)
  const may = all.filter((one) => isOnNewRoll(motion, one) && (among === undefined || among.has(one.person)))
  return weighed(act, may, motion.terms.franchise.vote, motion.subject)
}

/** These people with the weights of their votes, without those whose votes weigh nothing. */
export async function weighed(
  act: Act,
  people: readonly Member[],
  franchise: Franchise,
  concerned: MatrixId | null = null,
): Promise<Weighed[]> {
  const weights = await weightsOf(act, people, franchise, concerned)
  return people
    .map((one) => ({ ...one, weight: weights.get(one.person) ?? "1" }))
    .filter(({ weight }) => weight !== "0")
}

/** The weights, as the capability says them that knows why votes differ. Capabilities above `votes` do, so they are looked up late. */
async function weightsOf(
  act: Act,
  people: readonly Member[],
  franchise: Franchise,
  concerned: MatrixId | null,
): Promise<ReadonlyMap<MatrixId, Weight>> {
  for (const capability of Object.values(capabilities)) {
    if (!("acts" in capability)) continue
    const { does }: { readonly does: Capability } = await capability.acts()
    if (does.weights) return does.weights(act, people, franchise, concerned)
  }
  return new Map()
}
