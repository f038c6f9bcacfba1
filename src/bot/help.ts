/**
 * Makes help from the list of commands. It shows what a person can do in the room where they ask, the commands of a topic, and how a
 * command is typed.
 */

import { type Meaning, meaningsOf } from "../kernel/rules/typed-words.ts"
import { taskId } from "../kernel/rules/types.ts"
import { code, paragraphs } from "../kernel/views/markdown.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { hasPart, mayAsk } from "../votes/rules/who.ts"
import { examplesOf, placesInWords, refusalInWords, usageOf } from "./answers.ts"
import { type AnyCommand, type CommandContext, type ListTopic, listTopics } from "./command.ts"
import { insteadInWords } from "./nearest.ts"
import { nearestCommand } from "./suggest.ts"
import { toCopy } from "./text.ts"
import { usableBy } from "./who.ts"

type Topic = Meaning<"topic">

/** The topics of `!help`. Some topics list commands. The texts `help-topic-<name>` explain all others. */
export const topics = meaningsOf("topic")

/** The most commands that `!help` alone names, so that the answer fits on a phone. The topics list the other commands. */
const mostForemost = 4

/**
 * Lists what waits for the sender, the few most useful commands that they may use in this room, and the topics that list all other
 * commands.
 * @param waits what waits for them, in words; null if this room must not show it
 */
export function helpHere(context: CommandContext, waits: string | null): string {
  const { words, prefix, commands, message, unheard } = context
  const { place } = message.room
  const here = usableBy(commands.all, context, place)
  const lines = foremostOf(
    context,
    here.filter((command) => countsHere(context, command)),
  )
  return paragraphs(
    waits,
    lines.length > 0 ? `${words.t("help-here")}\n\n${lines.map((line) => `- ${line}`).join("\n")}` : null,
    place === "lobby" ? words.t("help-lobby") : unheard ? words.t(`help-unheard-${unheard}`, { prefix }) : null,
    moreAbout(context, topicsFor(context)),
  )
}

/** Whether the command can be carried out in this room. If it is not certain who wrote the message, only open commands can. */
const countsHere = ({ unheard, message }: CommandContext, { open }: AnyCommand): boolean =>
  unheard === null || open === "everywhere" || (typeof open === "object" && message.room.place === "lobby")

/** The lines about the most useful commands. Commands that belong to the sender's role stand first. */
function foremostOf({ words, prefix, sender, coop, message }: CommandContext, here: readonly AnyCommand[]): string[] {
  const { place, task } = message.room
  const at = { sender, coop, place }
  const of = (rank: "own" | "usual") => here.filter(({ foremost }) => foremost?.(at) === rank)
  const about = { prefix, task: task === undefined ? "new" : taskId(task) }
  return [...of("own"), ...of("usual")]
    .slice(0, mostForemost)
    .map(({ name }) => words.t(`command-${name}-brief`, about))
}

/**
 * The topics that have something for the sender. In a lobby everybody gets the same topics, because anybody may have written in the
 * sender's name.
 */
function topicsFor(context: CommandContext): Topic[] {
  const { place } = context.message.room
  const lists = listTopics.filter((topic) =>
    place === "lobby"
      ? context.commands.all.some((command) => command.topic === topic && command.where.includes(place))
      : listOf(context, topic).length > 0,
  )
  return [...lists, lists.includes("votes") ? "secrecy" : "verify"]
}

/** The line that names further topics: "More: `!help votes`, …". Each topic is a word in the reader's language. */
function moreAbout({ words, prefix }: CommandContext, about: readonly Topic[]): string {
  const typed = about.map((topic) => words.typed.spellings("topic", topic, words.language)[0] ?? topic)
  return words.t("help-more", { topics: typed.map((topic) => code(`${prefix}help ${topic}`)).join(", ") })
}

/**
 * The commands of a topic that the sender may use in at least one place. If it is not certain who wrote the message, the list has all
 * commands, so it tells nothing about the sender.
 */
