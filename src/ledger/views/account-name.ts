/** What people call an account. */
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Account, personOf, recipientOf } from "../rules/ledger.ts"

/** The name that people have for an account, as Markdown. An account that the words do not know has the name that the ledger gives it. */
export function accountName(words: Words, account: Account, server: Server): string {
  const person = personOf(account)
  if (person !== null) return words.t("account-of", { person: nameOf(person, server) })
  const recipient = recipientOf(account)
  if (recipient !== null) return words.t("account-donation", { recipient: recipientName(words, account, recipient) })
  return words.t("account-name", {
    account: account.replaceAll(":", "-"),
    own: escapeMarkdown(ownName(words, account)),
  })
}

/** The name of donations of which more was paid than is due, because income was taken back since. As Markdown. */
export function donationsAheadName(words: Words, account: Account): string {
  const recipient = recipientOf(account)
  return words.t("account-donation-ahead", {
    some: recipient === null ? "no" : "yes",
    recipient: recipient === null ? "" : recipientName(words, account, recipient),
  })
}

/** A recipient as the vote spelt its name, where the words know it. */
const recipientName = (words: Words, account: Account, recipient: string): string =>
  escapeMarkdown(words.account(account) ?? recipient)

/**
 * The name of an account of the co-op's own. Without one in the configuration it is what stands below its side: `rent` for `expenses:rent`,
 * `rent: office` for `expenses:rent:office`. Plain text.
 */
export const ownName = (words: Words, account: Account): string =>
  words.account(account) ?? (account.split(":").slice(1).join(": ") || account)
