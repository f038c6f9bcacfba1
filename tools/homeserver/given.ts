import { randomBytes } from "node:crypto"
import { doesOurWork } from "../../src/matrix/fair-time.ts"
import { registerUser } from "./registration.ts"
import type { Homeserver } from "./types.ts"

/** The facts that another process needs to use a homeserver. */
export interface HomeserverAddress {
  readonly url: string
  readonly serverName: string
  readonly registrationSecret: string
  readonly pid: number | undefined
  readonly databasePath: string | undefined
}

function notOurs(): never {
  throw new Error("this homeserver was given, not started here: it can be neither paused nor restarted")
}

/** A handle on a homeserver that another process started and will stop. */
export function handleOn(address: HomeserverAddress): Homeserver {
  doesOurWork(address.pid)
  return {
    ...address,
    source: "given",
    registerUser: (localpart, password, options) => registerUser(address, localpart, password, options),
    pause: async () => notOurs(),
    restart: async () => notOurs(),
    stop: async () => {},
  }
}

/**
 * Uses the homeserver that `WAGGLE_TEST_HOMESERVER` and `WAGGLE_TEST_REGISTRATION_SECRET` name. Registers one throw-away account, which
 * checks the address and the secret, and tells the server's name.
 * @returns undefined if `WAGGLE_TEST_HOMESERVER` is not set
 * @throws Error if the secret is missing or wrong
 */
export async function givenHomeserver(log: (line: string) => void): Promise<Homeserver | undefined> {
  const given = process.env.WAGGLE_TEST_HOMESERVER
  if (given === undefined || given === "") return undefined
  const registrationSecret = process.env.WAGGLE_TEST_REGISTRATION_SECRET
  if (registrationSecret === undefined || registrationSecret === "") {
    throw new Error(
      "WAGGLE_TEST_HOMESERVER is set, but not WAGGLE_TEST_REGISTRATION_SECRET: " +
        "give the registration_shared_secret of that homeserver, or unset both to have one started here",
    )
  }
  const url = given.replace(/\/+$/, "")
  log(`using the homeserver given in WAGGLE_TEST_HOMESERVER: ${url}`)
  const probe = `waggle-probe-${randomBytes(6).toString("hex")}`
  const { userId } = await registerUser({ url, registrationSecret }, probe, randomBytes(16).toString("hex"))
  return handleOn({
    url,
    serverName: userId.slice(userId.indexOf(":") + 1),
    registrationSecret,
    pid: undefined,
    databasePath: undefined,
  })
}
