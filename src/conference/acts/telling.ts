/** What everybody is told of a conference (§16.1): in the members' room and by direct message, with an entry for their calendar. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { type Address, addSilentFile } from "../../kernel/store/outbox.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { agendaOf } from "../store/agenda.ts"
import type { Conference } from "../store/conferences.ts"
import { calendarFile, calendarName } from "../views/calendar.ts"
import { calendarText, type Told, toldCard } from "../views/conference.ts"
import { aboutAgenda } from "./agenda-about.ts"

/** The name of the message in the members' room that shows the conference. */
export const conferenceName = ({ coop, id }: Pick<Conference, "coop" | "id">): string => `conference:${coop}:${id}`

/** Tells everybody that the conference is called, was moved, or is called off. */
export async function tellEverybody(act: Act, conference: Conference, told: Told): Promise<void> {
  const { work, coop } = act
  const items = await agendaOf(work, conference.row)
  const card = toldCard(coop.words, conference, told, await aboutAgenda(act, items), coop.config.prefix)
  const room = membersRoom(act)
  await say(act, room, card, { alert: true, ...(told === "called" && { name: conferenceName(conference) }) })
  await sendCalendar(act, conference, room)
  for (const one of (await standings(work, coop.config)).filter(belongs)) {
    await say(act, { person: one.person }, card)
    await sendCalendar(act, conference, { person: one.person })
  }
}

/** Sends the entry for people's calendars. It alerts nobody. */
export async function sendCalendar(act: Act, conference: Conference, to: Address): Promise<void> {
  const { work, coop } = act
  const items = await agendaOf(work, conference.row)
  const text = calendarText(coop.words, coop.config.name, conference, await aboutAgenda(act, items))
  const bytes = Buffer.from(await calendarFile(conference, text, work.now)).toString("base64")
  await addSilentFile(work, to, { filename: calendarName(conference), mimetype: "text/calendar", bytes })
}
