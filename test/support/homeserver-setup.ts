import type { TestProject } from "vitest/node"
import { type HomeserverAddress, startHomeserver } from "../../tools/homeserver.ts"

declare module "vitest" {
  export interface ProvidedContext {
    homeserver: HomeserverAddress
  }
}

/** One homeserver for all end-to-end tests of a run. They keep apart by their users' names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homeserver = await startHomeserver()
  const { url, serverName, registrationSecret, databasePath } = homeserver
  project.provide("homeserver", { url, serverName, registrationSecret, databasePath })
  return () => homeserver.stop()
}
