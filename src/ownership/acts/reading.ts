/** Reading the register of shares (§19.3). It is open to the owners, and to the treasurer, who records what they pay in. */
import { countryCalled } from "../../config/countries.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { saidIn } from "../../pay/views/country.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { sumsOf } from "../rules/contributions.ts"
import { fractionsForbidden, worthOf } from "../rules/terms.ts"
import { contributionsTo } from "../store/payments.ts"
import { type Share, sharesHeld } from "../store/shares.ts"
import type { SharesRead } from "../views/shares.ts"

/** The terms of the shares, and for owners and the treasurer who holds which part. @throws Refusal if the co-op has no shares */
export const readShares = askedBy("member", async (act: Act, by): Promise<SharesRead> => {
  const { work, coop } = act
  const terms = coop.config.ownership
  if (!terms.shares) refuse("shares-off")
  const held = await sharesHeld(work, coop.key)
  const country = countryCalled(coop.config.country)
  const sees = by.status === "permanent" || by.powers.has("hold-treasury")
  return {
    ...{ terms, value: worthOf(terms, coop.config.currencies), today: dateOf(work.now, coop.zone) },
    ...{ issued: held.length, register: sees ? await withPaid(act, held) : null, reader: by.person },
    forbidden: fractionsForbidden(terms, country) ? saidIn(coop.words, country.names) : null,
  }
})

/** Shares with what was paid in for each, a sum for each currency. */
async function withPaid({ work, coop }: Act, held: readonly Share[]) {
  const paid = await contributionsTo(
    work,
    coop.key,
    held.map(({ number }) => number),
  )
  const byShare = Map.groupBy(paid, ({ share }) => share)
  return held.map((share) => ({
    ...share,
    paid: sumsOf((byShare.get(share.number) ?? []).map(({ amount }) => amount)),
  }))
}
