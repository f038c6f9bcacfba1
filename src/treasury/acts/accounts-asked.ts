import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { standings } from "../../standing/reads.ts"
import { paymentDetailsOf } from "../store/payment-details.ts"

/** The people whose bank accounts the treasurer has been asked about, and has not decided about yet (§7.5). */
export async function accountsAsked({ work, coop }: Act): Promise<MatrixId[]> {
  const asked: MatrixId[] = []
  for (const { person } of await standings(work, coop.config))
    if ((await paymentDetailsOf(work, coop.key, person))?.standing === "asked") asked.push(person)
  return asked
}
