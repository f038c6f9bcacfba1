/** Which co-op a command belongs to (§1.1). */
import type { CoopContext } from "../coop/context.ts"
import { cleanLine, escapeMarkdown } from "../views/markdown.ts"
import type { AnyCommand } from "./command.ts"
import type { CommandText } from "./parse.ts"
import type { Scene } from "./scene.ts"
import { toCopy } from "./text.ts"

/** The co-op, or what the sender is told instead; `stranger`: they are a member of none. */
export type Choice = { readonly coop: CoopContext } | { readonly answer: string } | "stranger"

/**
 * In a shared room its own co-op; in a direct room the one that `--coop` names, or the only one of the sender. Of co-ops that
 * the sender is in no member of nothing is said, not even that they are here.
 */
export function whichCoop(scene: Scene, text: CommandText, command: AnyCommand, named: string | undefined): Choice {
  const { coops, words, message } = scene
  const open = coops.length > 0 || command.who !== "anyone" ? coops : opened(scene, command)
  if (named !== undefined) {
    const found = open.find((coop) => isCalled(coop, named))
    if (found) return { coop: found }
    if (message.room.place !== "direct") return { answer: words.t("coop-is-the-rooms") }
    return open.length === 0
      ? "stranger"
      : { answer: words.t("coop-unknown", { name: escapeMarkdown(cleanLine(named, 100)) }) }
  }
  const [first, ...others] = open
  if (!first) return "stranger"
  if (others.length === 0 || command.anyCoop) return { coop: first }
  const lines = open.map(({ key, config }) => {
    const line = toCopy(`${text.prefix}${text.name} --coop ${key}${text.rest}`)
    return `- ${escapeMarkdown(config.name)}: ${line}`
  })
  return { answer: [words.t("coop-which"), "", ...lines].join("\n") }
}

/** What strangers may use in a direct room belongs to the only co-op there is, or to whichever where that makes no difference. */
function opened({ all }: Scene, command: AnyCommand): readonly CoopContext[] {
  return all.length === 1 || command.anyCoop ? all.slice(0, 1) : []
}

function isCalled(coop: CoopContext, name: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").toLocaleLowerCase("en").trim()
  return plain(coop.key) === plain(name) || plain(coop.config.name) === plain(name)
}
