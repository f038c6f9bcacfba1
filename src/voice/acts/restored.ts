/**
 * Ends the polls and petitions of which a backup has no key, and the account's data has none any more: either they ended after the backup was
 * made, or nobody can open what people sent.
 */
import { membersRoom, say } from "../../kernel/acts/context.ts"
import type { AfterRestore } from "../../kernel/acts/restored.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { findPetition } from "../store/petitions.ts"
import { closePoll, pollsWithoutKey } from "../store/polls.ts"
import { dropLostDrafts, endorsementsOf, petitionsWithoutKey } from "../store/signers.ts"
import { endLapsed } from "./mornings.ts"
import { called } from "./petition-kinds.ts"

export const endWithoutKeys: AfterRestore = async (act, { from }) => {
  const { work, coop } = act
  const over: string[] = []
  for (const poll of await pollsWithoutKey(work, coop.key)) {
    await closePoll(work, poll, { answered: 0, chosen: [] })
    over.push(poll.id)
  }
  for (const number of await petitionsWithoutKey(work, coop.key)) {
    const petition = await findPetition(work, coop.key, number)
    if (!petition) continue
    await endLapsed(act, await called(act, petition), await endorsementsOf(work, petition))
    over.push(petition.id)
  }
  await dropLostDrafts(work, coop.key)
  work.afterCommit(() => flushDeleted(work.database))
  if (over.length === 0) return
  const { words, config } = coop
  const about = { over: words.list(over), count: over.length, at: words.moment(from), prefix: config.prefix }
  await say(act, membersRoom(act), words.t("restored-voice", about))
}
