/** The bot cannot compare emoji. People who ask to verify it are told what they can compare instead. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import { addToOutbox } from "../kernel/store/outbox.ts"
import { lastTold, noteTold } from "../kernel/store/told.ts"
import type { Work } from "../kernel/store/work.ts"
import { toText } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { coopsOf } from "../standing/reads.ts"
import { coopsWithTasks } from "../tasks/reads.ts"

/** How many milliseconds pass before the same person is answered again. */
const pause = 10 * 60_000

export interface Verifying {
  readonly work: Work
  readonly coops: readonly CoopContext[]
  /** The words of the bot's own language, for people of no co-op. */
  readonly words: Words
}

/**
 * Answers a request to verify the bot. People who belong to a co-op, or have a task with one, are told in their direct room. The bot never
 * writes to strangers first. So a stranger is told only in the room where they asked, if nobody else is in it.
 */
export async function answerVerification(
  { work, coops, words: own }: Verifying,
  person: MatrixId,
  room: RoomId | null,
  { device, key }: { readonly device: string; readonly key: string },
): Promise<void> {
  const keys = [...(await coopsOf(work, person)), ...(await coopsWithTasks(work, person))]
  const first = coops.find((coop) => keys.includes(coop.key))
  if (!first && room === null) return
  const told = await lastTold(work, person, "verification")
  if (told !== null && work.now - told < pause) return
  await noteTold(work, person, "verification")
  const words = first?.words ?? own
  const text = toText(words.t("verification-declined", { device, key }))
  const to = first || room === null ? { person } : { room }
  await addToOutbox(work, { to, errand: { do: "say", text }, urgency: "answer" })
}
