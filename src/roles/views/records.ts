/** The minutes' sentences about roles (§11), and the hashes that the records contain. */

import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import { roleNumber } from "../rules/asked.ts"
import type { roleActs } from "../rules/minuted.ts"

/** What a role hangs from, as people call it: `R2`, or an office's name. */
const placeTold = (under: string, words: Words): string =>
  roleNumber(under) === null ? words.office(officeKey(under)) : under

export const records: RecordsOf<typeof roleActs> = {
  "role-made": ({ role, under }, { words }) => ({ role, under: placeTold(under, words) }),
  "role-changed": ({ role, under, seats, powers, changed = "unknown" }, { words }) => ({
    ...{ role, under: placeTold(under, words), seats, changed, count: powers.length },
    powers: powers.map((power) => words.t(`power-${power}`)).join("; "),
  }),
  "role-expected": ({ role, revision }) => ({ role, revision }),
  "role-ended": ({ role }) => ({ role }),
  "role-taken": ({ role, person, until }, { name, words }) => ({
    ...{ role, person: name(person), until: until === undefined ? "none" : words.date(until) },
  }),
  "role-left": ({ role, person, why }, { name }) => ({ role, person: name(person), why }),
}

export const commitments: CommitmentsOf<typeof roleActs> = {
  "role-made": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
  "role-changed": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
  "role-expected": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
}
