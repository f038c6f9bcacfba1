/** The minutes' sentences about hours (§11), and the hashes that the records contain. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { hoursActs } from "../rules/minuted.ts"
import { inRanges } from "../rules/ranges.ts"

/** `H1–H5, H9`, and how many that are. */
const listed = (lines: readonly string[]) => ({ lines: inRanges(lines), count: lines.length })

export const records: RecordsOf<typeof hoursActs> = {
  "hours-entered": ({ lines }) => listed(lines.map(({ hours }) => hours)),
  "hours-changed": ({ hours }) => ({ hours }),
  "hours-dropped": ({ hours }) => ({ hours }),
  "hours-approved": ({ lines }) => listed(lines),
  "hours-contested": ({ hours }) => ({ hours }),
  "hours-taken": ({ lines, entry }) => ({ ...listed(lines), entry }),
  "hours-given-back": ({ lines, entry }) => ({ ...listed(lines), entry }),
  "hours-texts-erased": ({ lines }) => listed(lines),
}

export const commitments: CommitmentsOf<typeof hoursActs> = {
  "hours-entered": ({ lines }, words) => lines.map(({ whole }) => words.t("minutes-wording", { hash: whole })),
  "hours-changed": ({ whole }, words) => [words.t("minutes-wording", { hash: whole })],
  "hours-contested": ({ reason }, words) => [words.t("minutes-wording", { hash: reason })],
}
