/** Asks the treasurer what happened to the money in a time that a restore erased. Nothing of it is made up: only the bank knows. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { type AfterRestore, numbersLost } from "../../kernel/acts/restored.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { foundMoney, type LostMoney, lostMoney, noteLostMoney } from "../store/lost-money.ts"
import { openRun } from "../store/pay-runs.ts"
import { restoredMoneyCard } from "../views/restored.ts"

/**
 * The treasurer says that the books have all that the bank shows (§7.2). Until then it stands in their `!todo`.
 * @throws Refusal if nothing is asked
 */
export const booksCompared = askedBy({ power: "hold-treasury" }, async (act: Act): Promise<readonly LostMoney[]> => {
  const { work, coop } = act
  const asked = await lostMoney(work, coop.key)
  if (asked.length === 0) refuse("nothing-to-compare")
  await foundMoney(work, coop.key)
  return asked
})

const moneyNumbers = { entries: "E", payments: "P", reimbursements: "X", "bank-lines": "B" } as const

export const askTreasurer: AfterRestore = async (act, lost) => {
  const { words, rooms, config, key } = act.coop
  if (rooms.treasury === undefined) return
  await noteLostMoney(act.work, key, lost)
  const run = await openRun(act.work, key)
  const card = restoredMoneyCard(words, {
    ...{ from: lost.from, until: lost.until, prefix: config.prefix },
    numbers: numbersLost(lost, moneyNumbers),
    run: run ? { number: run.number, people: run.items.length } : null,
  })
  await say(act, { room: rooms.treasury }, card, { alert: true })
}
