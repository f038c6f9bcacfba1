/** Makes help from the list of commands: what a person may use here, how a command is typed, and a few topics. */

import { meaningsOf } from "../kernel/rules/typed-words.ts"
import { code, paragraphs } from "../kernel/views/markdown.ts"
import { isOfficeRoom } from "../rooms/rules/rooms.ts"
import { belongs } from "../standing/rules/franchise.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import { noRights } from "../standing/rules/rights.ts"
import { hasPart, mayAsk } from "../votes/rules/who.ts"
import { examplesOf, refusalInWords, usageOf } from "./answers.ts"
import { type AnyCommand, type CommandContext, type Section, sections } from "./command.ts"
import type { Place } from "./message.ts"
import { insteadInWords } from "./nearest.ts"
import { nearestCommand } from "./suggest.ts"
import { toCopy } from "./text.ts"
import { usableBy } from "./who.ts"

/** The topics that `!help` explains besides commands. Their texts are `help-topic-<name>`. */
export const topics = meaningsOf("topic")

/** All commands that the sender may use in this room, one line each. */
export function helpHere(context: CommandContext): string {
  const { words, prefix, commands, message, coop } = context
  const offered = commands.all.filter((command) => command.offered?.(context) ?? true)
  const here = usableBy(offered, context, message.room.place).filter((command) => countsHere(context, command))
  if (context.unheard && message.room.place !== "lobby") return helpUnheard(context, context.unheard, here)
  // In a lobby anybody may have written in the sender's name, and everybody reads the answer. So the answer does not show which offices'
  // rooms the sender may enter.
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

/** Whether the command can be carried out in this room at all. If it is not certain who wrote the message, only open commands can be. */
const countsHere = ({ unheard, message }: CommandContext, { open }: AnyCommand): boolean =>
  unheard === null || open === "everywhere" || (typeof open === "object" && message.room.place === "lobby")

/** Help for somebody who may not be the person they seem. It tells nothing about the co-op, nor about the sender's part in it. */
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

/** A section's heading with a line for each command. Null if it has no command. */
function sectionOf(context: CommandContext, section: Section, here: readonly AnyCommand[]): string | null {
  const lines = here
    .filter((command) => (command.section ?? "overview") === section)
    .map((command) => `- ${summaryOf(context, command)}`)
  if (lines.length === 0) return null
  return `**${context.words.t(`help-section-${section}`)}**\n\n${lines.join("\n")}`
}

/**
 * Whether help mentions commands for this place. Rooms of an office concern only its holders, and a task's room has no commands of its own.
 */
function isIn(place: Place, rooms: CommandContext["sender"]["rooms"]): boolean {
  if (place === "task") return false
  return !isOfficeRoom(place) || rooms.has(place)
}

/**
 * Whether the sender must not learn about any co-op, not even its name. That holds in a direct room (§1.1) or a task's room, for people of
 * no co-op.
 */
const isStranger = ({ message: { room }, sender }: CommandContext): boolean =>
  (room.place === "direct" || room.place === "task") && !belongs(sender) && !hasPart(sender)

/** How the command is typed and what it does, in one line. */
function summaryOf({ words, prefix }: Pick<CommandContext, "words" | "prefix">, command: AnyCommand): string {
  return `${usageOf(command, prefix, words)}: ${words.t(`command-${command.name}-summary`)}`
}

/** The manual page of a command, or a topic, or a suggestion of the nearest one. */
export function helpAbout(context: CommandContext, about: string): string {
  const { words, prefix, commands } = context
  const name = (about.startsWith(prefix) ? about.slice(prefix.length) : about).toLowerCase()
  const topic = words.typed.meaning("topic", name)
  if (topic !== null) return words.t(`help-topic-${topic}`, { prefix })
  const guarded = context.unheard !== null && context.message.room.place !== "lobby"
  const command = commands.find(name)
  if (command && !command.hidden) {
    // If it is not certain who wrote the message, the page is shown without this check, because the check would tell of the sender's
    // rights.
    const no = guarded ? null : mayAsk(command.who, context.sender, context.coop.config, command.name)
    if (no === null) return page(context, command)
    if (isStranger(context)) return words.t("stranger-here", { prefix })
    return refusalInWords(no, context.coop.words, prefix)
  }
  const instead = insteadInWords(context, name)
  if (instead !== null) return instead
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
  const [, ...aliases] = words.typed.command(command.name, words.language)
  const places = words.either(command.where.map((place) => words.t(`in-place-${place}`)))
  return paragraphs(
    summaryOf(context, command),
    words.has(`command-${command.name}-help`)
      ? words.t(`command-${command.name}-help`, { prefix, ...command.explained?.(words) })
      : null,
    examples.length > 0 ? `${words.t("help-examples", { count: examples.length })}\n${examples.join("\n")}` : null,
    aliases.length > 0
      ? words.t("help-also", { names: words.list(aliases.map((name) => code(`${prefix}${name}`))) })
      : null,
    command.where.includes(message.room.place) ? null : words.t("help-where", { places }),
  )
}
