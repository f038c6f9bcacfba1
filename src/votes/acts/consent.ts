/**
 * Motions that were held by consent and not carried: they go back to their authors, who can try again with other words (§3.9). Those that are
 * nobody's can be tried again by everybody who may start such a motion.
 */
import { type Act, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { sameWords } from "../../kernel/rules/look-alike.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import { canTryAgain } from "../rules/consent.ts"
import type { KeptMotion } from "../store/motions.ts"
import { roundAfter } from "../store/rounds.ts"
import { sentBackCard } from "../views/consent.ts"
import { type Consented, reasonLines } from "../views/consent-outcome.ts"
import { askedBy } from "./asked.ts"
import { type SeeingAct, type Typed, theMotion, type Wording } from "./open-motion.ts"
import { propose } from "./propose.ts"

/**
 * Gives the author of a motion the reasons for which it was not carried. The motion stays closed. Another round is a motion of its own, with
 * a roll, ballots and a count of its own, so that nothing that was published changes. If the motion is nobody's, the message about its outcome
 * says how to go on.
 */
export async function sendBack(act: Act, motion: KeptMotion, consented: Consented): Promise<void> {
  const { words, bot, config } = act.coop
  if (motion.author === bot) return
  const { answers } = consented
  const card = sentBackCard(words, motion, { answers, reasons: reasonLines(words, consented), prefix: config.prefix })
  await say(act, { person: motion.author }, card)
}

/**
 * Opens another round of a motion that was not carried by consent, with other words. Null if it is not this person who can try it again.
 * @throws Refusal if it was tried again already, or the person may not open it
 */
export const tryAgain = askedBy(
  "member",
  async (act: SeeingAct, by, id: MotionId, wording: Wording, typed: Typed): Promise<KeptMotion | null> => {
    const motion = await theMotion(act, id)
    if (!canTryAgain(motion, by.person, act.coop.bot)) return null
    const next = await roundAfter(act.work, motion)
    if (next) refuse("tried-again", { motion: id, next: next.id })
    const same = motion.options.some(
      ({ title, text }) => sameWords(title, wording.title) && sameWords(text, wording.text),
    )
    if (same) refuse("tried-again-alike", { motion: id })
    return propose(act, by, wording, typed, { byConsent: true, follows: id })
  },
)
