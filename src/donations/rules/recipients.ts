/** Who gets donations, and in which parts (§8.1): how people type it, and how it is kept. */
import { z } from "zod"
import { compare, formatFraction, fraction, sum, zero } from "../../kernel/rules/fraction.ts"
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import { shortened } from "../../kernel/rules/money.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { decimalOf, readShare } from "../../treasury/rules/budget.ts"

/** The stored form. `part`: percent, as an exact decimal. `link`: the page where one can donate. */
export const recipientsShape = z.array(
  z.object({ name: z.string(), part: z.string(), link: z.string().nullable().default(null) }),
)
export type Recipients = z.output<typeof recipientsShape>
export type Recipient = Recipients[number]

/** The stored text. Equal recipients with equal parts have equal texts. */
export const recipientsText = (recipients: Recipients): string => canonicalJson(recipients)

/**
 * The key of a recipient, by which the ledger names its account: `matrix.org-foundation`. Names that differ only in capitals, spaces or
 * signs mean the same recipient.
 */
export const keyOf = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")

const most = { recipients: 12, name: 60, link: 200 } as const

/**
 * Reads recipients such as `Matrix.org Foundation 60%, Debian 40%`. Without any part, all get the same. Each line below can say where one
 * of them takes donations: `Debian: https://www.debian.org/donations`.
 */
export function readRecipients(line: string, below: string, typed: TypedWords): Recipients | Refused {
  const plain = line.normalize("NFKC").trim()
  const pieces = plain
    .split(/;|,(?!\d)/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
  if (pieces.length === 0) return { refused: "donations-unreadable", typed: shortened(plain) }
  if (pieces.length > most.recipients) return { refused: "donations-many", most: most.recipients }
  const read = pieces.map((piece) => readRecipient(piece, typed))
  const recipients: { name: string; part: string | null; link: string | null }[] = []
  for (const one of read) {
    if (isRefused(one)) return one
    if (recipients.some(({ name }) => keyOf(name) === keyOf(one.name)))
      return { refused: "donations-twice", name: one.name }
    recipients.push({ ...one, link: null })
  }
  for (const said of below.split("\n").filter((one) => one.trim() !== "")) {
    const found = readLink(said, recipients)
    if ("refused" in found) return found
    found.recipient.link = found.link
  }
  const parts = partsOf(recipients.map(({ part }) => part))
  if (isRefused(parts)) return parts
  return recipients.map((one, index) => ({ ...one, part: parts[index] ?? "0" }))
}

function readRecipient(piece: string, typed: TypedWords): { name: string; part: string | null } | Refused {
  const [, before, amount] = /^(.*?)[\s:]*(\d[\d.,]{0,12} ?(?:%|\p{L}+))$/u.exec(piece) ?? []
  const share = amount === undefined ? null : readShare(amount, typed)
  // What ends in no share is a name that ends in a number, such as `Project 2030`.
  const part = share === null || (isRefused(share) && !/%/.test(amount ?? "")) ? null : share
  if (part !== null && isRefused(part)) return part
  if (part !== null && compare(fraction(part), zero) === 0)
    return { refused: "donations-unreadable", typed: shortened(piece) }
  const name = (part === null ? piece : (before ?? "")).replace(/^["'“„«]+|[:"'”“»]+$/gu, "").trim()
  if (keyOf(name) === "" || Array.from(name).length > most.name)
    return { refused: "donations-name", typed: shortened(piece), most: most.name }
  return { name, part }
}

/** A line below, such as `Debian: https://www.debian.org/donations`. */
function readLink<R extends { readonly name: string }>(
  line: string,
  recipients: readonly R[],
): { readonly recipient: R; readonly link: string } | Refused {
  const unread = { refused: "donations-link", typed: shortened(line.trim()) } as const
  const [, named = "", link = ""] = /^[\s\-*•]*(.*?)[\s:–—-]*<?(https:\/\/[^\s<>]+)>?\s*$/iu.exec(line) ?? []
  const recipient = recipients.find(({ name }) => keyOf(name) === keyOf(named))
  if (!recipient || link.length > most.link || !URL.canParse(link)) return unread
  return { recipient, link }
}

/** The parts in percent. Either all say theirs, and together they are all there is; or nobody does, and all get the same. */
function partsOf(said: readonly (string | null)[]): readonly string[] | Refused {
  if (said.every((part) => part === null)) return said.map(() => `1/${said.length}`)
  const all = sum(said.map((part) => fraction(part ?? "0")))
  if (said.includes(null) || compare(all, fraction("100")) !== 0)
    return { refused: "donations-parts", sum: `${decimalOf(formatFraction(all))}%` }
  return said.map((part) => part ?? "0")
}

/** The recipient with this key: as the newest vote that chose it says. */
export const recipientCalled = (lists: readonly Recipients[], key: string): Recipient | null =>
  lists
    .toReversed()
    .flat()
    .find(({ name }) => keyOf(name) === key) ?? null
