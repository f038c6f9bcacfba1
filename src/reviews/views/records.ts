/** The minutes' sentences about rounds of reviews (§11, §14.4). */
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { reviewActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof reviewActs> = {
  "reviews-opened": ({ round, endsAt, people }, { words }) => ({ round, until: words.moment(endsAt), people }),
  "reviews-closed": ({ round, results }) => ({ round, count: results.length }),
}
