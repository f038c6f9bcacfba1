/** Finds the office that somebody typed. */
import { refuse } from "../kernel/acts/refusal.ts"
import type { OfficeKey } from "../kernel/rules/types.ts"
import type { CommandContext } from "./command.ts"

/** The co-op's office that a word can mean: its key, or one of the words for it in any language. Null if there is none. */
export function officeCalled({ words, coop }: Pick<CommandContext, "words" | "coop">, typed: string): OfficeKey | null {
  const { offices } = coop.config
  const meant = coop.words.typed.meaning("office", typed) ?? words.typed.meaning("office", typed)
  return offices.find(({ key }) => key === meant || key === typed.toLowerCase())?.key ?? null
}

/**
 * The office that somebody typed.
 * @throws Refusal with the co-op's offices if it has no such office
 */
export function theOffice(context: Pick<CommandContext, "words" | "coop">, typed: string): OfficeKey {
  const { words, coop } = context
  const offices = coop.config.offices.map(({ key }) => words.officeWord(key))
  return officeCalled(context, typed) ?? refuse("no-such-office", { typed, offices })
}
