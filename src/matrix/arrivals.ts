/** Who was invited to a co-op and has come into its members' room, is a member since then (§1.4). */
import type { CoopContext } from "../coop/context.ts"
import { admitFounders } from "../coop/found.ts"
import { welcome } from "../coop/joining.ts"
import { momentSent } from "../rules/event-bounds.ts"
import type { MatrixId, RoomId } from "../rules/types.ts"
import type { RawEvent } from "../store/inbox.ts"
import { invitationsOf } from "../store/invitations.ts"
import type { Store } from "../store/work.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"

/**
 * Makes members of those who have come in, as far as the syncs show; whom that fails for holds up none of the others.
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

/** The same in several co-ops. */
export const welcomeEverywhere = (store: Store, port: MatrixPort, coops: readonly CoopContext[]): Promise<void> =>
  each(coops, (coop) => welcomeArrived(store, port, coop))

/** One after the other; the first fault is thrown when all are done. */
async function each<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const faults: unknown[] = []
  for (const item of items) await task(item).catch((error: unknown) => faults.push(error))
  if (faults.length > 0) throw faults[0]
}

/** Who has joined the room, the bot aside. */
export function present(port: MatrixPort, room: RoomId | undefined): ReadonlySet<MatrixId> {
  const members = room === undefined ? [] : [...(port.room(room)?.members ?? [])]
  return new Set(members.filter(([person, is]) => is === "join" && person !== port.me).map(([person]) => person))
}

/** So many changes of name or picture since they came in are looked through. */
const mostChanges = 20

/**
 * When somebody who is in the room came in, as their homeserver says. A change of their name or picture is another event of the same kind, so
 * what stood before it is asked for, until they were not there. Undefined: nobody knows.
 * A homeserver may say what is no time at all.
 */
async function joinedAt(port: MatrixPort, room: RoomId, person: MatrixId): Promise<unknown> {
  let join = port.room(room)?.event("m.room.member", person) ?? null
  for (let changes = 0; join && changes < mostChanges; changes += 1) {
    const before = await eventBefore(port, room, join)
    if (before?.content.membership !== "join") break
    join = before
  }
  return join?.origin_server_ts
}

/** The event whose place in the room's state this one took. */
async function eventBefore(port: MatrixPort, room: RoomId, { unsigned }: RawEvent): Promise<RawEvent | null> {
  const before = unsigned?.replaces_state
  const content = unsigned?.prev_content as RawEvent["content"] | undefined
  if (typeof before !== "string" || (content && content.membership !== "join")) return null
  try {
    const path = `/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(before)}`
    return (await port.request("GET", path)) as RawEvent
  } catch (error) {
    // What the homeserver does not have, or does not show, it will not show later either.
    if (failureOf(error).kind === "refused") return null
    throw error
  }
}
