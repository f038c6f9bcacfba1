/** Reading how a general conference stands (§16). */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { Address } from "../../kernel/store/outbox.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { supportersNeeded } from "../rules/conference.ts"
import { agendaOf } from "../store/agenda.ts"
import { type Conference, supportersOf } from "../store/conferences.ts"
import type { ItemAbout } from "../views/items.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { anyConference, type Quorum, quorumAt, votersIn } from "./state.ts"
import { sendCalendar, waysIn, waysNow } from "./telling.ts"

export interface ConferenceRead {
  readonly conference: Conference
  readonly items: readonly ItemAbout[]
  /** Who is there, if it is open. */
  readonly quorum: Quorum | null
  /** How people get into its call, from the members' room or from their direct room. */
  readonly ways: ReturnType<typeof waysNow>
  readonly supporters: number
  readonly needed: number
}

/** The conference that is called or open, or the call that waits for support. Null: there is none. @throws Refusal */
export const readConference = askedBy("member", async (act: Act, _by): Promise<ConferenceRead | null> => {
  const { work, coop } = act
  const conference = await anyConference(act)
  if (!conference) return null
  return {
    conference,
    items: await aboutAgenda(act, await agendaOf(work, conference.row)),
    quorum: conference.stage === "open" ? await quorumAt(act, conference) : null,
    // What is called at a link of its own names it with its place.
    ways: conference.stage === "open" ? waysNow(act, conference) : waysIn(act, conference),
    supporters: (await supportersOf(work, conference.row)).length,
    needed: supportersNeeded((await votersIn(act)).length, coop.config.conference),
  }
})

/** Sends the entry for people's calendars once more. @throws Refusal if no conference is called */
export const askForCalendar = askedBy("member", async (act: Act, _by, to: Address): Promise<void> => {
  await sendCalendar(act, (await anyConference(act)) ?? refuse("conference-none"), to)
})
