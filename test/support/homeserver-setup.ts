import type { TestProject } from "vitest/node"
import { type HomeserverAddress, startHomeserver } from "../../tools/homeserver.ts"

declare module "vitest" {
  export interface ProvidedContext {
    homeserver: HomeserverAddress
  }
}

/** One homeserver for all end-to-end tests of a run. Each test uses people of its own, so tests do not disturb each other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homeserver = await startHomeserver()
  const { url, serverName, registrationSecret, databasePath } = homeserver
  project.provide("homeserver", { url, serverName, registrationSecret, databasePath })
  return () => homeserver.stop()
}
