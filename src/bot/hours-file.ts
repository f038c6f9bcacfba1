/** Handles the file of a time tracker that a member sends: in their direct room its hours are entered, from any other room it is taken out. */
import { importHours } from "../hours/acts/importing.ts"
import { importedCard } from "../hours/views/answers.ts"
import { say } from "../kernel/acts/context.ts"
import { Refusal } from "../kernel/acts/refusal.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import type { FileContext } from "./files.ts"
import { unheardCommand } from "./heard.ts"
import { takeOut } from "./take-out.ts"

/** The most bytes of a file that somebody other than a treasurer sends without a command. */
export const maxTrackerBytes = 1024 * 1024

/** Takes a file of hours out of a room in which others read it, and tells its sender where to send it. */
export async function strayHours(context: FileContext): Promise<void> {
  const { words, message } = context
  const removed = (await takeOut(context, words.t("hours-redaction-reason"))) ? "yes" : "no"
  const where = words.t(`place-${message.room.place}`)
  await say(context, { person: message.sender }, words.t("hours-file-wrong-room", { removed, where }))
}

/** Enters the hours of the file. @throws Refusal */
export async function hoursFile(context: FileContext, bytes: Uint8Array): Promise<void> {
  const { sender, message, reply, work, coop } = context
  const why = message.room.encrypted ? await unheardIn({ work, coop }, sender.person, message.trust) : "not-encrypted"
  if (why)
    throw new Refusal(unheardCommand(why, { command: "hours", where: "encrypted", from: "members", open: "none" }))
  await reply(importedCard(coop, await importHours(context, sender, bytes, "")))
}
