/** Handles a bank statement that a treasurer sends: reads it, keeps it, and answers with the next steps. */
import { importStatement } from "../bank/acts/import.ts"
import { askedCard, importCard } from "../bank/views/import.ts"
import { refuse } from "../kernel/acts/refusal.ts"
import type { FileContext } from "./files.ts"
import { type Fetched, maxFileBytes } from "./message.ts"

/** Imports the file and answers. @throws Refusal */
export async function bankFile(context: FileContext, fetched: Fetched): Promise<void> {
  const { sender, message, words, prefix, reply } = context
  if (!fetched.ok)
    return fetched.reason === "too-large"
      ? refuse("file-too-large", { most: maxFileBytes / 1024 / 1024 })
      : refuse(`file-${fetched.reason}`)
  const imported = await importStatement(context, { ...sender, trust: message.trust }, fetched.bytes)
  await reply("ask" in imported ? askedCard(words, imported) : importCard(words, imported, prefix))
}
