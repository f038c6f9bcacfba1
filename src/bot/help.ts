/** Help, made of the list of commands: what one may use here, how one is typed, and a few topics. */

import { belongs } from "../rules/franchise.ts"
import type { Unheard } from "../rules/heard.ts"
import { noRights } from "../rules/offices/rights.ts"
import { isOfficeRoom } from "../rules/rooms.ts"
import { meaningsOf } from "../rules/typed-words.ts"
import { code, paragraphs } from "../views/markdown.ts"
import { examplesOf, usageOf } from "./answers.ts"
import { type AnyCommand, type CommandContext, type Section, sections } from "./command.ts"
import type { Place } from "./message.ts"
import { nearestCommand } from "./suggest.ts"
import { toCopy } from "./text.ts"
import { mayUse, usableBy, whoInWords } from "./who.ts"

/** What `!help` explains besides commands; the texts are `help-topic-<name>`. */
export const topics = meaningsOf("topic")

/** All that the sender may use in this room, one line each. */
export function helpHere(context: CommandContext): string {
  const { words, prefix, commands, message, coop } = context
  const offered = commands.all.filter((command) => command.offered?.(context) ?? true)
  const here = usableBy(offered, context, message.room.place).filter((command) => countsHere(context, command))
  if (context.unheard && message.room.place !== "lobby") return helpUnheard(context, context.unheard, here)
  // In a lobby anybody may have written it in their name, and all read the answer.
  const rooms = context.unheard ? noRights.rooms : context.sender.rooms
  const others = usableBy(offered, context, "anywhere").filter((command) => !here.includes(command))
  const places = [...new Set(others.flatMap(({ where }) => where))].filter(
    (place) => place !== message.room.place && isIn(place, rooms),
  )
  return paragraphs(
    isStranger(context) ? words.t("help-here-stranger") : words.t("help-here", { coop: coop.config.name }),
    ...sections.map((section) => sectionOf(context, section, here)),
    others.length > 0 && places.length > 0
      ? words.t("help-elsewhere", {
          help: code(`${prefix}help`),
          places: words.either(places.map((place) => words.t(`in-place-${place}`))),
        })
      : null,
    helpMore(context, here.find(({ name }) => name !== "help")?.name ?? "help"),
  )
}

/** Whether it may count in such a room at all: what came as it should not may be of use again as it should. */
const countsHere = ({ unheard, message }: CommandContext, { open }: AnyCommand): boolean =>
  unheard === null || open === "everywhere" || (typeof open === "object" && message.room.place === "lobby")

/** To somebody who may be another one: nothing of the co-op and of their part in it. */
function helpUnheard({ words, prefix }: CommandContext, why: Unheard, here: readonly AnyCommand[]): string {
  const lines = here.map((command) => `- ${summaryOf({ words, prefix }, command)}`)
  return paragraphs(
    `${words.t("help-here-stranger")}\n\n${lines.join("\n")}`,
    words.t(`help-unheard-${why}`, { prefix }),
    helpMore({ words, prefix }, "help"),
  )
}

const helpMore = ({ words, prefix }: Pick<CommandContext, "words" | "prefix">, command: string): string =>
  words.t("help-more", {
    help: code(`${prefix}help ${command}`),
    topics: words.list(topics.map((topic) => code(`${prefix}help ${topic}`))),
  })

/** Its heading and a line a command; null where there is none. */
function sectionOf(context: CommandContext, section: Section, here: readonly AnyCommand[]): string | null {
  const lines = here
    .filter((command) => (command.section ?? "overview") === section)
    .map((command) => `- ${summaryOf(context, command)}`)
  if (lines.length === 0) return null
  return `**${context.words.t(`help-section-${section}`)}**\n\n${lines.join("\n")}`
}

/** Rooms of an office are nothing to those who do not hold it; in the room of a task is nothing that is not elsewhere too. */
function isIn(place: Place, rooms: CommandContext["sender"]["rooms"]): boolean {
  if (place === "task") return false
  return !isOfficeRoom(place) || rooms.has(place)
}

/** Who is in no co-op is told of none, not even its name, in a direct message (§1.1), nor where they negotiate a task. */
const isStranger = ({ message: { room }, sender, stillVoting, stillConcerned }: CommandContext): boolean =>
  (room.place === "direct" || room.place === "task") && !belongs(sender) && !stillVoting && !stillConcerned

/** How it is typed, and what it does, on one line. */
function summaryOf({ words, prefix }: Pick<CommandContext, "words" | "prefix">, command: AnyCommand): string {
  return `${usageOf(command, prefix, words)}: ${words.t(`command-${command.name}-summary`)}`
}

/** The manual page of one command, or a topic, or what comes nearest. */
export function helpAbout(context: CommandContext, about: string): string {
  const { words, prefix, commands } = context
  const name = (about.startsWith(prefix) ? about.slice(prefix.length) : about).toLowerCase()
  const topic = words.typed.meaning("topic", name)
  if (topic !== null) return words.t(`help-topic-${topic}`, { prefix })
  const guarded = context.unheard !== null && context.message.room.place !== "lobby"
  const command = commands.find(name)
  if (command && !command.hidden) {
    // The manual is nobody's secret; whether somebody may use it is.
    if (guarded || mayUse(command.who, context)) return page(context, command)
    if (isStranger(context)) return words.t("stranger-here", { prefix })
    return whoInWords(command.who, `${prefix}${command.name}`, context.coop, context.sender)
  }
  const candidates = guarded
    ? commands.all.filter(({ hidden }) => !hidden)
    : usableBy(commands.all, context, "anywhere")
  const near = nearestCommand(name, candidates, commands.words)
  const typed = toCopy(about)
  if (near) return words.t("help-unknown-near", { typed, suggestion: code(`${prefix}help ${near.name}`) })
  return words.t("help-unknown", { typed, help: code(`${prefix}help`) })
}

function page(context: CommandContext, command: AnyCommand): string {
  const { words, prefix, message } = context
  const examples = examplesOf(command, words).map((example) => `- ${toCopy(`${prefix}${example}`)}`)
  const places = words.either(command.where.map((place) => words.t(`in-place-${place}`)))
  return paragraphs(
    summaryOf(context, command),
    words.has(`command-${command.name}-help`) ? words.t(`command-${command.name}-help`, { prefix }) : null,
    examples.length > 0 ? `${words.t("help-examples", { count: examples.length })}\n${examples.join("\n")}` : null,
    command.where.includes(message.room.place) ? null : words.t("help-where", { places }),
  )
}
