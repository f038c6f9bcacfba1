/** Who writes, reads and erases reviews (§14.4): members, of those about whom they are asked. The sums are also for whoever sets the rate. */
import type { Act } from "../../../src/kernel/acts/context.ts"
import { instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import * as reviewing from "../../../src/reviews/acts/reviewing.ts"
import { openReviews } from "../../../src/reviews/acts/rounds-due.ts"
import { putResult } from "../../../src/reviews/store/results.ts"
import { ana, byPower, type Case, members, pia } from "./case.ts"

/** A round that asks this person about Ana. */
const asked = (act: Act, who: MatrixId) => openReviews(act, [{ writer: who, person: ana }])

/** A round that asks Pia about Ana, and nobody else. */
const others = (act: Act) => openReviews(act, [{ writer: pia, person: ana }])

async function written(act: Act, who: MatrixId): Promise<void> {
  const sums = { written: 3, total: 12, lowest: 3, highest: 5 }
  await putResult(act.work, await asked(act, who), who, { sums, texts: ["Keep", "the", "bread"] })
}

export const reviews: readonly Case[] = [
  {
    ...{ act: "writeReview", may: members, prepare: asked },
    run: (act, by) => reviewing.writeReview(act, by, ana, "4 Keep the bread", act.work.now),
  },
  {
    ...{ act: "writeReview", about: "of somebody with whom others worked", may: ["permanent member"], prepare: others },
    run: (act, by) => reviewing.writeReview(act, by, ana, "4 Keep the bread", act.work.now),
  },
  {
    ...{ act: "writeReview", about: "after the end", may: [], prepare: asked },
    run: (act, by) => reviewing.writeReview(act, by, ana, "4 Keep the bread", instant(act.work.now + 15 * 86_400_000)),
  },
  { act: "readReviews", may: members, prepare: asked, run: (act, by) => reviewing.readReviews(act, by) },
  { act: "readReviewed", may: members, prepare: asked, run: (act, by) => reviewing.readReviewed(act, by, ana) },
  {
    ...{ act: "readReviewed", about: "the sums, without being asked", ...byPower("set-rates") },
    run: (act, by) => reviewing.readReviewed(act, by, ana),
  },
  { act: "forgetReviews", may: members, prepare: written, run: (act, by) => reviewing.forgetReviews(act, by) },
]
