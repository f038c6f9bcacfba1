/** Edits: never commands or ballots, of which their writers are told; and what they say may be nobody else's business, or too much to stay where it is. */
import { say } from "../coop/context.ts"
import { readBallot } from "../rules/ballots.ts"
import type { TypedWords } from "../rules/typed-words.ts"
import type { EditMessage, TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { takeOut } from "./take-out.ts"

/** What an edit says, as if it had been typed: to see what would become of that. It is never handled as such. */
export const asTyped = (edit: EditMessage): TextMessage => ({
  ...edit,
  kind: "text",
  replyTo: null,
  thread: null,
  edited: true,
})

/** Payment details that came in an edit in a direct room (§7.5): removed where the bot may, kept nowhere, and their writer told how to give them. */
export async function refuseEditedDetails(scene: Scene, message: TextMessage): Promise<void> {
  const [coop] = scene.coops
  if (!coop) return
  const { work, words, prefix } = scene
  const removed = await takeOut({ work, message }, words.t("payinfo-redaction-reason"))
  await say({ work, coop }, { person: message.sender }, words.t("payinfo-edited", { removed: String(removed), prefix }))
}

/** Whether an edit reads like a ballot, whatever there is to vote on. */
export const looksLikeBallot = ({ body }: TextMessage, typed: TypedWords): boolean =>
  readBallot(body, Number.MAX_SAFE_INTEGER, typed) !== null

/** Whoever changes a command or a ballot sees it changed in their client, and is told that it is not; as a reply to what they changed. */
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
