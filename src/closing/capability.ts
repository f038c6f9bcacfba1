/** The year's books: profit and loss, balance sheet, and what hangs on them (§7.4, §18.4). */
export { closingRefusals as refusals } from "./rules/refusals.ts"

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/closing/index.ts")
