/** Pay (§18): whose laws the co-op keeps to, the pay scale, rates, and what hours are worth. */

/** Its tables that `waggle verify` does not hold against the minutes: none. */
export const unchecked = {}

/** Loads the part of the declaration that needs acts. */
export const acts = () => import("./acts/declared.ts")
