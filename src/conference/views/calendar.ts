/** A conference as an entry of a calendar (RFC 5545), for Thunderbird, Google and the phone's own. */
import type { Instant } from "../../kernel/rules/types.ts"
import { plainLine } from "../../ledger/views/export-ledger.ts"
import type { Conference } from "../store/conferences.ts"

export interface CalendarText {
  readonly summary: string
  readonly description: string
}

/**
 * The text of an `.ics` file. Times are in UTC, which needs no rules of a time zone, so no change of clocks can move the meeting. A change or
 * a cancellation has the same UID and a higher SEQUENCE, so that calendars change the entry that they have.
 */
export async function calendarFile(
  conference: Conference,
  { summary, description }: CalendarText,
  now: Instant,
): Promise<string> {
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
    ...(isLink(conference.place) && { url: conference.place }),
    status: conference.stage === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

const isLink = (place: string): boolean => /^https?:\/\/\S+$/.test(place) && URL.canParse(place)

/** The name of the file. */
export const calendarName = ({ id }: Pick<Conference, "id">): string => `${id}.ics`
