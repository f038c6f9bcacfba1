/** Makes the SDK's client as the bot uses it: it logs nothing, has no send queue, and sends no request before its keys are durable. */
import { createClient, type MatrixClient, MatrixScheduler } from "matrix-js-sdk"
import type { CryptoStore } from "./crypto-store.ts"
import { withDeadlines } from "./deadlines.ts"
import type { Login } from "./login.ts"
import { quietLogger } from "./quiet.ts"
import type { SessionOptions } from "./session.ts"
import type { Signing } from "./signing.ts"

export function makeClient(options: SessionOptions, login: Login, signing: Signing, store: CryptoStore): MatrixClient {
  const bounded = withDeadlines(fetch)
  // A request may tell the homeserver that a sync has arrived, or may need new keys. So it waits until the keys that have come can no
  // longer be lost by a crash.
  const durable: typeof fetch = async (input, init) => {
    await store.settled()
    // A process that was replaced must not say anything any more, nor tell the homeserver that it has read something.
    await options.mayAsk?.()
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
    // The SDK has a single queue for all rooms, so a refusal in one room would reject the messages that wait for other rooms. The outbox is
    // our queue.
    scheduler: new MatrixScheduler(undefined, () => null),
    // The wrapper is outermost, so it sees a request before `durable` waits for the disk. When the client makes its next sync request, it
    // has read the last response. So the bot can handle that response while the keys are still being written.
    fetchFn: options.fetchWrapper ? options.fetchWrapper(durable) : durable,
  })
}
