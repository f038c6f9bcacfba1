/** The rules by which something falls due to a person (the `rule` of a basis in the ledger), as yearly sums name them. */
export const dueRules = ["hours", "monthly", "share", "bonus", "dividend"] as const
export type DueRule = (typeof dueRules)[number]
