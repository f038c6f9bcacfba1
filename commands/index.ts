/** All commands: the bot's own, and those that the capabilities declare. */
import type { AnyCommand } from "../src/bot/command.ts"
import { capabilities } from "../src/capabilities.ts"
import { commands as bot } from "./bot/index.ts"

const declared = await Promise.all(
  Object.values(capabilities).flatMap((one) => ("commands" in one ? [one.commands()] : [])),
)

/** The order in which people read the commands. Those of which it says nothing come last, in the order of their capabilities. */
export const order: readonly string[] = [
  ...["help", "propose", "alternative", "reword", "withdraw", "early", "object"],
  ...["stand", "stepback", "offices", "resign", "impeach"],
  ...["budget", "income", "expense", "refund", "reverse", "ledger", "balance", "bank", "dues", "statement"],
  ...["remove", "answer"],
  ...["pay", "payments", "payrun", "payinfo", "account", "forget", "confirm", "dispute"],
  ...["motions", "motion", "result", "rules", "minutes", "todo", "vote", "ballots", "receipts"],
  ...["task", "tasks", "members", "member", "invite", "admit", "leave", "rooms", "identity", "moved"],
]

const placeOf = ({ name }: AnyCommand): number => (order.includes(name) ? order.indexOf(name) : order.length)

/** The commands in the order in which help shows them. */
export const commands: readonly AnyCommand[] = [...bot, ...declared.flatMap((one) => one.commands)].toSorted(
  (one, other) => placeOf(one) - placeOf(other),
)
