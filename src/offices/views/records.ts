/** The variables of the messages `record-<act>`: the sentences of the minutes about offices (§11). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { officeActs } from "../rules/minuted.ts"
import { lastDay } from "../rules/terms.ts"

export const records: RecordsOf<typeof officeActs> = {
  "office-taken": ({ person, office }, { name }) => ({ person: name(person), office }),
  "office-ended": ({ person, office, why }, { name }) => ({ person: name(person), office, why }),
  "term-begun": ({ office, person, until }, { name, words }) => ({
    office,
    person: name(person),
    until: words.date(lastDay(until)),
  }),
  "vacancy-begun": ({ office }) => ({ office }),
  "term-over": ({ office, person }, { name }) => ({ office, person: name(person) }),
  "successor-elected": ({ office, person, from }, { name, words }) => ({
    office,
    person: name(person),
    from: words.date(from),
  }),
  "successor-lost": ({ office, person }, { name }) => ({ office, person: name(person) }),
  "countback-held": ({ office, motion, people }, { name, words }) => ({
    office,
    motion,
    count: people.length,
    people: words.list(people.map(name)),
  }),
  "treasury-frozen": ({ motion }) => ({ motion }),
  "treasury-opened": () => ({}),
}
