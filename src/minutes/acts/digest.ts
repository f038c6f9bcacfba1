/**
 * The weekly digest in the members' room: what was decided, what has begun, tasks, and money. It tells only what everybody in that room may
 * know anyway. It comes without a sound, and not at all if nothing happened.
 */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { bankChanges } from "../../ledger/reads.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { coopsWithMembers } from "../../standing/reads.ts"
import { tasksChanged } from "../../tasks/reads.ts"
import { motionByRow, motionsChanged } from "../../votes/reads.ts"
import { kindsThat } from "../../votes/rules/kinds.ts"
import { hasDigest, lastDigest, moneyMoved } from "../rules/digest.ts"
import { dropDigests, putToldUntil, toldUntil } from "../store/digests.ts"
import { type Digest, digestCard, isEmpty } from "../views/digest.ts"

/** Motions of these kinds may stand in a digest. A removal is no news for everybody, whatever room its votes are held in (§6). */
const toldKinds = kindsThat(({ about, series }) => about !== "accused" && series === "public")

/** The digests of all co-ops. */
export const digestsDue: Due<CertainlyDue> = {
  name: "digests",
  turn: "notice",
  past: async (work, look) => certainlyDue(work, look, await coopsWithMembers(work), mustTell),
  async act(act, { until }) {
    const { work, coop } = act
    // Things may have changed since the first check, so it is repeated inside the transaction.
    if (!(await mustTell(act, until))) return false
    const to = lastDigest(until, coop.config.digest, coop.zone)
    if (to === null) {
      await dropDigests(work, coop.key)
      return false
    }
    const from = await toldUntil(work, coop.key)
    // A new co-op, or one that had no digest before, is told of what happens from now on.
    await putToldUntil(work, coop.key, from === null ? work.now : to)
    if (from === null) return false
    const digest = await digestOf(act, from, to)
    // No two messages can have one name. So nobody gets the same digest twice, whatever happens.
    const name = `digest:${coop.key}:${to}`
    if (!isEmpty(digest)) await say(act, membersRoom(act), digestCard(coop.words, digest, coop.config), { name })
    return false
  },
}

/** Whether a digest is due, or its times must be put right. */
async function mustTell({ work, coop }: Act, until: Instant): Promise<boolean> {
  const told = await toldUntil(work, coop.key)
  if (told === null) return hasDigest(coop.config.digest)
  const to = lastDigest(until, coop.config.digest, coop.zone)
  return to === null || told < to
}

/** Everything that happened from `from` until before `to`. Each thing stands in exactly one digest. */
async function digestOf({ work, coop }: Act, from: Instant, to: Instant): Promise<Digest> {
  const span = { begin: from, end: to }
  const { closed, opened } = await motionsChanged(work, coop.key, toldKinds, span)
  const read = async (rows: readonly number[]) => {
    const motions = []
    for (const row of rows) motions.push(await motionByRow(work, row))
    return motions
  }
  return {
    ...span,
    closed: await read(closed),
    opened: await read(opened),
    tasks: await tasksChanged(work, coop.key, span),
    money: moneyMoved(await bankChanges(work, coop.key, span)),
  }
}
