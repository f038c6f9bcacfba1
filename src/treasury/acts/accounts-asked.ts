import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { standings } from "../../standing/reads.ts"
import { paymentDetailsOf } from "../store/payment-details.ts"

/** The people about whose bank accounts the treasurer must still decide (§7.5). */
export async function accountsAsked({ work, coop }: Act): Promise<MatrixId[]> {
  const asked: MatrixId[] = []
  for (const { person } of await standings(work, coop.config))
    if ((await paymentDetailsOf(work, coop.key, person))?.standing === "asked") asked.push(person)
  return asked
}
