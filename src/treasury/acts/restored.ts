/** Asks the treasurer what happened to the money in a time that a restore erased. Nothing of it is made up: only the bank knows. */
import { say } from "../../kernel/acts/context.ts"
import { type AfterRestore, numbersLost } from "../../kernel/acts/restored.ts"
import { openRun } from "../store/pay-runs.ts"
import { restoredMoneyCard } from "../views/restored.ts"

const moneyNumbers = { entries: "E", payments: "P", reimbursements: "X", "bank-lines": "B" } as const

export const askTreasurer: AfterRestore = async (act, lost) => {
  const { words, rooms, config, key } = act.coop
  if (rooms.treasury === undefined) return
  const run = await openRun(act.work, key)
  const card = restoredMoneyCard(words, {
    ...{ from: lost.from, until: lost.until, prefix: config.prefix },
    numbers: numbersLost(lost, moneyNumbers),
    run: run ? { number: run.number, people: run.items.length } : null,
  })
  await say(act, { room: rooms.treasury }, card, { alert: true })
}
