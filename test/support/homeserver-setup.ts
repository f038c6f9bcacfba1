import type { TestProject } from "vitest/node"
import { type HomeserverAddress, startHomeserver } from "../../tools/homeserver.ts"

declare module "vitest" {
  export interface ProvidedContext {
    homeserver: HomeserverAddress
  }
}

/** Starts one homeserver for all end-to-end tests of a run. Each test makes accounts of its own, so the tests do not disturb each other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homeserver = await startHomeserver()
  const { url, serverName, registrationSecret, pid, databasePath } = homeserver
  project.provide("homeserver", { url, serverName, registrationSecret, pid, databasePath })
  return () => homeserver.stop()
}
