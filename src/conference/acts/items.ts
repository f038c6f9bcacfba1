/** Calling the items of the agenda in order (§16.4). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openVoting } from "../../votes/acts/vote.ts"
import { currentItem, type Item, nextItem } from "../rules/agenda.ts"
import { agendaOf, changeItem } from "../store/agenda.ts"
import { type Conference, findConference } from "../store/conferences.ts"
import { openShow } from "../store/meeting.ts"
import type { ItemAbout } from "../views/items.ts"
import { itemCard } from "../views/meeting.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { endHands, showHands } from "./hands.ts"
import { attachElection } from "./motions.ts"
import { endSpeeches } from "./speaking.ts"
import { mustPreside, presentAt, quorumAt, theOpen } from "./state.ts"

/** `item`: null if the agenda is done. */
export interface Next {
  readonly conference: Conference
  readonly item: ItemAbout | null
}

/** Ends the present item and calls the next one. A motion's vote begins. @throws Refusal below the quorum (§16.3) */
export const callNext = askedBy("member", async (act: Act, by): Promise<Next> => {
  const { work } = act
  const conference = await theOpen(act)
  mustPreside(act, by, conference)
  const items = await agendaOf(work, conference.row)
  await mustHaveQuorum(act, conference, items)
  // Calling the next item would count the hands at once, before people have had the time to raise theirs.
  const show = await openShow(work, conference.row)
  if (show) refuse("hands-before-next", { question: show.question, endsAt: show.endsAt })
  await endItem(act, conference, items)
  const next = nextItem(items)
  if (!next) return { conference, item: null }
  await changeItem(work, next, { called_at: work.now })
  return { conference, item: await begin(act, by, conference, next, items.length) }
})

/** @throws Refusal if too few are there. With the first item the minutes say how many were */
async function mustHaveQuorum(act: Act, conference: Conference, items: readonly Item[]): Promise<void> {
  const { there, needed, voters } = await quorumAt(act, conference)
  if (there < needed) refuse("conference-few", { there, needed })
  if (items.some(({ calledAt }) => calledAt !== null)) return
  const details = { conference: conference.id, there, voters, needed }
  await addRecord(act.work, act.coop.key, { actor: null, act: "conference-begun", details })
}

/** Ends the item that is being dealt with: its speakers, its show of hands, and itself. */
export async function endItem(act: Act, conference: Conference, items: readonly Item[]): Promise<void> {
  await endSpeeches(act, conference)
  const show = await openShow(act.work, conference.row)
  if (show) await endHands(act, conference, show)
  const current = currentItem(items)
  if (current) await changeItem(act.work, current, { done_at: act.work.now })
}

/** Says which item is called, and begins its vote or its show of hands. */
async function begin(
  act: Act,
  by: LookedUp,
  conference: Conference,
  item: Item,
  of: number,
): Promise<ItemAbout | null> {
  const { work, coop } = act
  const election = item.kind === "election" && item.motion === null ? await attachElection(act, conference, item) : null
  const [about = null] = await aboutAgenda(act, election ? [{ ...item, motion: election.id }] : [item])
  if (!about) return null
  const earlier = item.about === null ? null : await findConference(work, coop.key, item.about)
  // As long as an objection can come, there is no final text to approve. The next conference then does.
  const minutes = earlier && earlier.final !== null ? earlier : null
  const objections = minutes ? null : (earlier?.objectUntil ?? null)
  const card = itemCard(coop.words, about, { of, at: work.now, objections, prefix: coop.config.prefix })
  await say(act, membersRoom(act), card, { alert: true })
  if (minutes) {
    const named = { conference: minutes.id, hash: minutes.finalHash?.slice(0, 12) ?? "" }
    const question = coop.words.t("hands-minutes", named)
    await showHands(act, conference, by.person, { about: "minutes", question, takesUp: null })
  }
  const { motion } = about
  if (motion?.stage === "proposal") {
    const { voting, voters } = coop.config.conference
    const there = await presentAt(act, conference)
    const among = new Set(there.flatMap(({ person, standsFor }) => [person, ...standsFor]))
    await openVoting(act, motion, { length: voting, ...(voters === "present" && { among }) })
  }
  return about
}
