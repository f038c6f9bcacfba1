/** Refuses texts that look alike. The bot never guesses what a ballot means (§3.2), so voters must not have to guess either. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { looksLike, looksLikeAnswer } from "../../kernel/rules/look-alike.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import { kinds, motionKinds } from "../rules/kinds.ts"
import type { Motion } from "../rules/motions.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"

/** The names that the bot itself gives to options, as keys of the locales. Names that contain a person or a year are left out. */
const fixed = motionKinds
  .flatMap((kind) => Object.values(kinds[kind].options).flat())
  .flatMap(({ key, names }) => (names === "nothing" ? [key] : []))

/** Refuses an option that looks like an abstention, or like an option that is on the ballot by rule. @throws Refusal */
export function mustNotLookFixed({ coop }: Act, title: string): void {
  const words = [...fixed.map((key) => coop.words.t(key)), ...coop.words.typed.spellings("ballot", "abstain")]
  const other = words.find((one) => looksLikeAnswer(one, title))
  if (other !== undefined) refuse("looks-fixed", { other })
}

/** Refuses a proposal if a proposal with the same title is open, even in another spelling. @throws Refusal */
export async function mustNotLookProposed({ work, coop }: Act, title: string): Promise<void> {
  const twin = (await motionsIn(work, coop.key, ["proposal"])).find((motion) => looksLike(motion.title, title))
  if (twin) refuse("motion-looks-like", { motion: twin.id, other: twin.title, kind: twin.kind })
}

/** The other open public motions whose titles look like this motion's title. */
export async function motionsLike(
  { work, coop }: Act,
  motion: Motion & Pick<KeptMotion, "title">,
): Promise<MotionId[]> {
  if (motion.stage === "closed" || motion.series !== "public") return []
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  return open.filter(({ id, title }) => id !== motion.id && looksLike(title, motion.title)).map(({ id }) => id)
}
