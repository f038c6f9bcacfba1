/** The variables of the messages `record-<act>`: the sentences of the minutes about offices (§11). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { officeActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof officeActs> = {
  "office-taken": ({ person, office }, { name }) => ({ person: name(person), office }),
  "office-ended": ({ person, office, why }, { name }) => ({ person: name(person), office, why }),
  "treasury-frozen": ({ motion }) => ({ motion }),
  "treasury-opened": () => ({}),
}
