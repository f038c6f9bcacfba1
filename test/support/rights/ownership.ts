/** Who may ask for what about shares (§19). Only owners and the treasurer see the register, which a test of its own shows. */
import type { Act } from "../../../src/kernel/acts/context.ts"
import { recordContribution } from "../../../src/ownership/acts/contributions.ts"
import { proposeDividend, readSurplus } from "../../../src/ownership/acts/dividends.ts"
import { readShares } from "../../../src/ownership/acts/reading.ts"
import { issueShare } from "../../../src/ownership/acts/shares.ts"
import { proposeDilution, proposeTerms } from "../../../src/ownership/acts/terms.ts"
import { typedIn } from "../everybody.ts"
import { byPower, type Case, members, O, P, pia, signed } from "./case.ts"

/** The same co-op, if it has shares. */
const shared = ({ work, coop }: Act): Act => ({
  ...{ work, coop: { ...coop, config: { ...coop.config, ownership: { ...coop.config.ownership, shares: true } } } },
})

export const ownership: readonly Case[] = [
  { act: "readShares", may: members, run: (act, by) => readShares(shared(act), by) },
  {
    ...{ act: "recordContribution", ...byPower("hold-treasury") },
    prepare: (act) => issueShare(shared(act), pia),
    run: (act, by) => recordContribution(shared(act), signed(by), pia, "50 EUR"),
  },
  { act: "readSurplus", may: members, run: (act, by) => readSurplus(shared(act), by) },
  {
    ...{ act: "proposeDividend", may: [...P, ...O], otherwise: "dividend-books-open" },
    run: (act, by) => proposeDividend(shared(act), by, "1 EUR", null, typedIn(act)),
  },
  {
    ...{ act: "proposeTerms", may: [...P, ...O] },
    run: (act, by) => proposeTerms(shared(act), by, "weight=full", typedIn(act)),
  },
  {
    ...{ act: "proposeDilution", may: [...P, ...O] },
    run: (act, by) => proposeDilution(shared(act), by, 90, typedIn(act)),
  },
]
