/** Ends an office that the co-op no longer has (§12.1, §15.5): its elections, whoever was elected to it, and its holders. */
import type { Act } from "../../kernel/acts/context.ts"
import type { OfficeKey } from "../../kernel/rules/types.ts"
import { seatsOf } from "../../standing/reads.ts"
import { withdrawPaymentFiles } from "../../treasury/acts/payment-files.ts"
import { endForDroppedOffice } from "../../votes/acts/ends.ts"
import { endOffice } from "./offices.ts"
import { endSuccession } from "./terms.ts"

/** @param keptTreasury whether the office had the power to keep the treasury. Its row may be gone already */
export async function dropOffice(
  act: Act,
  office: OfficeKey,
  { keptTreasury }: { readonly keptTreasury: boolean },
): Promise<void> {
  await endForDroppedOffice(act, office)
  await endSuccession(act, office)
  const seats = (await seatsOf(act.work, act.coop.key)).filter((seat) => seat.office === office)
  for (const { person } of seats) await endOffice(act, office, person, "office-dropped", { successor: "waits" })
  if (keptTreasury && seats.length > 0) await withdrawPaymentFiles(act)
}
