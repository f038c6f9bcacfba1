/** Ends a round of reviews of which a backup has no key, and the account's data has none any more. Nobody can open what people wrote. */
import { membersRoom, say } from "../../kernel/acts/context.ts"
import type { AfterRestore } from "../../kernel/acts/restored.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { closeRound, isKeyLost, openRound } from "../store/rounds.ts"

export const endWithoutKey: AfterRestore = async (act, { from }) => {
  const { work, coop } = act
  const round = await openRound(work, coop.key)
  if (!round || !(await isKeyLost(work, round))) return
  await closeRound(work, round)
  const details = { round: round.number, results: [] }
  await addRecord(work, coop.key, { actor: null, act: "reviews-closed", details })
  await say(act, membersRoom(act), coop.words.t("restored-reviews", { at: coop.words.moment(from) }))
}
