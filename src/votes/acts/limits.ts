import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import { day, within, withinTime } from "../../kernel/rules/limits.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { countOne, timesOf } from "../../kernel/store/flood-counts.ts"
import { timesOfActs } from "../../kernel/store/minutes.ts"
import { kinds } from "../rules/kinds.ts"
import type { Motion } from "../rules/motions.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"

/**
 * Whether the number of such motions is limited for each person. Only one motion can be open on the same matter (§4.4). So a limit is needed
 * only for motions without a matter, for documents, which people can name as they like, and for cancellations, of which there can be one for
 * each open vote.
 */
export const isLimited = ({ kind, matter }: Pick<KeptMotion, "kind" | "matter">): boolean =>
  matter === null || kinds[kind].proposed === "revision" || kinds[kind].cancels === true

/** Checks that this member may open one more proposal. @throws Refusal */
export async function mustPropose({ work, coop }: Act, by: MatrixId): Promise<void> {
  const open = await motionsIn(work, coop.key, ["proposal"])
  const own = open.filter((motion) => motion.author === by && isLimited(motion))
  orRefuse(within("proposals", own.length, coop.config.limits.proposals))
  // Everybody has read a proposal, even if its author withdrew it at once. So it counts towards the day's limit.
  await mustWithinADay({ work, coop }, by, "proposals", coop.config.limits.proposalsADay)
}

/**
 * Checks that this person has not yet reached the day's limit of proposals or alternatives. Then counts the new one.
 * @throws Refusal
 */
async function mustWithinADay(
  { work, coop }: Act,
  by: MatrixId,
  what: "proposals" | "alternatives",
  most: number,
): Promise<void> {
  const about = `${what}:${coop.key}`
  const times = await timesOf(work, by, about, day)
  orRefuse(withinTime(`${what}-day`, times, { most, now: work.now, window: day }))
  await countOne(work, by, about)
}

/** Checks that this member may add one more option to a motion. @throws Refusal */
export async function mustAdd(act: Act, by: MatrixId, motion: Motion): Promise<void> {
  const { limits } = act.coop.config
  const own = motion.options.filter(({ author }) => author === by)
  const reached = within("alternatives", own.length, limits.alternatives)
  orRefuse(reached && { ...reached, motion: motion.id })
  await mustWithinADay(act, by, "alternatives", limits.alternativesADay)
}

/** Checks that this member may reword an option once more. @throws Refusal */
export async function mustReword({ work, coop }: Act, by: MatrixId): Promise<void> {
  const times = await timesOfActs(work, coop.key, { actor: by, act: "option-reworded" }, day)
  const most = coop.config.limits.rewordings
  orRefuse(withinTime("rewordings", times, { most, now: work.now, window: day }))
}
