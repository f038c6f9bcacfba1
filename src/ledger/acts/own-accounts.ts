/** The accounts of a co-op's own (§7.4): keeping what they were called when they were booked, and finding them. */
import type { Act } from "../../kernel/acts/context.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Account, Posting } from "../rules/ledger.ts"
import { type KnownAccount, knownAccounts, nameIn } from "../rules/own-accounts.ts"
import { keepAccount, keptAccounts } from "../store/own-accounts.ts"

/**
 * Keeps the number and the names of the accounts that are booked, as far as the configuration says something of them. So the books stay
 * readable when an account is taken out of it. A new account or number is recorded in the minutes.
 */
export async function keepAccounts({ work, coop }: Act, postings: readonly Posting[]): Promise<void> {
  const booked = new Set(postings.map(({ account }) => account))
  for (const one of coop.config.ownAccounts) {
    if (!booked.has(one.account)) continue
    const changed = await keepAccount(work, coop.key, one)
    if (changed !== "new" && changed !== "number") continue
    const details = { account: one.account, ...(one.number !== null && { number: one.number }) }
    await addRecord(work, coop.key, { actor: null, act: "account-kept", details })
  }
}

/** All accounts of the co-op's own, those that are closed too. */
export const ownAccounts = async ({ work, coop }: Act): Promise<readonly KnownAccount[]> =>
  knownAccounts(coop.config.ownAccounts, await keptAccounts(work, coop.key))

/** A function that names accounts of the co-op's own in its language. For any other account it returns null. */
export async function namesOfOwn(act: Act): Promise<(account: Account) => string | null> {
  const { language } = act.coop.words
  const names = new Map((await ownAccounts(act)).map((one) => [one.account, nameIn(one, language)]))
  return (account) => names.get(account) ?? null
}
