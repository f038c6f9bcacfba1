/** The minutes' sentences about shares (§11). */
import { dayText } from "../../kernel/views/day-text.ts"
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { ownershipActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof ownershipActs> = {
  "share-issued": ({ person, from, months }, { name, words }) => ({
    ...{ person: name(person), from: dayText(words, from), months },
  }),
  "share-paid": ({ entry }) => ({ entry }),
  "dividend-proposed": ({ motion, year, minor, currency }, { words }) => ({
    ...{ motion, year: String(year), amount: words.money({ minor: BigInt(minor), currency }) },
  }),
  "dividend-declared": ({ motion, entry, on }, { words }) => ({ motion, entry, on: dayText(words, on) }),
  "dividend-not-declared": ({ motion, why }) => ({ motion, why }),
  "share-ended": ({ person, why }, { name }) => ({ person: name(person), why }),
}

export const commitments: CommitmentsOf<typeof ownershipActs> = {
  "share-paid": ({ paid }, words) => [words.t("minutes-wording", { hash: paid })],
}
