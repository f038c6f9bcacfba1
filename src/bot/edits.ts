/** Edits: never commands or ballots, but what they say may be nobody else's business, or too much to stay where it is. */
import { say } from "../coop/context.ts"
import type { EditMessage, TextMessage } from "./message.ts"
import type { Scene } from "./scene.ts"
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
