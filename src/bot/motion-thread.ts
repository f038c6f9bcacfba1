/** Answers to changes of a motion. The whole message stands in the motion's thread, and whoever typed elsewhere gets a short answer there. */
import { homeOf, say } from "../kernel/acts/context.ts"
import { paragraphs } from "../kernel/views/markdown.ts"
import { threadOfMotion } from "../votes/acts/open-motion.ts"
import type { KeptMotion } from "../votes/reads.ts"
import { formOf } from "../votes/views/motions.ts"
import type { CommandContext } from "./command.ts"

/**
 * Answers a change of a motion, so that the motion's thread tells of it once. Apps hide what is said in threads. So people who typed outside
 * the thread get `brief` as their answer, and the thread gets `whole` as a notice that mentions and alerts nobody. In the thread the answer
 * is `whole`.
 * @param brief what was done, in Markdown
 * @param whole all that the thread must tell of it, in Markdown. It may be the same as `brief`
 */
export async function replyAndRecord(
  context: CommandContext,
  motion: KeptMotion,
  { brief, whole }: { readonly brief: string; readonly whole: string },
): Promise<void> {
  const { message, words, reply } = context
  const relation = await threadOfMotion(context, motion)
  const inside = relation === null || (message.thread !== null && message.thread === relation.thread)
  if (inside) return reply(whole)
  await reply(brief === whole ? brief : paragraphs(brief, words.t("motion-in-thread", { form: formOf(motion) })))
  await say(context, homeOf(context, motion), whole, { relation })
}
