/** Opens the bot's session for tests: by password, with a test key, and silent. */

import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { insist } from "../../src/matrix/insist.ts"
import { openSession, type Session, type SessionOptions } from "../../src/matrix/session.ts"
import type { TestHomeserver, TestUser } from "./homeserver.ts"

export function openTestSession(
  server: TestHomeserver,
  bot: TestUser,
  dataFolder: string,
  options: Partial<SessionOptions> = {},
): Promise<Session> {
  return insist(() =>
    openSession({
      homeserverUrl: server.url,
      userId: bot.userId,
      credentials: { password: bot.password },
      dataFolder,
      deviceName: "Waggle",
      keys: new MasterKey(Buffer.alloc(32, 7)),
      log: { debug() {}, info() {}, warn() {}, error() {} },
      ...options,
    }),
  )
}
