/** Texts that could be taken for others (§3.2: a ballot is never repaired by guess, so nobody is to be made to guess either). */
import { kinds, motionKinds } from "../rules/kinds.ts"
import { looksLike, looksLikeAnswer } from "../rules/look-alike.ts"
import type { Motion } from "../rules/motions.ts"
import type { MotionId } from "../rules/types.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import type { Act } from "./context.ts"
import { refuse } from "./refusal.ts"

/** What the bot itself calls options of a vote, whomever it is about: keys of the locales. */
const fixed = motionKinds
  .flatMap((kind) => Object.values(kinds[kind].options).flat())
  .flatMap(({ key, names }) => (names === "nothing" ? [key] : []))

/** An option of somebody's that could be taken for one that stands there by rule, or for an abstention. @throws Refusal */
export function mustNotLookFixed({ coop }: Act, title: string): void {
  const words = [...fixed.map((key) => coop.words.t(key)), ...coop.words.typed.spellings("ballot", "abstain")]
  const other = words.find((one) => looksLikeAnswer(one, title))
  if (other !== undefined) refuse("looks-fixed", { other })
}

/** The same question is not proposed twice at once, in whatever signs it is written. @throws Refusal */
export async function mustNotLookProposed({ work, coop }: Act, title: string): Promise<void> {
  const twin = (await motionsIn(work, coop.key, ["proposal"])).find((motion) => looksLike(motion.title, title))
  if (twin) refuse("motion-looks-like", { motion: twin.id, other: twin.title, kind: twin.kind })
}

/** The other open motions before everybody for which this one could be taken, by its title. */
export async function motionsLike(
  { work, coop }: Act,
  motion: Motion & Pick<KeptMotion, "title">,
): Promise<MotionId[]> {
  if (motion.stage === "closed" || motion.series !== "public") return []
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  return open.filter(({ id, title }) => id !== motion.id && looksLike(title, motion.title)).map(({ id }) => id)
}
