/** Reading the register of shares (§19.3). It is open to the owners, and to the treasurer, who records what they pay in. */
import { countryCalled } from "../../config/countries.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { saidIn } from "../../pay/views/country.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { fractionsForbidden, worthOf } from "../rules/terms.ts"
import { sharesHeld } from "../store/shares.ts"
import type { SharesRead } from "../views/shares.ts"

/** The terms of the shares, and for owners and the treasurer who holds which part. @throws Refusal if the co-op has no shares */
export const readShares = askedBy("member", async ({ work, coop }: Act, by): Promise<SharesRead> => {
  const terms = coop.config.ownership
  if (!terms.shares) refuse("shares-off")
  const held = await sharesHeld(work, coop.key)
  const country = countryCalled(coop.config.country)
  const sees = by.status === "permanent" || by.powers.has("hold-treasury")
  return {
    ...{ terms, value: worthOf(terms, coop.config.currencies), today: dateOf(work.now, coop.zone) },
    ...{ issued: held.length, register: sees ? held : null, reader: by.person },
    forbidden: fractionsForbidden(terms, country) ? saidIn(coop.words, country.names) : null,
  }
})
