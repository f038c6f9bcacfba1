/**
 * Handles edits. They are never commands or ballots, and their writers are told so. But an edit may say something that must not stay in the
 * room.
 */
import { say } from "../kernel/acts/context.ts"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import { readsAlone } from "../votes/rules/ballot-reading.ts"
import type { EditMessage, TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { takeOut } from "./take-out.ts"

/** The edit as if its text had been typed as a new message. It shows what would happen to such a message, but is never handled as one. */
export const asTyped = (edit: EditMessage): TextMessage => ({
  ...edit,
  kind: "text",
  replyTo: null,
  thread: null,
  edited: true,
})

/**
 * Handles payment details that came in an edit in a direct room (§7.5): removes them if the bot may, keeps nothing, and tells their writer
 * how to give them.
 */
export async function refuseEditedDetails(scene: Scene, message: TextMessage): Promise<void> {
  const [coop] = scene.coops
  if (!coop) return
  const { work, words, prefix } = scene
  const removed = await takeOut({ work, message }, words.t("payinfo-redaction-reason"))
  await say({ work, coop }, { person: message.sender }, words.t("payinfo-edited", { removed: String(removed), prefix }))
}

/** Whether an edit reads like a ballot, no matter what is being voted on. */
export const looksLikeBallot = ({ body }: TextMessage, typed: TypedWords): boolean => readsAlone(body, typed) !== null

/**
 * Tells the writer of an edit that the command or ballot has not changed, though their client shows it changed. The answer replies to the
 * original message.
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
