/** Answers somebody who put a text of a document on a ballot. */
import type { CommandContext } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import type { Proposed } from "../../src/documents/acts/amend.ts"
import { isEnd } from "../../src/documents/rules/document.ts"
import { proposedRedline } from "../../src/documents/views/documents.ts"
import { fileName } from "../../src/documents/views/records.ts"
import { escapeMarkdown, paragraphs } from "../../src/kernel/views/markdown.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"

/** Shows the motion first. The redline and the whole text stand in its thread. */
export async function sayProposed(context: CommandContext, proposed: Proposed): Promise<void> {
  const { words, coop, prefix } = context
  const { motion, option, draft, joined } = proposed
  const card = async (first: string) =>
    proposalCard(words, motion, {
      first,
      voters: await expectedRoll(context, motion),
      server: coop.server,
      prefix,
    })
  const changes = proposedRedline(words, proposed, prefix)
  if (joined) {
    const until = words.deadline(proposalEnd(motion))
    const title = escapeMarkdown(motion.options.find(({ number }) => number === option)?.title ?? "")
    const brief = words.t("alternative-added", { motion: heading(motion), title, option, until })
    await replyAndRecord(context, motion, { brief, whole: paragraphs(await card(brief), changes) })
  } else {
    const round = motion.follows === null ? null : words.t("motion-again-of", { motion: motion.follows, prefix })
    await context.reply(await card(paragraphs(openedLine(words, motion), round)), { startThread: true })
    await context.reply(changes, { startThread: true })
  }
  if (isEnd(draft)) return
  const filename = fileName(draft.key, `${motion.id}-${option}`)
  await replyWithFile(context, { filename, mimetype: "text/markdown", bytes: Buffer.from(draft.text) })
}
