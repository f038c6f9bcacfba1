/** The numbers that people may mean when they leave one out. Answers show them in examples to copy. */
import type { CommandContext } from "../src/bot/command.ts"
import { type MotionStage, taskId } from "../src/kernel/rules/types.ts"
import { newestTask } from "../src/tasks/acts/newest.ts"
import { paymentsWaiting } from "../src/treasury/acts/payments.ts"
import { paymentId } from "../src/treasury/rules/payments.ts"
import { newestPetition } from "../src/voice/acts/newest.ts"
import { newestMotion } from "../src/votes/acts/newest.ts"

/** The newest motion in one of these stages that the bot may mention in this room, such as `M7`. Null if there is none. */
export const likelyMotion =
  (...stages: readonly MotionStage[]) =>
  (context: CommandContext): Promise<string | null> =>
    newestMotion(context, { stages, series: context.series })

/** The newest payment that waits for the sender's answer, such as `P3`. Null if there is none. */
export async function likelyPayment(context: CommandContext): Promise<string | null> {
  const payment = (await paymentsWaiting(context, context.sender)).at(-1)
  return payment ? paymentId(payment.number) : null
}

/** The newest open task that concerns the sender, such as `T3`. Null if there is none. */
export async function likelyTask(context: CommandContext): Promise<string | null> {
  const number = await newestTask(context, context.sender)
  return number === null ? null : taskId(number)
}

/** The newest open petition, such as `A3`. Null if there is none. */
export const likelyPetition = (context: CommandContext): Promise<string | null> => newestPetition(context)
