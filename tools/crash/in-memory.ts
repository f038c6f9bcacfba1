/**
 * The homeserver in memory of the benchmark (`tools/bench/stand-in`), for runs of many kills: a real homeserver takes about half of the
 * processor time of a run.
 */
import { startChild } from "../bench/child.ts"
import type { StandInReady } from "../bench/stand-in/server.ts"
import type { Homeserver } from "../homeserver.ts"

const serverName = "in-memory.example"
const cannot = async () => {
  throw new Error("a homeserver in memory keeps nothing, so it cannot be taken down and brought back")
}

export async function startInMemory(): Promise<Homeserver> {
  const child = await startChild<StandInReady>("stand-in/server.ts", { serverName })
  return {
    ...{ url: child.ready.url, serverName, registrationSecret: "", source: "given", pid: child.pid },
    databasePath: undefined,
    // Everybody who logs in has an account there.
    registerUser: async (localpart) => ({ userId: `@${localpart}:${serverName}` }),
    ...{ pause: cannot, restart: cannot, stop: () => child.stop() },
  }
}
