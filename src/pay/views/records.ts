/** The minutes' sentences about pay (§11), and the hashes that the records contain. */
import { escapeMarkdown } from "../../kernel/views/people-text.ts"
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { payActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof payActs> = {
  "pay-scale-proposed": ({ motion }) => ({ motion }),
  "pay-scale-adopted": ({ motion, since }) => ({ motion, since: escapeMarkdown(since) }),
  "rate-set": () => ({}),
  "role-graded": ({ role, grade = "none" }) => ({ role: escapeMarkdown(role), grade: escapeMarkdown(grade) }),
  "pay-closed": ({ month }) => ({ month: escapeMarkdown(month) }),
}

export const commitments: CommitmentsOf<typeof payActs> = {
  "rate-set": ({ whole, reason }, words) => [
    words.t("minutes-wording", { hash: whole }),
    words.t("minutes-wording", { hash: reason }),
  ],
}
