/** The words that people type only in this capability's commands, by group. */

export const words = {
  /** As in `!forget payinfo`. */
  forget: ["payinfo"],
  /** As in `!payinfo IBAN NAME address STREET, TOWN, COUNTRY`, `!payinfo ROUTING ACCOUNT checking NAME`. */
  payinfo: ["address", "checking", "savings"],
  /** As in `!budget propose`. */
  budget: ["propose", "alternative"],
  /** As in `monthly=500EUR`. */
  value: ["monthly", "workers", "evaluators", "donation", "year"],
  /** As in `!payments complete`. */
  payments: ["complete"],
  /** As in `!payrun done`. */
  payrun: ["done", "drop"],
} as const
