/** The accounts of the books (§7.4): all of them, for those who ask, and the one that somebody names in a booking. */
import { nearest } from "../../config/nearest.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { shortened } from "../../kernel/rules/money.ts"
import { ownAccounts } from "../../ledger/acts/own-accounts.ts"
import type { KnownAccount } from "../../ledger/rules/own-accounts.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { findAccount, mayBook, shortName } from "../rules/accounts.ts"

/** The accounts of the co-op's own, those that are closed too. Every member may see them: they stand in the ledger. */
export const readAccounts = askedBy("member", async (act): Promise<readonly KnownAccount[]> => ownAccounts(act))

/**
 * The account that somebody typed in a line, if it can be booked by hand. A near miss is refused with the whole line to copy.
 * @param line the line after the command's name. `command`: the command's name
 * @throws Refusal
 */
export async function accountTyped(
  act: Act,
  typed: string,
  { command, line }: { readonly command: string; readonly line: string },
): Promise<KnownAccount> {
  const own = await ownAccounts(act)
  const { words, config } = act.coop
  const found = findAccount(typed, own, words.typed, nearest)
  const copy = (account: KnownAccount) => `${config.prefix}${command} ${withWord(line, typed, shortName(account, own))}`
  if ("found" in found) {
    orRefuse(mayBook(found.found))
    return found.found
  }
  const shown = shortened(typed)
  if ("several" in found) {
    const [first] = found.several
    const accounts = found.several.map(({ account }) => account)
    return refuse("account-several", { typed: shown, accounts, copy: first ? copy(first) : "" })
  }
  return found.near === null
    ? refuse("account-unknown", { typed: shown })
    : refuse("account-near", { typed: shown, near: found.near.account, copy: copy(found.near) })
}

/** The line with another word in the place of the typed one. */
function withWord(line: string, typed: string, word: string): string {
  const plain = typed.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return line.replace(new RegExp(`(?<=^|\\s)["“„]?${plain}["”“]?(?=\\s|$)`, "u"), () => word)
}