function listOf(context: CommandContext, topic: ListTopic): AnyCommand[] {
  const { commands, unheard } = context
  const all = commands.all.filter((command) => command.topic === topic && !command.hidden)
  if (unheard !== null) return all
  return usableBy(all, context, "anywhere").filter((command) => command.offered?.(context) ?? true)
}

/** For some topics that list commands, the topic that explains more. */
const further: Partial<Readonly<Record<ListTopic, Topic>>> = { votes: "secrecy", money: "privacy" }

/** Lists the commands of a topic. Commands of this room are explained; commands of other rooms are only named. */
function helpOn(context: CommandContext, topic: ListTopic): string {
  const { words, prefix, message } = context
  const { place } = message.room
  const list = listOf(context, topic)
  const here = list.filter(({ where }) => where.includes(place))
  const [example] = list
  if (!example) return words.t("stranger-here", { prefix })
  // Most commands that belong elsewhere can also be typed in the direct room.
  const home = ({ where }: AnyCommand) => (where.includes("direct") ? "direct" : (where[0] ?? "direct"))
  const elsewhere = Map.groupBy(
    list.filter((command) => !here.includes(command)),
    home,
  )
  const more = further[topic]
  return paragraphs(
    words.t("help-list", { topic }),
    here.length > 0 ? here.map((command) => `- ${briefly(context, command)}`).join("\n") : null,
    ...[...elsewhere].map(([there, commands]) =>
      words.t("help-list-there", {
        place: words.t(`in-place-${there}`),
        commands: commands.map(({ name }) => code(`${prefix}${name}`)).join(", "),
      }),
    ),
    words.t("help-list-one", { help: code(`${prefix}help ${(here[0] ?? example).name}`) }),
    more ? moreAbout(context, [more]) : null,
  )
}

const briefly = ({ words, prefix }: CommandContext, { name }: AnyCommand): string =>
  `${code(`${prefix}${name}`)}: ${words.t(`command-${name}-summary`)}`

/**
 * Whether the sender must not learn about any co-op, not even its name. That holds for people of no co-op in a direct room (§1.1) or in a
 * task's room.
 */
const isStranger = ({ message: { room }, sender }: CommandContext): boolean =>
  (room.place === "direct" || room.place === "task") && !belongs(sender) && !hasPart(sender)

/** How the command is typed and what it does, in one line. */
function summaryOf({ words, prefix }: Pick<CommandContext, "words" | "prefix">, command: AnyCommand): string {
  return `${usageOf(command, prefix, words)}: ${words.t(`command-${command.name}-summary`)}`
}

/** The manual page of a command, or the text about a topic. If there is neither, suggests the command with the nearest name. */
export function helpAbout(context: CommandContext, about: string): string {
  const { words, prefix, commands } = context
  const name = (about.startsWith(prefix) ? about.slice(prefix.length) : about).toLowerCase()
  const topic = words.typed.meaning("topic", name)
  const list = listTopics.find((one) => one === topic)
  if (list) return helpOn(context, list)
  if (topic !== null) return words.t(`help-topic-${topic}`, { prefix })
  const guarded = context.unheard !== null && context.message.room.place !== "lobby"
  const command = commands.find(name)
  if (command && !command.hidden) {
    // If it is not certain who wrote the message, the page is shown without a check of the sender's rights. The result of the check would
    // tell something about the sender.
    const no = guarded ? null : mayAsk(command.who, context.sender, context.coop.config, command.name)
    if (no === null) return page(context, command, name)
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

/** @param asked the name by which the person asked, such as `treasury` for `!balance` */
function page(context: CommandContext, command: AnyCommand, asked: string): string {
  const { words, prefix, message } = context
  const examples = examplesOf(command, words).map((example) => `- ${toCopy(`${prefix}${example}`)}`)
  const [, ...aliases] = words.typed.command(command.name, words.language)
  const places = placesInWords(command.where, words)
  const names = { typed: toCopy(`${prefix}${asked}`), command: code(`${prefix}${command.name}`) }
  return paragraphs(
    asked === command.name ? null : words.t("help-means", names),
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
