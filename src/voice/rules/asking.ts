/** Reads what a petition asks for from its first line (§17.1). */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"

/** What the first line asks for. `decision`: any text that names nobody in one of the forms for people. */
export type AskedFor =
  | { readonly ask: "decision" }
  | {
      readonly ask: "recall" | "impeach" | "remove"
      /** The person as they were typed. Null: `!petition impeach` names nobody. */
      readonly person: string | null
      readonly rest: string
    }

/** A person as nothing but a person is written: `@ben`, a link, or a full Matrix ID. */
const isPerson = (word: string): boolean =>
  /^@[^\s@]|^\[[^\]]*\]\(|^<?(?:https:\/\/matrix\.to\/#\/|matrix:u)/i.test(word)

const verb = (typed: TypedWords, word: string) => {
  const meaning = typed.meaning("petition", word.replace(/[.,:;]$/, ""))
  return meaning === "withdraw" ? null : meaning
}

/**
 * What a petition asks for. A verb and a person must stand together, in either order: `recall @ben …`, `@ben abwählen …`. So "Remove the old
 * logo" stays a decision.
 */
export function askedFor(line: string, typed: TypedWords): AskedFor {
  const [, first = "", second = "", rest = ""] = /^\s*(\S+)(?:\s+(\S+)(?:\s+([\s\S]*))?)?$/.exec(line) ?? []
  const [before, after] = [verb(typed, first), verb(typed, second)]
  if (before !== null && isPerson(second)) return { ask: before, person: second, rest }
  if (after !== null && isPerson(first)) return { ask: after, person: first, rest }
  if (before === "impeach") return { ask: "impeach", person: null, rest: [second, rest].join(" ").trim() }
  return { ask: "decision" }
}

/**
 * What a line without a person or a text says: `remove` and `recall` alone, `withdraw A1`. Null: it says something else. Without a person
 * `impeach` is whole, as there is one treasurer.
 */
export function verbAlone(line: string, typed: TypedWords): "recall" | "remove" | "withdraw" | null {
  const [word = "", ...others] = line.trim().split(/\s+/)
  const meaning = typed.meaning("petition", word.replace(/[.,:;]$/, ""))
  if (meaning === "withdraw") return others.every((one) => /^#?a?\d+[.!]?$/i.test(one)) ? "withdraw" : null
  return others.length === 0 && (meaning === "recall" || meaning === "remove") ? meaning : null
}

/** The bare name after a verb, as in `recall ben`. It may mean the person, or be a word of a sentence. Null: there is no verb. */
export function nameAfterVerb(line: string, typed: TypedWords): string | null {
  const [, first = "", second = ""] = /^\s*(\S+)\s+(\S+)/.exec(line) ?? []
  return verb(typed, first) === null || second === "" ? null : second
}

const office = madeOf(
  (typed: TypedWords) =>
    new RegExp(String.raw`^\s*(${oneOf(typed, "petitioned", "as")}\s+)?([^\s.,:;]+)([.,:;]?)(?:\s+([\s\S]*))?$`, "i"),
)

/**
 * The word that may name an office at the beginning of the grounds, and the grounds without it. `as president: No word.`, `president No word.`
 * A sentence that begins with the word, such as "President never answers", stays whole.
 */
export function officeFirst(
  rest: string,
  typed: TypedWords,
): { readonly word: string; readonly grounds: string } | null {
  const [, joining = "", word = "", mark = "", grounds = ""] = office(typed).exec(rest) ?? []
  const named = joining !== "" || mark !== "" || !/^\p{Ll}/u.test(grounds)
  return word !== "" && named ? { word, grounds } : null
}
