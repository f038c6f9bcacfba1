/** What people read while they meet (§16.3, §16.4). Markdown. */
import type { Instant } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Hand } from "../rules/hands.ts"
import type { Speech } from "../rules/speaking.ts"
import type { Conference } from "../store/conferences.ts"
import type { HandShow } from "../store/meeting.ts"
import { callLine, type WayIn } from "./conference.ts"
import { type ItemAbout, itemTitle } from "./items.ts"
import type { Adjourned } from "./minutes-facts.ts"

/** How many are there, and how many it takes. */
interface Quorum {
  readonly there: number
  readonly voters: number
  readonly needed: number
}

const presence = (words: Words, { there, voters, needed }: Quorum): string =>
  words.t("conference-presence", { there, voters, needed, enough: String(there >= needed) })

export function openedCard(
  words: Words,
  conference: Conference,
  quorum: Quorum,
  { server, prefix, way }: { readonly server: Server; readonly prefix: string; readonly way: WayIn },
): string {
  const presider = nameOf(conference.presider ?? conference.caller, server)
  const opened = words.t("conference-opened", {
    conference: conference.id,
    presider,
    needed: quorum.needed,
    voters: quorum.voters,
    prefix,
  })
  return paragraphs(opened, callLine(words, way))
}

/** The answer to `!here` and `!gone`. */
export function cameCard(
  words: Words,
  { quorum, again }: { readonly quorum: Quorum; readonly again: boolean },
  way: "here" | "gone",
): string {
  return `${words.t(way === "gone" ? "conference-gone" : again ? "conference-here-again" : "conference-here")} ${presence(words, quorum)}`
}

/** How the open conference stands, for `!conference`. */
export function openStatus(
  words: Words,
  conference: Conference,
  {
    quorum,
    current,
    server,
    prefix,
    way,
  }: { quorum: Quorum; current: ItemAbout | null; server: Server; prefix: string; way: WayIn },
): string {
  const presider = nameOf(conference.presider ?? conference.caller, server)
  return paragraphs(
    words.t("conference-status-open", { conference: conference.id, presider }),
    presence(words, quorum),
    current && words.t("conference-status-item", { place: current.item.place, item: itemTitle(words, current) }),
    callLine(words, way),
    words.t("conference-next-open", { prefix }),
  )
}

/** An item that is called. `objections`: until when people object to the minutes that it is about; null if their final text stands. */
export function itemCard(
  words: Words,
  about: ItemAbout,
  {
    of,
    at,
    objections,
    prefix,
  }: { readonly of: number; readonly at: Instant; readonly objections: Instant | null; readonly prefix: string },
): string {
  const { item, motion } = about
  const first = words.t("item-called", {
    place: item.place,
    of: Math.max(of, item.place),
    time: words.time(at),
    item: itemTitle(words, about, 200),
    minutes: item.minutes ?? 0,
  })
  const still = objections !== null && at < objections
  const early =
    objections === null
      ? null
      : words.t("item-minutes-early", { until: words.deadline(objections), still: String(still) })
  return paragraphs(first, early ?? itemNext(words, about, motion, prefix))
}

function itemNext(words: Words, { item }: ItemAbout, motion: ItemAbout["motion"], prefix: string): string | null {
  if (item.kind === "minutes") return null
  if (motion?.stage === "proposal") return words.t("item-votes", { motion: motion.id })
  if (motion?.stage === "closed") return words.t("item-decided", { motion: motion.id, prefix })
  if (item.kind === "election" && !motion) return words.t("item-nobody", { office: item.office ?? "none", prefix })
  return words.t("item-speak", { prefix })
}

/** The list of speakers in one line. */
export function speakersCard(
  words: Words,
  { speaker, waiting }: { readonly speaker: Speech | null; readonly waiting: readonly Speech[] },
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string {
  if (!speaker) return words.t("speakers-none", { prefix })
  return words.t("speakers", {
    person: nameOf(speaker.person, server),
    count: waiting.length,
    waiting: words.list(waiting.map(({ person }) => nameOf(person, server))),
    prefix,
  })
}

export function handsAsked(words: Words, { about, question }: HandShow, prefix: string): string {
  return words.t("hands-asked", { question: escapeMarkdown(question), about, prefix })
}

/** The result of a show of hands, by name. `minutes`: the conference whose minutes it was about, if people can still act on the result. */
export function handsCounted(
  words: Words,
  show: HandShow,
  hands: readonly Hand[],
  server: Server,
  minutes: { readonly conference: string; readonly prefix: string } | null = null,
): string {
  const names = (agree: boolean) =>
    words.list(hands.filter(({ agrees }) => agrees === agree).map(({ person }) => nameOf(person, server)))
  const yes = hands.filter(({ agrees }) => agrees).length
  const about = {
    question: escapeMarkdown(show.question),
    ...{
      yes,
      no: hands.length - yes,
      raised: hands.length,
      present: show.present ?? 0,
      about: show.about,
      carried: String(show.carried),
    },
  }
  return paragraphs(
    words.t("hands-counted", about),
    [
      ...(yes > 0 ? [`- ${words.t("hands-yes", { names: names(true) })}`] : []),
      ...(yes < hands.length ? [`- ${words.t("hands-no", { names: names(false) })}`] : []),
    ].join("\n") || null,
    minutes !== null && show.carried !== true ? words.t("hands-minutes-refused", { ...minutes }) : null,
  )
}

export function closedCard(
  words: Words,
  conference: Conference,
  { came, voters }: { came: number; voters: number },
  prefix: string,
): string {
  return words.t("conference-closed", {
    conference: conference.id,
    ...{ came, voters, hash: conference.draftHash?.slice(0, 12) ?? "", prefix },
    until: words.deadline(conference.objectUntil ?? conference.startsAt),
  })
}

export function adjournedCard(
  words: Words,
  { id, objectUntil, startsAt }: Conference,
  { there, needed, again }: Adjourned & { readonly again: boolean },
  prefix: string,
): string {
  return words.t("conference-adjourned", {
    ...{ conference: id, there, needed, again: String(again), prefix },
    ...{ few: String(there < needed), until: words.deadline(objectUntil ?? startsAt) },
  })
}
