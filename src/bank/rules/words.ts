/** The words to type that only this capability knows, by group. */

export const words = {
  /** As in `!bank book B3`. */
  bank: ["book", "split", "join", "pay", "skip", "again"],
  /** As in `!bank book all` and `!bank skip opening`. */
  movements: ["all", "opening"],
  /** As in `!bank book B3 income from City works`. */
  entry: ["income", "expense"],
} as const
