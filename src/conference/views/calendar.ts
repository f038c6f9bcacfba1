/** A conference as an entry of a calendar (RFC 5545), for Thunderbird, Google and the phone's own. */
import type { Instant } from "../../kernel/rules/types.ts"
import { plainLine } from "../../ledger/views/export-ledger.ts"
import { linkIn } from "../rules/calling.ts"
import type { Conference } from "../store/conferences.ts"

export interface CalendarText {
  readonly summary: string
  readonly description: string
}

/**
 * The text of an `.ics` file. Times are in UTC, which needs no rules of a time zone, so no change of clocks can move the meeting. A change or
 * a cancellation has the same UID and a higher SEQUENCE, so that calendars change the entry that they have.
 * @param call the link to the room in which people can call each other, for a place without a link of its own. Null: there is none
 */
export async function calendarFile(
  conference: Conference,
  { summary, description }: CalendarText,
  { now, call }: { readonly now: Instant; readonly call: string | null },
): Promise<string> {
  const own = linkIn(conference.place)
  const link = own ?? call
  // The library is loaded only here, so that it does not slow down the bot's start.
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import("ical-generator")
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: "Waggle", product: "Waggle" } })
  calendar.createEvent({
    id: `${conference.uid}@waggle`,
    sequence: conference.sequence,
    start: new Date(conference.startsAt),
    end: new Date(conference.endsAt),
    stamp: new Date(now),
    summary: plainLine(summary),
    description,
    ...(conference.place !== "" && { location: plainLine(conference.place) }),
    ...(own !== null && { url: own }),
    status: conference.stage === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  const text = calendar.toString()
  return link === null ? text : withCall(text, link)
}

/** The event with a link to a call (RFC 7986, 5.11), which the library does not write. */
function withCall(text: string, link: string): string {
  const line = `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${link}`
  return text.replace("\r\nEND:VEVENT", `\r\n${folded(line)}\r\nEND:VEVENT`)
}

/** A line in pieces of at most 75 bytes (RFC 5545, 3.1). A link has only ASCII in it. */
const folded = (line: string): string => [line.slice(0, 75), ...(line.slice(75).match(/.{1,74}/g) ?? [])].join("\r\n ")

/** The name of the file. */
export const calendarName = ({ id }: Pick<Conference, "id">): string => `${id}.ics`
