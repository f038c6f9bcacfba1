import type { MatrixId } from "../rules/types.ts"
import { standings } from "../store/members.ts"
import { paymentDetailsOf } from "../store/payment-details.ts"
import { type Act } from "./context.ts"

/** The people whose accounts wait for the treasurer's yes, by Matrix ID. */
export async function accountsAsked({ work, coop }: Act): Promise<MatrixId[]> {
  const asked: MatrixId[] = []
  for (const { person } of await standings(work, coop.config))
    if ((await paymentDetailsOf(work, coop.key, person))?.standing === "asked") asked.push(person)
  return asked
}
