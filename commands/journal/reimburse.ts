/**
 * `!reimburse 12 EUR for stamps`: a member asks back what they paid for the co-op (§7.4). `!reimburse`: one's own, and for those who may
 * `spend` what waits. `!reimburse X3`: one of them with its receipts. `!reimburse X3 approve`, `decline REASON`, `withdraw`.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { maxFileBytes } from "../../src/bot/message.ts"
import { readPieces } from "../../src/bot/parse.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import { approveReimbursement, declineReimbursement } from "../../src/journal/acts/decisions.ts"
import {
  addReceipt,
  areOn,
  askReimbursement,
  readReimbursement,
  readReimbursements,
  withdrawReimbursement,
} from "../../src/journal/acts/reimbursements.ts"
import { readReimbursement as readLine } from "../../src/journal/rules/asked.ts"
import { receiptName, reimbursementId } from "../../src/journal/rules/reimbursements.ts"
import {
  receiptAdded,
  reimbursementAsked,
  reimbursementCard,
  reimbursementSettled,
  reimbursementsCard,
} from "../../src/journal/views/reimbursements.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"

export default defineCommand({
  name: "reimburse",
  topic: "money",
  usage: "[12 EUR for TEXT [on DAY] | X1 [approve [as ACCOUNT] [M7] [--sure] | decline REASON | withdraw]]",
  where: ["direct"],
  who: readReimbursements.who,
  offered: (context) => areOn(context),
  takesFile: true,
  pieces: [{ toggle: "again" }, { toggle: "sure" }, { line: "what" }],
  args: z.object({ again: z.boolean(), sure: z.boolean(), what: z.string().default("") }),
  examples: [
    "reimburse 12 EUR for stamps",
    "reimburse",
    "reimburse X1",
    "reimburse X1 approve as postage",
    "reimburse X1 decline We have stamps",
    "reimburse X1 withdraw",
  ],
  async run(context, { again, sure: flagged, what: typed }) {
    const { words, prefix, sender, message, coop } = context
    const by = { ...sender, trust: message.trust }
    const about = { server: coop.server, prefix }
    const reader = { may: sender.powers.has("spend"), belongs: belongs(sender) }
    // `--sure` can stand behind the words.
    const read = readPieces(typed, [{ toggle: "sure" }, { line: "what" }], words.typed).typed
    const [sure, what] = [flagged || read.sure === true, String(read.what ?? "")]
    const asked = readLine(what, words.typed)
    const file = fileOf(context)
    switch (asked.do) {
      case "list":
        if (file) return context.reply(receiptAdded(words, await addReceipt(context, by, null, file), about))
        return context.reply(reimbursementsCard(words, await readReimbursements(context, by), { ...about, ...reader }))
      case "ask": {
        const done = await askReimbursement(context, by, { line: asked.line, file, again })
        return context.reply(reimbursementAsked(words, done.reimbursement, { ...about, approvers: done.approvers }))
      }
      case "show":
        if (file) return context.reply(receiptAdded(words, await addReceipt(context, by, asked.number, file), about))
        return shown(context, asked.number)
      case "approve": {
        const done = await approveReimbursement(context, by, asked.number, {
          as: asked.as,
          by: asked.by,
          line: what,
          sure,
        })
        return context.reply(reimbursementSettled(words, done.reimbursement, about))
      }
      case "decline": {
        const done = await declineReimbursement(context, by, asked.number, asked.reason)
        return context.reply(reimbursementSettled(words, done.reimbursement, about))
      }
      case "withdraw":
        return context.reply(reimbursementSettled(words, await withdrawReimbursement(context, by, asked.number), about))
      case "unclear":
        return refuse("reimburse-unclear", { typed: asked.typed, id: reimbursementId(asked.number ?? 1) })
    }
  },
})

/** The file that came with the command. Null if none did. @throws Refusal if it could not be fetched */
function fileOf({ message }: CommandContext): Uint8Array | null {
  const fetched = message.file?.fetched
  if (!fetched) return null
  return fetched.ok ? fetched.bytes : refuse("receipt-file", { why: fetched.reason, most: maxFileBytes / 1024 / 1024 })
}

async function shown(context: CommandContext, number: number): Promise<void> {
  const { words, prefix, sender, message, coop } = context
  const { reimbursement, files } = await readReimbursement(context, { ...sender, trust: message.trust }, number)
  const decides = reimbursement.person !== sender.person
  await context.reply(
    reimbursementCard(words, reimbursement, {
      server: coop.server,
      prefix,
      reader: sender.person,
      decides,
      may: sender.powers.has("spend"),
    }),
  )
  for (const { mimetype, bytes, ...receipt } of files) {
    const filename = receiptName(reimbursementId(number), { ...receipt, mimetype })
    await replyWithFile(context, { filename, mimetype, bytes })
  }
}
