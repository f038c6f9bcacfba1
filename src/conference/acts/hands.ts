/** Shows of hands (§16.4): by name, in the open, on questions of procedure. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { currentItem, type NewItem } from "../rules/agenda.ts"
import { after } from "../rules/conference.ts"
import { type HandsAbout, handsFor, isShown } from "../rules/hands.ts"
import { addItem, agendaOf } from "../store/agenda.ts"
import { type Conference, findConference } from "../store/conferences.ts"
import { closeShow, type HandShow, handsOf, insertShow, openShow, raiseHand } from "../store/meeting.ts"
import { handsAsked, handsCounted } from "../views/meeting.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { approveMinutes } from "./minutes-of.ts"
import { keepMotionUntil } from "./motions.ts"
import { mustBeThere, mustPreside, theOpen, thosePresent } from "./state.ts"

/** Asks for a show of hands. @throws Refusal if another one is open, or somebody else presides */
export const askHands = askedBy("member", async (act: Act, by, question: string): Promise<HandShow> => {
  const conference = await theOpen(act)
  mustPreside(act, by, conference)
  if (question === "") refuse("hands-question")
  return showHands(act, conference, by.person, { about: "procedure", question, takesUp: null })
})

/** Opens a show of hands, and says so. @throws Refusal if another one is open */
export async function showHands(
  act: Act,
  conference: Conference,
  author: MatrixId,
  asked: { readonly about: HandsAbout; readonly question: string; readonly takesUp: NewItem | null },
): Promise<HandShow> {
  const { work, coop } = act
  const open = await openShow(work, conference.row)
  if (open) refuse("hands-open", { question: open.question })
  const item = currentItem(await agendaOf(work, conference.row))?.row ?? null
  const endsAt = after(work.now, handsFor, coop.zone)
  const show = await insertShow(work, conference.row, { ...asked, item, author, endsAt })
  await say(act, membersRoom(act), handsAsked(coop.words, show, coop.config.prefix), { alert: true })
  return show
}

/** `over`: everybody who is there has answered, so the show of hands has ended. */
export interface Raised {
  readonly agrees: boolean
  readonly raised: number
  readonly over: boolean
}

/** Raises a hand for or against, or changes it. @throws Refusal */
export const showHand = askedBy("member", async (act: Act, by, agrees: boolean): Promise<Raised> => {
  const { work } = act
  const conference = await theOpen(act)
  const show = (await openShow(work, conference.row)) ?? refuse("hands-none")
  await mustBeThere(act, by, conference)
  await raiseHand(work, show.row, { person: by.person, agrees })
  const raised = new Set((await handsOf(work, show.row)).map(({ person }) => person))
  const over = [...(await thosePresent(act, conference))].every((person) => raised.has(person))
  if (over) await endHands(act, conference, show)
  return { agrees, raised: raised.size, over }
})

/** Ends the show of hands, for whoever presides. @throws Refusal */
export const finishHands = askedBy("member", async (act: Act, by): Promise<void> => {
  const conference = await theOpen(act)
  mustPreside(act, by, conference)
  const show = (await openShow(act.work, conference.row)) ?? refuse("hands-none")
  await endHands(act, conference, show)
})

/** Counts the hands, says the result, and does what follows from it. */
export async function endHands(act: Act, conference: Conference, show: HandShow): Promise<void> {
  const { work, coop } = act
  const hands = await handsOf(work, show.row)
  const present = (await thosePresent(act, conference)).size
  const carried = isShown(show.about, hands, present)
  await closeShow(work, show.row, { present, carried })
  const yes = hands.filter(({ agrees }) => agrees).length
  const question = commitment(conference.salt, show.question)
  const details = { conference: conference.id, question, yes, no: hands.length - yes, present, carried }
  await addRecord(work, coop.key, { actor: null, act: "hands-shown", details })
  const earlier = await minutesAsked(act, conference, show)
  const minutes = earlier && { conference: earlier.id, prefix: coop.config.prefix }
  const counted = handsCounted(coop.words, { ...show, present, carried }, hands, coop.server, minutes)
  await say(act, membersRoom(act), counted)
  if (carried) await follow(act, conference, show)
  if (carried && earlier) await approveMinutes(act, earlier, conference)
}

/** The conference whose minutes the show of hands is about. Null if it is about something else. */
async function minutesAsked({ work, coop }: Act, { row }: Conference, { about, item }: HandShow) {
  const asked = about === "minutes" ? (await agendaOf(work, row)).find((other) => other.row === item) : undefined
  return asked?.about == null ? null : findConference(work, coop.key, asked.about)
}

async function follow(act: Act, conference: Conference, { about, takesUp }: HandShow): Promise<void> {
  const { work } = act
  if (about !== "take-up" || !takesUp) return
  const added = await addItem(work, conference.row, takesUp)
  const [{ motion = null } = {}] = await aboutAgenda(act, [added])
  if (motion) await keepMotionUntil(act, motion, conference)
}
