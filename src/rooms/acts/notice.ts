/**
 * The pinned notice of open motions in the members' room. It is a single message that the bot keeps up to date. If somebody in the room
 * cannot read it, the bot sends it anew.
 */

import { type Act, say, sayAnew } from "../../kernel/acts/context.ts"
import { sha256 } from "../../kernel/rules/minutes.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { messageOf } from "../../kernel/store/outbox-sending.ts"
import { motionsIn } from "../../votes/reads.ts"
import { mostUrgentFirst } from "../../votes/rules/motion-order.ts"
import type { RoomWish } from "../rules/rooms.ts"
import { type Notice, noticeName, noticeOf, putNotice, retireNotice } from "../store/keeping.ts"
import { noticeCard } from "../views/notice.ts"

interface Plan {
  readonly text: string
  readonly notice: Notice
  /** Whether to edit the existing message. Otherwise a new one is sent. */
  readonly edit: boolean
}

/** Whether the notice is out of date. `present`: the people who are in the members' room now. */
export async function noticeIsStale(act: Act, present: ReadonlySet<MatrixId>): Promise<boolean> {
  return (await plan(act, present)) !== null
}

/**
 * Brings the notice up to date if it is out of date. The notice lists only public motions. People who joined after it was sent have no key
 * to it or to its edits, so the bot sends a new message for them.
 */
export async function keepNotice(act: Act, present: ReadonlySet<MatrixId>): Promise<void> {
  const { work, coop } = act
  const due = await plan(act, present)
  if (!due) return
  await putNotice(work, coop.key, due.notice)
  const name = noticeName(coop.key)
  if (due.edit) return sayAnew(act, { room: due.notice.room }, name, due.text)
  await retireNotice(work, coop.key)
  await say(act, { room: due.notice.room }, due.text, { name })
}

async function plan({ work, coop }: Act, present: ReadonlySet<MatrixId>): Promise<Plan | null> {
  const room = coop.rooms.members
  if (room === undefined) return null
  const open = mostUrgentFirst(await motionsIn(work, coop.key, ["proposal", "voting"]))
  const text = noticeCard(coop.words, open, coop.config.prefix)
  const digest = sha256(text)
  const kept = await noticeOf(work, coop.key)
  const message = await messageOf(work.trx, noticeName(coop.key))
  if (kept?.room === room && message !== null) {
    const readable = message === "waiting" || [...present].every((person) => kept.readers.has(person))
    if (readable && kept.digest === digest) return null
    if (readable) return { text, notice: { ...kept, digest }, edit: true }
  }
  const former = [...(kept?.former ?? []), ...(message === null || message === "waiting" ? [] : [message.event])]
  return { text, notice: { room, digest, readers: present, former }, edit: false }
}

/** The message to pin (null until it is sent), and the older messages that it replaces. */
export async function noticeToPin({ work, coop }: Act): Promise<RoomWish["notice"]> {
  const kept = await noticeOf(work, coop.key)
  const message = await messageOf(work.trx, noticeName(coop.key))
  const sent = message !== null && message !== "waiting" && message.room === coop.rooms.members
  return { current: sent ? message.event : null, former: new Set(kept?.former ?? []) }
}
