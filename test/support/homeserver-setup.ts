import type { TestProject } from "vitest/node"
import { type HomeserverAddress, startHomeserver } from "../../tools/homeserver.ts"

declare module "vitest" {
  export interface ProvidedContext {
    homeservers: readonly HomeserverAddress[]
  }
}

/**
 * Starts two homeservers for all end-to-end tests of a run. One alone works on a single core, and the tests would wait for it. Each test
 * makes accounts of its own, so the tests do not disturb each other.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homeservers = await Promise.all([startHomeserver(), startHomeserver()])
  project.provide(
    "homeservers",
    homeservers.map(({ url, serverName, registrationSecret, pid, databasePath }) => ({
      url,
      serverName,
      registrationSecret,
      pid,
      databasePath,
    })),
  )
  return async () => void (await Promise.all(homeservers.map((homeserver) => homeserver.stop())))
}
