/** Handles the file of a time tracker that a member sends in their direct room: enters its hours, and answers with their sums. */
import { importHours } from "../hours/acts/importing.ts"
import { importedCard } from "../hours/views/answers.ts"
import { Refusal } from "../kernel/acts/refusal.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import type { FileContext } from "./files.ts"
import { unheardCommand } from "./heard.ts"

/** The most bytes of a file that somebody other than a treasurer sends without a command. */
export const maxTrackerBytes = 1024 * 1024

/** Enters the hours of the file. @throws Refusal */
export async function hoursFile(context: FileContext, bytes: Uint8Array): Promise<void> {
  const { sender, message, reply, work, coop } = context
  const why = message.room.encrypted ? await unheardIn({ work, coop }, sender.person, message.trust) : "not-encrypted"
  if (why)
    throw new Refusal(unheardCommand(why, { command: "hours", where: "encrypted", from: "members", open: "none" }))
  await reply(importedCard(coop, await importHours(context, sender, bytes, "")))
}
