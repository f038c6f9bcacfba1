import { mkdtemp, realpath, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { containerRunner } from "./container.ts"
import { debianRunner } from "./debian.ts"
import { givenHomeserver } from "./given.ts"
import { registerUser } from "./registration.ts"
import { serverName, writeSettings } from "./settings.ts"
import { freePort, runSynapse, type Synapse } from "./synapse.ts"
import { type Homeserver, type HomeserverOptions, type Runner, Unavailable } from "./types.ts"

const say = (line: string) => console.error(`homeserver: ${line}`)

/** The first way of running Synapse that works here. */
async function findRunner(log: (line: string) => void): Promise<Runner> {
  const reasons: string[] = []
  for (const way of [containerRunner, debianRunner]) {
    try {
      return await way(log)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      reasons.push(error.message)
    }
  }
  throw new Error(
    [
      "No homeserver to be had here. Tried:",
      (process.env.WAGGLE_TEST_HOMESERVER ?? "") === ""
        ? "  - WAGGLE_TEST_HOMESERVER: not set"
        : "  - WAGGLE_TEST_HOMESERVER: set, but one that may be stopped and started is needed",
      ...reasons.map((reason) => `  - ${reason}`),
      "One of these helps: start docker or podman; use a Debian machine that reaches its package mirror; or set",
      "WAGGLE_TEST_HOMESERVER to the address of a Synapse of yours and WAGGLE_TEST_REGISTRATION_SECRET to its",
      "registration_shared_secret.",
    ].join("\n"),
  )
}

/** Fetches everything that a later start needs, so that the start takes only seconds. */
export async function prepareHomeserver(log: (line: string) => void = say): Promise<void> {
  if ((process.env.WAGGLE_TEST_HOMESERVER ?? "") === "") await findRunner(log)
}

/**
 * Brings up a real homeserver: the one given in the environment, or Synapse in a container, or Debian's Synapse. A homeserver that we start
 * ends when this process ends for any reason.
 * @throws Error that says what was tried and what would help
 */
export async function startHomeserver(options: HomeserverOptions = {}): Promise<Homeserver> {
  const log = options.log ?? say
  const given = options.own === true ? undefined : await givenHomeserver(log)
  if (given !== undefined) return given

  const runner = await findRunner(log)
  const port = options.port ?? (await freePort())
  const keepData = options.dataFolder !== undefined
  const dataFolder = keepData
    ? resolve(options.dataFolder)
    : await mkdtemp(join(await realpath(tmpdir()), "waggle-homeserver-"))
  const write = (settings = options.settings) =>
    writeSettings(runner, dataFolder, port, { ...options.rateLimits, ...settings })
  const { registrationSecret } = await write()
  const url = `http://127.0.0.1:${port}`
  let running: Synapse | undefined
  const stop = async () => {
    await running?.end()
    running = undefined
    if (!keepData) await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    running = await runSynapse(runner, dataFolder, port, keepData)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    serverName,
    registrationSecret,
    source: runner.source,
    get pid() {
      return running?.pid
    },
    databasePath: join(dataFolder, "homeserver.db"),
    registerUser: (localpart, password, user) => registerUser({ url, registrationSecret }, localpart, password, user),
    pause: async () => {
      await running?.pause()
      running = undefined
    },
    restart: async (settings) => {
      await running?.pause()
      if (settings) await write(settings)
      running = await runSynapse(runner, dataFolder, port, keepData)
    },
    stop,
  }
}
