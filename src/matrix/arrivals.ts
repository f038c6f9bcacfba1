/** Invited people become members at the moment when they join the co-op's members' room (§1.4). */
import type { CoopContext } from "../kernel/acts/context.ts"
import { momentSent } from "../kernel/rules/event-bounds.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { admitFounders } from "../people/acts/found.ts"
import { welcome } from "../people/acts/joining.ts"
import { invitationsOf } from "../standing/reads.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"
import { eventsIn, type Listed, saysJoin } from "./sift.ts"

/**
 * Makes members of the invited people who are in the members' room according to the syncs. If this fails for one person, the others still
 * become members.
 * @throws MatrixError, ConnectionError
 */
export async function welcomeArrived(store: Store, port: MatrixPort, coop: CoopContext): Promise<void> {
  const room = coop.rooms.members
  const here = present(port, room)
  if (room === undefined || here.size === 0) return
  const invited = await invitationsOf({ trx: store.knex }, coop.key)
  const founders = invited.flatMap(({ person, founder }) => (founder && here.has(person) ? [person] : []))
  if (founders.length > 0) await store.work((work) => admitFounders({ work, coop }, founders))
  await each(invited, async ({ person, founder }) => {
    if (founder) return
    if (!here.has(person)) return
    const at = await joinedAt(port, room, person)
    await store.work((work) => welcome({ work, coop }, person, momentSent(at, work.now)))
  })
}

/** Makes members of the people who have arrived in any of these co-ops, as `welcomeArrived` does for one. */
export const welcomeEverywhere = (store: Store, port: MatrixPort, coops: readonly CoopContext[]): Promise<void> =>
  each(coops, (coop) => welcomeArrived(store, port, coop))

/** Runs the tasks one after the other. If some fail, it throws the first fault after all have run. */
async function each<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const faults: unknown[] = []
  for (const item of items) await task(item).catch((error: unknown) => faults.push(error))
  if (faults.length > 0) throw faults[0]
}

/** The people who have joined the room. The bot is left out. */
export function present(port: MatrixPort, room: RoomId | undefined): ReadonlySet<MatrixId> {
  const members = room === undefined ? [] : [...(port.room(room)?.members ?? [])]
  return new Set(members.filter(([person, is]) => is === "join" && person !== port.me).map(([person]) => person))
}

/** The most changes of name or picture over which the search for the join goes back. */
const mostChanges = 20

/**
 * When this person joined the room that they are in now. Undefined if that cannot be found out. Their homeserver states the time, so the
 * value can be anything. A change of name or picture replaces the event of the join. So the search goes back from change to change until it
 * finds the join.
 */
async function joinedAt(port: MatrixPort, room: RoomId, person: MatrixId): Promise<unknown> {
  let join: Listed | null = port.room(room)?.event("m.room.member", person) ?? null
  for (let changes = 0; join && changes < mostChanges; changes += 1) {
    const before = await eventBefore(port, room, join)
    if (!saysJoin(before?.content)) break
    join = before
  }
  return join?.origin_server_ts
}

/**
 * The event that this event replaced in the room's state. Null if the replaced event was no join, or if the homeserver does not show it.
 */
async function eventBefore(port: MatrixPort, room: RoomId, { unsigned }: Listed): Promise<Listed | null> {
  const { replaces_state: before, prev_content: content } = objectOf(unsigned) ?? {}
  if (typeof before !== "string" || (content && !saysJoin(content))) return null
  try {
    const path = `/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(before)}`
    return eventsIn([await port.request("GET", path)])[0] ?? null
  } catch (error) {
    // The homeserver does not have the event, or does not show it to us. Asking again would not help.
    if (failureOf(error).kind === "refused") return null
    throw error
  }
}
