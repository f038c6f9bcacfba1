/**
 * Reads for whom a ballot is meant, if somebody may vote for others too (§3.10): `for ana: 2 1`, `M7 for me 2`, `2 1 for ana`, `1 for ana
 * because …`.
 */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { readsAlone } from "./ballot-reading.ts"
import { consentIn } from "./consent-reading.ts"

/** The people whom a name in a ballot can mean. More than one: the name is not clear. `rest`: the text without them. */
export interface Meant {
  readonly people: readonly MatrixId[]
  readonly rest: string
}

const patterns = madeOf((typed: TypedWords) => {
  const whose = `${oneOf(typed, "proxy", "for")}\\s+(?<name>[^\\s,;]{1,255}?)`
  // The colon of a Matrix ID has no space behind it.
  const then = "(?:\\s*[:,](?:\\s+|(?=\\d))|\\s+)"
  const begin = "^[\\s`*_]*(?<motion>#?[mr][1-9][0-9]{0,8}(?:\\s*[:,]\\s*|\\s+))?"
  return {
    because: new RegExp(`\\s${oneOf(typed, "consent", "because")}[\\s:,]`, "iu"),
    begin: new RegExp(`${begin}${whose}${then}(?=\\S)`, "iu"),
    end: new RegExp(`\\s${whose}[\\s.!\`*_]*$`, "iu"),
    // Behind a name a reason can follow, or the reason of an objection.
    before: new RegExp(
      `\\s${whose}(?<reason>(?:[,;.]?\\s+${oneOf(typed, "reason", "signed")})?[,;.:]?\\s+${oneOf(typed, "consent", "because")}[:,]?\\s|:\\s)`,
      "iu",
    ),
  }
})

/**
 * For whom a text says that it is. Null if it names none of these people.
 *     whoseBallot("M7 for ana: 2 1", { self: ben, givers: [ana] }, typed) // { people: [ana], rest: "M7 2 1" }
 * @param known the writer, and the people for whom they may vote
 */
export function whoseBallot(
  text: string,
  known: { readonly self: MatrixId; readonly givers: readonly MatrixId[] },
  typed: TypedWords,
): Meant | null {
  // No ballot that names somebody is longer, but for the reason of an objection, which stands behind the name.
  if (text.length > 10_000) return null
  const { begin, end, before } = patterns(typed)
  const first = begin.exec(text)
  const begun = first && named(first.groups?.name ?? "", known, typed)
  if (first && begun && begun.length > 0)
    return { people: begun, rest: `${first.groups?.motion ?? ""}${text.slice(first[0].length)}` }
  for (const last of [text.length > 500 ? null : end.exec(text), before.exec(text.slice(0, 500))]) {
    const ended = last && named(last.groups?.name ?? "", known, typed)
    if (!last || !ended || ended.length === 0) continue
    const ballot = text.slice(0, last.index)
    const reason = last.groups?.reason
    // A sentence can end in a name. Only after a plain ballot the name says whose it is.
    if (isPlain(ballot, typed, reason !== undefined))
      return {
        people: ended,
        rest: reason === undefined ? ballot : `${ballot}${reason}${text.slice(last.index + last[0].length)}`,
      }
  }
  return null
}

/** Whether a text is nothing but a ballot. `hasReason`: a reason follows, so that it can be an objection too. */
const isPlain = (text: string, typed: TypedWords, hasReason: boolean): boolean => {
  const plain = text.replace(/^\s*#?[mr][1-9]\d{0,8}(?:\s*[:,]\s*|\s+)/iu, "")
  const said = consentIn(plain, typed)
  if ("answer" in said) return said.answer !== "object"
  return readsAlone(plain, typed) !== null || (hasReason && said.asked === "reason")
}

/**
 * The people whom a text names before its reason, in whatever form: `dee: 1`, `for dee and eli 1`, `for all 1`. Such a text is no clear
 * ballot of theirs, but it is about theirs.
 */
export function peopleNamed(
  text: string,
  known: { readonly self: MatrixId; readonly givers: readonly MatrixId[] },
  typed: TypedWords,
): readonly MatrixId[] {
  const [before = ""] = text.slice(0, 250).split(patterns(typed).because, 1)
  const words = before.split(/[\s,;:.!()`*_]+/u)
  const isAll = words.some(
    (word, at) => typed.meaning("proxy", word) === "for" && typed.meaning("proxy", words[at + 1] ?? "") === "all",
  )
  const people = new Set(words.flatMap((word) => named(word, known, typed)))
  return known.givers.filter((giver) => isAll || people.has(giver))
}

function named(
  name: string,
  { self, givers }: { readonly self: MatrixId; readonly givers: readonly MatrixId[] },
  typed: TypedWords,
): readonly MatrixId[] {
  if (typed.meaning("proxy", name) === "me") return [self]
  const word = plain(name)
  return givers.filter((person) => [plain(person), localPart(person)].includes(word))
}

const plain = (name: string): string => name.replace(/^@/, "").toLowerCase()
const localPart = (person: MatrixId): string => plain(person.slice(0, person.indexOf(":")))
