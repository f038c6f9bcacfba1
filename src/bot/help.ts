/** Help, made of the list of commands: what one may use here, how one is typed, and a few topics. */
import { belongs } from "../rules/franchise.ts"
import { code, paragraphs } from "../views/markdown.ts"
import { examplesOf, usageOf } from "./answers.ts"
import { type AnyCommand, type CommandContext, type Section, sections } from "./command.ts"
import type { Place } from "./message.ts"
import { nearestCommand } from "./suggest.ts"
import { toCopy } from "./text.ts"
import { mayUse, usableBy, whoInWords } from "./who.ts"

/** What `!help` explains besides commands; the texts are `help-topic-<name>`. */
export const topics = ["secrecy", "money", "undecryptable", "verify"] as const

export function isTopic(name: string): name is (typeof topics)[number] {
  return (topics as readonly string[]).includes(name.toLowerCase())
}

/** All that the sender may use in this room, one line each. */
export function helpHere(context: CommandContext): string {
  const { words, prefix, commands, message, coop } = context
  const offered = commands.all.filter((command) => command.offered?.(context) ?? true)
  const here = usableBy(offered, context, message.room.place)
  const others = usableBy(offered, context, "anywhere").filter((command) => !here.includes(command))
  const places = [...new Set(others.flatMap(({ where }) => where))].filter(
    (place) => place !== message.room.place && isIn(place, context.sender),
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
    words.t("help-more", {
      help: code(`${prefix}help ${here.find(({ name }) => name !== "help")?.name ?? "help"}`),
      topics: words.list(topics.map((topic) => code(`${prefix}help ${topic}`))),
    }),
  )
}

/** Its heading and a line a command; null where there is none. */
function sectionOf(context: CommandContext, section: Section, here: readonly AnyCommand[]): string | null {
  const lines = here
    .filter((command) => (command.section ?? "overview") === section)
    .map((command) => `- ${summaryOf(context, command)}`)
  if (lines.length === 0) return null
  return `**${context.words.t(`help-section-${section}`)}**\n\n${lines.join("\n")}`
}

/** Rooms of an office are nothing to those who do not hold it; in the room of a task is nothing that is not elsewhere too. */
function isIn(place: Place, { offices }: CommandContext["sender"]): boolean {
  if (place === "task") return false
  if (place === "moderators") return offices.includes("moderator")
  return place !== "treasury" || offices.includes("treasurer")
}

/** Who is in no co-op is told of none, not even its name, in a direct message (§1.1), nor where they negotiate a task. */
const isStranger = ({ message: { room }, sender, stillVoting, stillConcerned }: CommandContext): boolean =>
  (room.place === "direct" || room.place === "task") && !belongs(sender) && !stillVoting && !stillConcerned

/** How it is typed, and what it does, on one line. */
function summaryOf({ words, prefix }: CommandContext, command: AnyCommand): string {
  return `${usageOf(command, prefix, words)}: ${words.t(`command-${command.name}-summary`)}`
}

/** The manual page of one command, or a topic, or what comes nearest. */
export function helpAbout(context: CommandContext, about: string): string {
  const { words, prefix, commands } = context
  const name = (about.startsWith(prefix) ? about.slice(prefix.length) : about).toLowerCase()
  if (isTopic(name)) return words.t(`help-topic-${name}`, { prefix })
  const command = commands.find(name)
  if (command && !command.hidden) {
    if (mayUse(command.who, context)) return page(context, command)
    if (isStranger(context)) return words.t("stranger-here", { prefix })
    return whoInWords(command.who, `${prefix}${command.name}`, context.coop, context.sender)
  }
  const near = nearestCommand(name, usableBy(commands.all, context, "anywhere"))
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
