/** What everybody is told of a conference (§16.1): in the members' room and by direct message, with an entry for their calendar. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { type Address, addSilentFile } from "../../kernel/store/outbox.ts"
import { serverName } from "../../kernel/views/people.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { linkIn } from "../rules/calling.ts"
import { agendaOf } from "../store/agenda.ts"
import type { Conference } from "../store/conferences.ts"
import { calendarFile, calendarName } from "../views/calendar.ts"
import { calendarText, type Told, toldCard, type WayIn } from "../views/conference.ts"
import { aboutAgenda } from "./agenda-about.ts"

/** The name of the message in the members' room that shows the conference. */
export const conferenceName = ({ coop, id }: Pick<Conference, "coop" | "id">): string => `conference:${coop}:${id}`

/** The link to the members' room, if people can call each other there and the conference's place has no link of its own. Null otherwise. */
function callLink({ coop }: Act, { place }: Pick<Conference, "place">): string | null {
  const { members } = coop.rooms
  if (members === undefined || linkIn(place) !== null || !coop.calls?.in(members)) return null
  return `https://matrix.to/#/${encodeURIComponent(members)}?via=${serverName(coop.server)}`
}

/** How people get into a call from the members' room, or from their direct room. */
export function waysIn(
  act: Act,
  conference: Pick<Conference, "place">,
): { readonly room: WayIn; readonly direct: WayIn } {
  const link = callLink(act, conference)
  return { room: link === null ? null : "here", direct: link === null ? null : { room: link } }
}

/** How people get into the call of a conference that is open, or that they ask about: at its own link, if its place has one. */
export function waysNow(act: Act, conference: Pick<Conference, "place">): ReturnType<typeof waysIn> {
  const link = linkIn(conference.place)
  return link === null ? waysIn(act, conference) : { room: { link }, direct: { link } }
}

/** Tells everybody that the conference is called, was moved, or is called off. */
export async function tellEverybody(act: Act, conference: Conference, told: Told): Promise<void> {
  const { work, coop } = act
  const items = await agendaOf(work, conference.row)
  const about = await aboutAgenda(act, items)
  const ways = waysIn(act, conference)
  const card = (way: WayIn) => toldCard(coop.words, conference, told, about, { prefix: coop.config.prefix, way })
  const room = membersRoom(act)
  await say(act, room, card(ways.room), { alert: true, ...(told === "called" && { name: conferenceName(conference) }) })
  await sendCalendar(act, conference, room)
  for (const one of (await standings(work, coop.config)).filter(belongs)) {
    await say(act, { person: one.person }, card(ways.direct))
    await sendCalendar(act, conference, { person: one.person })
  }
}

/** Sends the entry for people's calendars. It alerts nobody. */
export async function sendCalendar(act: Act, conference: Conference, to: Address): Promise<void> {
  const { work, coop } = act
  const items = await agendaOf(work, conference.row)
  const text = calendarText(coop.words, coop.config.name, conference, await aboutAgenda(act, items))
  const bytes = Buffer.from(
    await calendarFile(conference, text, { now: work.now, call: callLink(act, conference) }),
  ).toString("base64")
  await addSilentFile(work, to, { filename: calendarName(conference), mimetype: "text/calendar", bytes })
}
