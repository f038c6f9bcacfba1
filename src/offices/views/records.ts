/** The variables of `record-<act>`: what the sentences about offices in the minutes need of their acts (§11). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { officeActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof officeActs> = {
  "office-taken": ({ person, office }, { name }) => ({ person: name(person), office }),
  "office-ended": ({ person, office, why }, { name }) => ({ person: name(person), office, why }),
  "treasury-frozen": ({ motion }) => ({ motion }),
  "treasury-opened": () => ({}),
}
