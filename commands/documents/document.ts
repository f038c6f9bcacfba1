/**
 * `!document bylaws [rev 2] [since 1] [pdf]`: reads a document, or compares two revisions. `!document M7 [pdf]`: the texts on a ballot. `!document new …`:
 * proposes a document. `!document templates`: the drafts to start from.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import { proposeDocument } from "../../src/documents/acts/amend.ts"
import { readDocument, readDrafts } from "../../src/documents/acts/reading.ts"
import { readTemplate } from "../../src/documents/acts/templates.ts"
import { type DocumentAsked, readAsked } from "../../src/documents/rules/asked.ts"
import { type DocumentKind, isEnd } from "../../src/documents/rules/document.ts"
import { templateFiles } from "../../src/documents/rules/templates.ts"
import { comparisonCard, documentCard, printedCard, proposedRedline } from "../../src/documents/views/documents.ts"
import { comparisonPdf, draftPdf, revisionPdf } from "../../src/documents/views/pdf.ts"
import { fileName } from "../../src/documents/views/records.ts"
import { templateCard, templatesCard } from "../../src/documents/views/templates.ts"
import { orRefuse } from "../../src/kernel/acts/refusal.ts"
import { cleanLine } from "../../src/kernel/views/markdown.ts"
import { title, typed } from "../arguments.ts"
import { sayProposed } from "./proposed.ts"
import { typedText } from "./typed-text.ts"

export default defineCommand({
  name: "document",
  topic: "votes",
  usage: "KEY [rev 2] [since 1] [pdf] | M1 [pdf] | new KEY KIND TITLE | templates",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readDocument.who,
  deadlines: true,
  takesFile: true,
  pieces: [{ line: "asked" }, { lines: "text" }],
  args: z.object({ asked: title, text: z.string().default("") }),
  examples: [
    "document bylaws",
    "document bylaws rev 2",
    "document bylaws since 1",
    "document bylaws since 1 pdf",
    "document M1",
    "document new bylaws bylaws Bylaws of our co-op",
    "document templates",
  ],
  async run(context, { asked: line, text }) {
    const asked = orRefuse(readAsked(line, context.words.typed))
    switch (asked.do) {
      case "read":
        return read(context, asked)
      case "drafts":
        return drafts(context, asked)
      case "new":
        return propose(context, { ...asked, text: () => typedText(context, text, `document ${line}`) })
      case "new-from-template":
        return proposeTemplate(context, asked, text)
      case "templates":
        return context.reply(templatesCard(context.words, context.coop.config, context.prefix))
      case "template":
        return template(context, asked)
    }
  },
})

async function read(context: CommandContext, { key, pdf, ...numbers }: DocumentAsked & { do: "read" }): Promise<void> {
  const { words, prefix, sender, coop } = context
  const { revision, newest, since, end } = await readDocument(context, sender, key, numbers)
  const { name } = coop.config
  if (since) {
    await context.reply(comparisonCard(words, since, revision, prefix))
    if (pdf) await replyWithFile(context, await comparisonPdf(words, name, since, revision))
    return
  }
  if (pdf) {
    await context.reply(printedCard(words, revision, { newest, end }))
    return replyWithFile(
      context,
      await revisionPdf(words, name, revision, revision.revision === newest && end === null),
    )
  }
  await context.reply(documentCard(words, revision, { newest, end, prefix }))
  const bytes = Buffer.from(revision.text)
  await replyWithFile(context, {
    filename: fileName(revision.key, revision.revision),
    mimetype: "text/markdown",
    bytes,
  })
}

async function drafts(context: CommandContext, { motion: id, pdf }: DocumentAsked & { do: "drafts" }): Promise<void> {
  const { words, prefix, sender, coop } = context
  const { motion, before, drafts } = await readDrafts(context, sender, id)
  for (const { option, draft } of drafts) {
    await context.reply(proposedRedline(words, { motion, option: option.number, draft, before }, prefix))
    if (isEnd(draft)) continue
    if (pdf) {
      const about = { motion: motion.id, option: option.number, draft, before, at: motion.openedAt }
      await replyWithFile(context, await draftPdf(words, coop.config.name, about))
      continue
    }
    const filename = fileName(draft.key, `${motion.id}-${option.number}`)
    await replyWithFile(context, { filename, mimetype: "text/markdown", bytes: Buffer.from(draft.text) })
  }
}

interface New {
  readonly key: string
  readonly kind: DocumentKind
  readonly title: string
  /** The text. It is read only where one can propose it. */
  readonly text: () => string
}

async function propose(context: CommandContext, { key, kind, title, text }: New): Promise<void> {
  const { words, prefix, message, sender } = context
  const command = `${prefix}document new`
  if (message.room.place !== "members")
    return context.reply(words.t("where-otherwise", { command, places: words.t("in-place-members") }))
  const proposed = await proposeDocument(context, sender, { key, kind, title, text: text() }, typed(context))
  await sayProposed(context, proposed)
}

/** Proposes the template as it is. Whoever sends a text with it means that text. */
async function proposeTemplate(
  context: CommandContext,
  { key, kind }: DocumentAsked & { do: "new-from-template" },
  lines: string,
): Promise<void> {
  const { words, coop, message, sender } = context
  const title = words.t(`template-title-${kind}`, { coop: cleanLine(coop.config.name, 100) })
  const filled = await readTemplate(context, sender, kind)
  const own = message.file || lines.trim() !== ""
  const text = () => (own ? typedText(context, lines, `document new ${key} ${kind} ${title}`) : filled)
  await propose(context, { key, kind, title, text })
}

async function template(context: CommandContext, { kind }: DocumentAsked & { do: "template" }): Promise<void> {
  const { words, prefix, sender } = context
  const text = await readTemplate(context, sender, kind)
  await context.reply(templateCard(words, kind, prefix))
  await replyWithFile(context, { filename: templateFiles[kind], mimetype: "text/markdown", bytes: Buffer.from(text) })
}
