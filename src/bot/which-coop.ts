/** Decides for which co-op a command is (§1.1). */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey, MatrixId } from "../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown } from "../kernel/views/markdown.ts"
import type { AnyCommand, Typed } from "./command.ts"
import type { CommandText } from "./parse.ts"
import type { Scene } from "./scene.ts"
import { repeatable } from "./taken-out.ts"
import { toCopy } from "./text.ts"

/** The co-op, or an answer for the sender. `stranger`: the sender belongs to no co-op. */
export type Choice = { readonly coop: CoopContext } | { readonly answer: string } | "stranger"

/** Whether the command does the same whichever co-op it is meant for. */
export function isFree({ anyCoop = false }: AnyCommand, typed: Typed, sender: MatrixId): boolean {
  return typeof anyCoop === "function" ? anyCoop(typed, sender) : anyCoop
}

/**
 * The co-op of a command. In a shared room it is that room's co-op. In a direct room it is the one named by `--coop`, or the sender's only
 * co-op. The answer never mentions co-ops to which the sender does not belong. `unheard`: the co-ops that cannot be certain that the sender
 * wrote the message.
 */
export function whichCoop(
  scene: Scene,
  text: CommandText,
  command: AnyCommand,
  {
    typed,
    coop: named,
    unheard,
  }: {
    readonly typed: Typed
    readonly coop: string | undefined
    readonly unheard: ReadonlyMap<CoopKey, unknown>
  },
): Choice {
  const { coops, words, message } = scene
  const free = isFree(command, typed, message.sender)
  const open = openTo(scene, command, free)
  // By naming co-ops, a stranger could find out which ones exist. So a stranger's `--coop` is ignored.
  const passedOver = free && (coops.length === 0 || typeof command.anyCoop === "function")
  if (named !== undefined && !(passedOver && message.room.place === "direct")) {
    // Keys are compared first. The bot tells people to type the key, and another co-op can have the same text as its name.
    const found = open.find(({ key }) => same(key, named)) ?? open.find(({ config }) => same(config.name, named))
    if (found) return { coop: found }
    if (message.room.place !== "direct") return { answer: words.t("coop-is-the-rooms") }
    const [one] = open
    if (!one) return "stranger"
    return open.every(({ key }) => unheard.has(key))
      ? { coop: one }
      : { answer: words.t("coop-unknown", { name: escapeMarkdown(cleanLine(named, 100)) }) }
  }
  const [first, ...others] = open
  if (!first) return "stranger"
  if (others.length === 0 || free) return { coop: first }
  const heard = open.filter(({ key }) => !unheard.has(key))
  // If no co-op can be certain that the sender wrote the message, the answer must not list the sender's co-ops.
  if (heard.length === 0) return { coop: first }
  const rest = repeatable(command, text.rest)
  const lines = heard.map(({ key, config }) => {
    const line = toCopy(`${text.prefix}${text.name} --coop ${key}${rest}`)
    return `- ${escapeMarkdown(config.name)}: ${line}`
  })
  return { answer: [words.t("coop-which"), "", ...lines].join("\n") }
}

/** The co-ops that the command can be meant for. */
function openTo(scene: Scene, command: AnyCommand, free: boolean): readonly CoopContext[] {
  const { coops, concerning, customerOf } = scene
  if (command.who === "concerned" && concerning.length > 0) return [...new Set([...coops, ...concerning])]
  if (command.customers && customerOf.length > 0) return [...coops, ...customerOf]
  return coops.length > 0 || command.who !== "anyone" ? coops : opened(scene, free)
}

/**
 * The co-ops for which a stranger's command in a direct room can be meant. If the bot has only one co-op, it is that one. If the command
 * does the same for every co-op (`free`), it is the first one. Otherwise the list is empty.
 */
function opened({ all }: Scene, free: boolean): readonly CoopContext[] {
  return all.length === 1 || free ? all.slice(0, 1) : []
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").toLocaleLowerCase("en").trim()
  return plain(one) === plain(other)
}
