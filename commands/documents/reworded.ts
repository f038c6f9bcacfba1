/** `!reword M7`, if M7 is about a document: the author sends another text, or changes a paragraph of theirs. */
import type { CommandContext } from "../../src/bot/command.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import { isAboutDocument, type Rewording, rewordDraft } from "../../src/documents/acts/reword.ts"
import { readAmendment } from "../../src/documents/rules/asked.ts"
import { proposedRedline, rewordedRedline } from "../../src/documents/views/documents.ts"
import { fileName } from "../../src/documents/views/records.ts"
import type { MotionId } from "../../src/kernel/rules/types.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { typed } from "../arguments.ts"
import { sayReworded } from "../rewording.ts"
import { longestSummary } from "./amend.ts"
import { sayProposed } from "./proposed.ts"
import { typedText } from "./typed-text.ts"

/** False if the motion is about no document. @throws Refusal */
export async function rewordedDocument(
  context: CommandContext,
  { motion: id, option, title, text }: { motion: MotionId; option: number | null; title: string; text: string },
): Promise<boolean> {
  const { words, prefix, sender, message } = context
  if (!(await isAboutDocument(context, sender, id))) return false
  const { deed, ...rest } = readAmendment(`${id} ${title}`, text, words.typed)
  const whole = (): Rewording => ({
    deed: null,
    text: {
      summary: "summary" in rest ? cleanLine(rest.summary, longestSummary) : "",
      text: typedText(context, text, `reword ${id}`),
    },
  })
  const wanted = deed && !message.file ? { deed } : whole()
  const done = await rewordDraft(context, sender, id, option, wanted, typed(context))
  if (done.done === "again") {
    await sayProposed(context, done.proposed)
    return true
  }
  const { motion, number, draft, earlier, before } = done
  const below = paragraphs(
    rewordedRedline(words, earlier, draft.text),
    proposedRedline(words, { motion, option: number, draft, before }, prefix),
  )
  await sayReworded(context, done, { below })
  const filename = fileName(draft.key, `${motion.id}-${number}`)
  await replyWithFile(context, { filename, mimetype: "text/markdown", bytes: Buffer.from(draft.text) })
  return true
}
