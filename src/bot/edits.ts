/**
 * Handles edits. An edit is never a command or a ballot, and its writer is told so. But it can say something that must not stay in the
 * room.
 */
import { say } from "../kernel/acts/context.ts"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import { readsAlone } from "../votes/rules/ballot-reading.ts"
import type { EditMessage, TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { takeOut } from "./take-out.ts"

/** The edit in the form of a new message. It only serves to find out what the bot would do with such a message. */
export const asTyped = (edit: EditMessage): TextMessage => ({
  ...edit,
  kind: "text",
  replyTo: null,
  thread: null,
  edited: true,
})

/**
 * Handles payment details in an edit in a direct room (§7.5). Removes the edit if the bot may, keeps nothing, and tells its writer how to
 * give details.
 */
export async function refuseEditedDetails(scene: Scene, message: TextMessage): Promise<void> {
  const [coop] = scene.coops
  if (!coop) return
  const { work, words, prefix } = scene
  const removed = await takeOut({ work, message }, words.t("payinfo-redaction-reason"))
  await say({ work, coop }, { person: message.sender }, words.t("payinfo-edited", { removed: String(removed), prefix }))
}

/** Whether an edit reads like a ballot, no matter which votes are open. */
export const looksLikeBallot = ({ body }: TextMessage, typed: TypedWords): boolean => readsAlone(body, typed) !== null

/**
 * Tells the writer of an edit that the command or ballot has not changed, although their client shows the new text. The answer replies to
 * the original message.
 */
export async function answerEdit({ work, words, message }: Scene): Promise<void> {
  if (message.kind !== "edit") return
  const changed = {
    ...message,
    kind: "text",
    eventId: message.of ?? message.eventId,
    replyTo: null,
    thread: null,
  } as const
  await replyTo(work, changed)(words.t("edit-not-read"))
}
