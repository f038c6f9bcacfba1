/** The SDK's client as the bot uses it: it keeps quiet, queues nothing of its own, and asks nothing before its keys are durable. */
import { createClient, type MatrixClient, MatrixScheduler } from "matrix-js-sdk"
import type { CryptoStore } from "./crypto-store.ts"
import { withDeadlines } from "./deadlines.ts"
import type { Login } from "./login.ts"
import { quietLogger } from "./quiet.ts"
import type { SessionOptions } from "./session.ts"
import type { Signing } from "./signing.ts"

export function makeClient(options: SessionOptions, login: Login, signing: Signing, store: CryptoStore): MatrixClient {
  const bounded = withDeadlines(fetch)
  // Nothing leaves, and no sync is acknowledged, that rests on keys which a crash would take back.
  const durable: typeof fetch = async (input, init) => {
    await store.settled()
    return bounded(input, init)
  }
  return createClient({
    baseUrl: options.homeserverUrl,
    userId: login.userId,
    deviceId: login.deviceId,
    accessToken: login.accessToken,
    logger: quietLogger,
    cryptoCallbacks: signing.callbacks,
    timelineSupport: false,
    // The SDK's queue is one for all rooms, so that a refusal in one room rejects what waits for others. Ours is the outbox.
    scheduler: new MatrixScheduler(undefined, () => null),
    // That the client asks says that it has read the last response: what came in it is handled while its keys go to the disk.
    fetchFn: options.fetchWrapper ? options.fetchWrapper(durable) : durable,
  })
}
