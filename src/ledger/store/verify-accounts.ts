/** Checks accounts of a co-op's own (§7.4, §11): each that has entries is known, with the number that the minutes tell. */
import type { Check } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { isOfProgram } from "../rules/own-accounts.ts"
import { keptAccountsIn } from "./own-accounts.ts"
import { ledgerIn } from "./verify.ts"

/** Names altered accounts, such as `account expenses:rent`. */
export const accountsCheck: Check = {
  name: "accounts",
  section: "ledger",
  async check(checking) {
    const { knex, coop, records } = checking
    const told = new Map<string, string | null>()
    for (const { details } of toldBy(records, ["account-kept"])) told.set(details.account, details.number ?? null)
    const kept = new Map((await keptAccountsIn(knex, coop)).map((one) => [one.account, one.number]))
    const { entries } = await checking.once(ledgerIn)
    const used = new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)))
    const unknown = [...used].filter((account) => !isOfProgram(account) && !kept.has(account))
    const wrong = [...kept.keys(), ...told.keys()].filter(
      (account) => !kept.has(account) || !told.has(account) || kept.get(account) !== told.get(account),
    )
    return { altered: [...new Set([...unknown, ...wrong])].toSorted().map((account) => `account ${account}`) }
  },
}
