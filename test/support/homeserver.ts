import { randomBytes } from "node:crypto"
import { inject } from "vitest"
import { type Homeserver, handleOn } from "../../tools/homeserver.ts"

/** An account that only one test uses. */
export interface TestUser {
  /** The full Matrix ID. */
  readonly userId: string
  readonly localpart: string
  readonly password: string
}

export interface TestHomeserver extends Homeserver {
  /** Makes an account whose localpart begins with `name` and which no other test has. */
  newUser(name: string, options?: { readonly admin?: boolean }): Promise<TestUser>
}

/** The homeserver with `newUser`, which makes accounts with fresh names. */
export function withFreshUsers(homeserver: Homeserver): TestHomeserver {
  return {
    ...homeserver,
    newUser: async (name, options) => {
      const localpart = `${name}-${randomBytes(4).toString("hex")}`
      const password = randomBytes(12).toString("base64url")
      const { userId } = await homeserver.registerUser(localpart, password, options)
      return { userId, localpart, password }
    },
  }
}

/**
 * A homeserver of this run, the same for all that this process asks for. Other end-to-end tests use it too. It cannot be paused or
 * restarted, so a test of outages starts one with `startHomeserver({ own: true })`.
 */
export function homeserver(): TestHomeserver {
  const all = inject("homeservers")
  const ours = all[Number(process.env.VITEST_POOL_ID ?? 0) % all.length]
  if (ours === undefined) throw new Error("no homeserver was started")
  return withFreshUsers(handleOn(ours))
}
