/** Finds the office that somebody typed as the place of a role: also with spaces and `the`, as in `under the chief executive`. */
import type { CommandContext } from "../../src/bot/command.ts"
import { officeCalled } from "../../src/bot/office.ts"
import { wordOfName } from "../../src/kernel/rules/typed-words.ts"
import type { OfficeKey } from "../../src/kernel/rules/types.ts"
import { withoutArticle } from "../../src/roles/rules/asked.ts"
import { sameName } from "../../src/roles/rules/tree.ts"

/** The office with this name, as people type it or as the bot writes it. Null if there is none. */
export function officeTyped(context: CommandContext, typed: string): OfficeKey | null {
  const { words, coop } = context
  const bare = withoutArticle(typed, words.typed)
  const shown = coop.config.offices.find(({ key }) =>
    [words, coop.words].some((one) => sameName(one.office(key), bare)),
  )
  return officeCalled(context, typed) ?? officeCalled(context, wordOfName(bare)) ?? shown?.key ?? null
}
