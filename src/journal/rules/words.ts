/** The words that people type only in this capability's commands, by group. */
export const words = {
  /** As in `!reimburse X3 approve as postage` and `!reimburse X3 decline REASON`. */
  claim: ["approve", "decline", "withdraw", "as", "by"],
} as const
