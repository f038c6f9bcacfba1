/** What people read of a general conference before and beside the meeting (§16.1, §16.2). Markdown. */
import type { Instant } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { plannedMinutes } from "../rules/agenda.ts"
import { conferenceId } from "../rules/conference.ts"
import type { Conference } from "../store/conferences.ts"
import { type ItemAbout, itemLine, itemTitle } from "./items.ts"

/** The way into a call with picture and sound. `link`: that of the conference's own place. Null: there is none, or the message names it already. */
export type WayIn = "here" | { readonly room: string } | { readonly link: string } | null

/** How people get into a call: by the button of the room that they read this in, or of another room, or by a link. */
export function callLine(words: Words, way: WayIn): string | null {
  if (way === null) return null
  if (way !== "here" && "link" in way) return words.t("conference-call-link", { link: escapeMarkdown(way.link) })
  return way === "here" ? words.t("conference-call-here") : words.t("conference-call-there", { link: way.room })
}

export type Told = "called" | "moved" | "cancelled"

/** Time and place on a line: `Sat 12 Dec, 18:00 (Berlin), 2 hours, at the barn`. */
function whenAndWhere(words: Words, { startsAt, endsAt, place }: Conference): string {
  const minutes = Math.round((endsAt - startsAt) / 60_000)
  const length = words.duration(
    `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ""}${minutes % 60 > 0 ? `${minutes % 60}M` : ""}`,
  )
  return words.t("conference-when", {
    when: words.deadline(startsAt),
    length,
    where: place === "" ? "none" : "some",
    place: escapeMarkdown(place),
  })
}

const titleOf = ({ title }: Conference): string | null => (title === "" ? null : escapeMarkdown(title))

/** How many items a message about the call lists. */
const mostListed = 6

function agendaBriefly(words: Words, items: readonly ItemAbout[]): string | null {
  if (items.length === 0) return null
  const lines = items.slice(0, mostListed).map((one) => itemLine(words, one))
  const more = items.length - lines.length
  return [...lines, ...(more > 0 ? [words.t("agenda-more", { count: more })] : [])].join("\n")
}

/** Tells everybody that the conference is called, has moved, or is called off. */
export function toldCard(
  words: Words,
  conference: Conference,
  told: Told,
  items: readonly ItemAbout[],
  { prefix, way }: { readonly prefix: string; readonly way: WayIn },
): string {
  const about = { conference: conference.id, when: whenAndWhere(words, conference), prefix }
  if (told === "cancelled") return words.t("conference-cancelled", about)
  return paragraphs(
    words.t(`conference-${told}`, about),
    titleOf(conference),
    conference.follows === null
      ? null
      : words.t("conference-follows", {
          earlier: conferenceId(conference.follows),
          quorum: String(!conference.withoutQuorum),
        }),
    agendaBriefly(words, items),
    callLine(words, way),
    words.t("conference-next-called", { ...about, until: words.deadline(conference.agendaUntil) }),
  )
}

/** The text of the calendar's entry. */
export function calendarText(
  words: Words,
  coop: string,
  conference: Conference,
  items: readonly ItemAbout[],
): { readonly summary: string; readonly description: string } {
  const summary = words.t("conference-calendar", { coop, conference: conference.id })
  const lines = items.map(({ item, motion }) => {
    const text = motion ? `${motion.id} · ${motion.title}` : item.text
    return `${item.place}. ${text || plainTitle(words, { item, motion })}`
  })
  return {
    summary: conference.title === "" ? summary : `${summary}: ${conference.title}`,
    description: lines.join("\n"),
  }
}

const plainTitle = (words: Words, about: ItemAbout): string => itemTitle(words, about).replaceAll("\\", "")

/** Reminds everybody, a day and an hour before. */
export function reminderCard(
  words: Words,
  conference: Conference,
  items: readonly ItemAbout[],
  { now, prefix, way }: { readonly now: Instant; readonly prefix: string; readonly way: WayIn },
): string {
  const about = { conference: conference.id, when: whenAndWhere(words, conference), prefix }
  return paragraphs(
    words.t("conference-reminder", { ...about, away: words.until(conference.startsAt, now) }),
    agendaBriefly(words, items),
    callLine(words, way),
    words.t("conference-next-reminder", about),
  )
}

/** The answer to somebody who calls a conference that others must support, or who supports one. */
export function supportCard(
  words: Words,
  {
    conference,
    supporters,
    needed,
  }: { readonly conference: Conference; readonly supporters: number; readonly needed: number },
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string {
  const about = { conference: conference.id, when: whenAndWhere(words, conference), prefix, supporters, needed }
  const until = words.deadline(conference.lookAt ?? conference.startsAt)
  return paragraphs(
    words.t("conference-asked", { ...about, caller: nameOf(conference.caller, server) }),
    titleOf(conference),
    words.t("conference-asked-next", { ...about, until }),
  )
}

/** The whole agenda. */
export function agendaCard(
  words: Words,
  { conference, items }: { readonly conference: Conference; readonly items: readonly ItemAbout[] },
  { now, prefix }: { readonly now: Instant; readonly prefix: string },
): string {
  const about = { conference: conference.id, when: words.deadline(conference.startsAt), prefix }
  const minutes = plannedMinutes(items.map(({ item }) => item))
  const lines = items.map((one) => {
    const { calledAt, doneAt } = one.item
    const mark = doneAt !== null ? "✓ " : calledAt !== null ? "▶ " : ""
    return itemLine(words, one).replace(". ", `. ${mark}`)
  })
  const late = now > conference.agendaUntil
  return paragraphs(
    words.t(items.length === 0 ? "agenda-empty" : "agenda-heading", { ...about, minutes }),
    lines.length > 0 ? lines.join("\n") : null,
    words.t(late ? "agenda-next-late" : "agenda-next", { ...about, until: words.deadline(conference.agendaUntil) }),
  )
}

/** A line of `!todo`. */
export function conferenceDutyLine(
  words: Words,
  { conference, what }: { readonly conference: Conference; readonly what: "support" | "come" },
  { prefix }: AboutTodo,
): string {
  return words.t(`todo-conference-${what}`, {
    conference: conference.id,
    when: words.deadline(conference.startsAt),
    until: words.deadline(conference.lookAt ?? conference.startsAt),
    prefix,
  })
}

/** How a called conference stands, for `!conference`. */
export function calledStatus(
  words: Words,
  conference: Conference,
  items: readonly ItemAbout[],
  { prefix, way }: { readonly prefix: string; readonly way: WayIn },
): string {
  return paragraphs(
    words.t("conference-status-called", { conference: conference.id, when: whenAndWhere(words, conference) }),
    titleOf(conference),
    agendaBriefly(words, items),
    callLine(words, way),
    words.t("conference-next-status", { prefix }),
  )
}
