/** The flags of `!poll` that stand in a line of their own below the question: `--until 19:00`, `--open`. */
import { tokensOf } from "../../src/bot/tokens.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { TypedWords } from "../../src/kernel/rules/typed-words.ts"

/** What of a poll can be said by flags. */
interface Flags {
  readonly open: boolean
  readonly several: boolean
  readonly until: string | null
}

/** Takes the lines that are flags out of the lines of options. @throws Refusal if the end is said twice */
export function takeFlagLines(text: string, given: Flags, typed: TypedWords): Flags & { readonly text: string } {
  const flags = new Map(
    ["until", "open", "several"].flatMap((name) => typed.flag(name).map((word) => [word, name] as const)),
  )
  const kept: string[] = []
  let found = given
  for (const line of text.split("\n")) {
    const [first, second, ...others] = tokensOf(line.trim(), flags)
    const alone = first !== undefined && second === undefined
    if (first?.flag === "until" && (first.flagValue !== null ? alone : second !== undefined)) {
      if (found.until !== null) refuse("poll-until-twice")
      const value = others.length === 0 ? second?.value : line.trim().slice(first.end).trim()
      found = { ...found, until: first.flagValue ?? value ?? "" }
    } else if (alone && first.flag === "open") found = { ...found, open: true }
    else if (alone && first.flag === "several") found = { ...found, several: true }
    else kept.push(line)
  }
  return { ...found, text: kept.join("\n") }
}
