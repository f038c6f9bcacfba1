/** Starts the syncs of a member's client, so that it misses no message even if its machine was busy for long. */
import { ClientEvent, Filter, type MatrixClient, SyncState } from "matrix-js-sdk"
import { within } from "./fair-time.ts"

/** How many events of a room one sync may bring. The homeserver may allow less. */
const mostEvents = 1000

/**
 * Starts to sync. Resolves when the first sync has come. The filter sets the limit for all syncs: the SDK's own limit applies only to the
 * first sync. Later syncs would bring only the ten newest events of a room, and a client on a busy machine would miss earlier ones.
 * `patience`: how long to wait, in milliseconds of fair time. @throws Error if no sync came within that time
 */
export async function startSyncing(client: MatrixClient, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<true>()
  client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && resolve(true))
  const user = client.getSafeUserId()
  const filter = new Filter(user)
  filter.setTimelineLimit(mostEvents)
  await client.startClient({ filter, initialSyncLimit: mostEvents, disablePresence: true, lazyLoadMembers: false })
  if (!(await within(promise, patience))) throw new Error(`${user} has not synced within ${patience} ms`)
}
