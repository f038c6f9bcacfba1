/**
 * Keeps the bot from saying the same thing twice within an hour to the same person in the same room. Answers to commands and to ballots are
 * always sent. The bot notes in the database what it has said, so it still knows that after a restart.
 */
import { createHash } from "node:crypto"
import type { Work } from "../kernel/store/work.ts"
import { isNews, mayAnswer } from "./answer-limit.ts"
import type { IncomingMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"

/** Whether the sender was not told about this matter in this room within the last hour. If so, notes that they are told now. */
export function isNewsHere(
  work: Work,
  { sender, room }: Pick<IncomingMessage, "sender" | "room">,
  matter: string,
): Promise<boolean> {
  // The database limits the length of a note. So the note contains a hash of the text, not the text itself.
  const hash = createHash("sha256").update(`${room.id} ${matter}`).digest("base64url").slice(0, 22)
  return isNews(work, sender, `said:${hash}`)
}

/**
 * Answers the message. Does not answer if the sender got the same answer in this room within the last hour, or if a limit on answers is
 * reached.
 * @returns whether the answer was new to the sender
 */
export async function answerOnce(scene: Scene, markdown: string): Promise<boolean> {
  const { work, message } = scene
  if (!(await isNewsHere(work, message, markdown))) return false
  if (await mayAnswer(scene)) await replyTo(work, message)(markdown)
  return true
}
