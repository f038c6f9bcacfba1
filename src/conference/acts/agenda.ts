/** Changing the agenda of a conference (§16.2). */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { calledName } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { theMotion } from "../../votes/acts/open-motion.ts"
import { isHearing } from "../../votes/rules/motions.ts"
import { type Item, mayAddItem, movedTo, type NewItem, ownItem } from "../rules/agenda.ts"
import { hasPower } from "../rules/conference.ts"
import { addItem, agendaOf, removeItem, setPlaces } from "../store/agenda.ts"
import type { Conference } from "../store/conferences.ts"
import type { HandShow } from "../store/meeting.ts"
import type { ItemAbout } from "../views/items.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { showHands } from "./hands.ts"
import { keepMotionUntil } from "./motions.ts"
import { leads, mustBeThere, theConference } from "./state.ts"

/** An item as somebody asks for it. */
export type Asked = Pick<NewItem, "text" | "minutes"> &
  (
    | { readonly kind: "report" | "discussion" }
    | { readonly kind: "motion"; readonly motion: MotionId }
    | { readonly kind: "election"; readonly office: OfficeKey }
  )

export interface AgendaRead {
  readonly conference: Conference
  readonly items: readonly ItemAbout[]
}

/** The agenda of the conference that is called or open. @throws Refusal */
export const readAgenda = askedBy("member", async (act: Act, _by): Promise<AgendaRead> => {
  const conference = await theConference(act)
  return { conference, items: await aboutAgenda(act, await agendaOf(act.work, conference.row)) }
})

/** `shown`: the item came too late, and those present decide by a show of hands whether they take it up. */
export type Added =
  | { readonly conference: Conference; readonly item: ItemAbout; readonly shown: null }
  | { readonly conference: Conference; readonly item: null; readonly shown: HandShow }

/** Puts an item on the agenda. After its day, those present decide whether they take it up (§16.2). @throws Refusal */
export const addToAgenda = askedBy("member", async (act: Act, by, asked: Asked): Promise<Added> => {
  const { work } = act
  const conference = await theConference(act)
  const late = work.now > conference.agendaUntil
  if (late && conference.stage !== "open") refuse("agenda-over", { until: conference.agendaUntil })
  if (late) await mustBeThere(act, by, conference)
  const item = await itemFor(act, by, asked)
  orRefuse(mayAddItem(await agendaOf(work, conference.row), item))
  if (!late) {
    const added = await putOn(act, conference, item)
    const [about] = await aboutAgenda(act, [added])
    if (about) return { conference, item: about, shown: null }
  }
  const shown = await showHands(act, conference, by.person, { about: "take-up", question: item.text, takesUp: item })
  return { conference, item: null, shown }
})

/** The item that was asked for. @throws Refusal if its motion is over, or somebody else's */
async function itemFor(act: Act, by: LookedUp, asked: Asked): Promise<NewItem> {
  const { coop } = act
  const usual = { motion: null, office: null, about: null, author: by.person, minutes: asked.minutes }
  if (asked.kind === "election") return { ...usual, kind: "election", office: asked.office, text: asked.text }
  if (asked.kind !== "motion") return { ...usual, kind: asked.kind, text: asked.text }
  const motion = await theMotion(act, asked.motion)
  if (motion.stage === "closed") refuse("agenda-motion-over", { motion: motion.id })
  // §6: the accused person has just this time to answer.
  if (isHearing(motion)) refuse("agenda-motion-hearing", { motion: motion.id })
  // On the agenda a motion waits for the conference. Nobody can hold up other people's motions like that.
  const own = motion.author === by.person || motion.author === coop.bot || hasPower(by, "call-conference")
  if (motion.stage === "proposal" && !own)
    refuse("agenda-motion-theirs", { motion: motion.id, author: calledName(motion.author, coop.server) })
  return { ...usual, kind: "motion", motion: motion.id, text: motion.title }
}

/** Puts the item on the agenda. Its motion then waits for the conference. */
export async function putOn(act: Act, conference: Conference, item: NewItem): Promise<Item> {
  const added = await addItem(act.work, conference.row, item)
  if (item.motion !== null) await keepMotionUntil(act, await theMotion(act, item.motion), conference)
  return added
}

/** Takes an item off the agenda, for whoever added it or leads the conference. @throws Refusal */
export const removeFromAgenda = askedBy("member", async (act: Act, by, place: number): Promise<Item> => {
  const conference = await theConference(act)
  const items = await agendaOf(act.work, conference.row)
  const item = orRefuse(ownItem(items, place, { person: by.person, leads: leads(by, conference) }))
  await removeItem(act.work, conference.row, item)
  return item
})

/** Moves an item to another place, for whoever added it or leads the conference. @throws Refusal */
export const moveOnAgenda = askedBy("member", async (act: Act, by, from: number, to: number): Promise<AgendaRead> => {
  const conference = await theConference(act)
  const items = await agendaOf(act.work, conference.row)
  const item = orRefuse(ownItem(items, from, { person: by.person, leads: leads(by, conference) }))
  await setPlaces(act.work, movedTo(items, item, to))
  return { conference, items: await aboutAgenda(act, await agendaOf(act.work, conference.row)) }
})
