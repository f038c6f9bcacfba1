/** The minutes of a meeting (§16.5) as a Markdown document. They write themselves from what was kept. */
import type { Instant } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { outcomePhrase } from "../../votes/views/ending.ts"
import { outcomeAgain } from "../../votes/views/outcome.ts"
import type { Note } from "../store/meeting.ts"
import { itemTitle } from "./items.ts"
import { handsCounted } from "./meeting.ts"
import type { Facts, ItemFacts } from "./minutes-facts.ts"

/** The whole text. The same facts give the same text. */
export function minutesText(words: Words, facts: Facts): string {
  const { conference, coop, items, before } = facts
  const title = words.t("minutes-of-title", { conference: conference.id, coop: escapeMarkdown(coop) })
  const text = paragraphs(
    `# ${title}`,
    facts.conference.title === "" ? null : escapeMarkdown(conference.title),
    frame(words, facts)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...beside(words, facts, before),
    ...items.flatMap((item) => [
      `## ${item.item.place}. ${itemTitle(words, item, 200)}`,
      ...itemParts(words, facts, item),
    ]),
  )
  return `${readable(text)}\n`
}

/** The final minutes: the draft as it was posted, with the objections at its end. Without any, it is the draft. */
export function finalText(words: Words, draft: string, objections: readonly Note[], server: Server): string {
  if (objections.length === 0) return draft
  const lines = objections.map(({ author, text, at }) => {
    const said = escapeMarkdown(cleanLine(text, 2000))
    return `- ${words.t("minutes-of-objection", { person: nameOf(author, server), at: moment(words, at), text: said })}`
  })
  const more = paragraphs(`## ${words.t("minutes-of-objections")}`, lines.join("\n"))
  return `${draft}\n${readable(more)}\n`
}

/** The text without backslashes before signs that mean nothing in Markdown, since people also read it as it stands. */
const readable = (text: string): string =>
  text
    .replaceAll(/\\([?,;:'"/=%&@()])/g, "$1")
    .replaceAll(/(?<!\d)\\([.!])/g, "$1")
    .replaceAll(/(?<=[\p{L}\p{N}])\\-/gu, "-")

/** As in `12 December 2026, 18:00 CET`. */
const moment = (words: Words, at: Instant): string => `${words.date(at)}, ${words.time(at)}`

/** When, where, who presided, and how many were there. */
function frame(words: Words, facts: Facts): string[] {
  const { conference, server, attendance, represented, names, adjourned } = facts
  const { openedAt, closedAt, startsAt, place, presider } = conference
  const name = (person: (typeof attendance)[number]["person"]) => nameOf(person, server)
  const begun = openedAt ?? startsAt
  return [
    words.t("minutes-of-when", { from: moment(words, begun), to: moment(words, closedAt ?? begun) }),
    words.t("minutes-of-where", { where: place === "" ? "none" : "some", place: escapeMarkdown(place) }),
    words.t("minutes-of-presider", { person: presider === null ? "" : name(presider) }),
    words.t("minutes-of-came", {
      ...{ came: facts.came, voters: facts.voters, needed: facts.needed, proxies: represented.length },
    }),
    ...(adjourned
      ? [words.t("minutes-of-adjourned", { ...adjourned, few: String(adjourned.there < adjourned.needed) })]
      : []),
    ...(names
      ? [words.t("minutes-of-names", { names: words.list(attendance.map(({ person }) => name(person))) })]
      : []),
    ...(names && represented.length > 0
      ? [
          words.t("minutes-of-proxies", {
            names: words.list(
              represented.map(({ person, by }) => words.t("minutes-of-proxy", { person: name(person), by: name(by) })),
            ),
          }),
        ]
      : []),
  ]
}

/** Notes and shows of hands. */
const beside = (words: Words, { server }: Facts, { notes, shows }: Pick<ItemFacts, "notes" | "shows">): string[] => [
  ...shows
    .filter(({ show }) => show.closedAt !== null)
    .map(({ show, hands }) => handsCounted(words, show, hands, server)),
  ...notes.map(({ text }) => words.t("minutes-of-note", { text: escapeMarkdown(cleanLine(text, 2000)) })),
]

function itemParts(words: Words, facts: Facts, about: ItemFacts): string[] {
  const { item, motion, speeches } = about
  if (item.calledAt === null) return [words.t("minutes-of-not-called")]
  const from = words.time(item.calledAt)
  const time = words.t("minutes-of-item", { from, to: words.time(item.doneAt ?? item.calledAt), speeches })
  return [time, ...(motion ? motionParts(words, motion) : []), ...beside(words, facts, about)]
}

/** The words of a motion, its options, its count and its decision. */
function motionParts(words: Words, motion: NonNullable<ItemFacts["motion"]>): string[] {
  const options = motion.options.map(({ number, title, text }) => {
    const more = text === "" ? "" : `: ${escapeMarkdown(cleanLine(text, 4000))}`
    return `${number}. ${escapeMarkdown(title)}${more}`
  })
  if (motion.stage !== "closed") return [options.join("\n"), words.t("minutes-of-motion-open", { motion: motion.id })]
  const outcome = motion.outcomeText === null ? outcomePhrase(words, motion) : outcomeAgain(words, motion.outcomeText)
  return [options.join("\n"), outcome]
}
