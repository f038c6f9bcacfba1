/** How we got a running homeserver. */
export type HomeserverSource = "given" | "container" | "debian"

export interface RegisteredUser {
  /** The full Matrix ID, `@localpart:server`. */
  readonly userId: string
}

/** A real homeserver on this machine for tests, with nobody on it yet. */
export interface Homeserver {
  /** The base address for clients, without a slash at the end. */
  readonly url: string
  /** The part of Matrix IDs after the colon. */
  readonly serverName: string
  readonly registrationSecret: string
  readonly source: HomeserverSource
  /** The ID of the homeserver's process. Undefined if the tests did not start the homeserver, or if it is not running. */
  readonly pid: number | undefined
  /** The SQLite file in which the homeserver keeps everything. Undefined if we did not start the homeserver. */
  readonly databasePath: string | undefined
  /** Makes an account by Synapse's shared-secret registration. Fails if the name is taken. */
  registerUser(localpart: string, password: string, options?: { readonly admin?: boolean }): Promise<RegisteredUser>
  /** Takes the homeserver down as a power cut would, and keeps its data. Only possible if we started it. */
  pause(): Promise<void>
  /** Brings a paused homeserver back, on the same port with the same data. `settings`: other ones than those it was started with. */
  restart(settings?: HomeserverOptions["settings"]): Promise<void>
  /** Ends the homeserver. Removes its data, unless a data folder was asked for. */
  stop(): Promise<void>
}

/** One of Synapse's limits: a sustained rate, and how many requests may come at once. */
export interface RateLimit {
  readonly per_second: number
  readonly burst_count: number
}

export interface HomeserverOptions {
  /**
   * Whether to start a separate homeserver even if the environment names one. Tests need that if they pause the homeserver or set its
   * limits.
   */
  readonly own?: boolean
  /** Gets lines about the progress. The default writes them to standard error. */
  readonly log?: (line: string) => void
  /** Limits by Synapse's names (`rc_message` …). They replace the high limits that a test's homeserver has otherwise. */
  readonly rateLimits?: Readonly<Record<string, RateLimit | Readonly<Record<string, RateLimit>>>>
  /** More of Synapse's settings, by its names. They replace those that a test's homeserver has otherwise. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** A port on loopback. The default is any free one. */
  readonly port?: number
  /** A folder whose data Synapse uses, and which is kept after the stop. */
  readonly dataFolder?: string
}

/** A way of running Synapse with a configuration that we wrote into a folder. */
export interface Runner {
  readonly source: Exclude<HomeserverSource, "given">
  /** The address and port that Synapse must listen on to be reachable at `port` of this machine. */
  listen(port: number): { readonly address: string; readonly port: number }
  /** The path at which Synapse finds the data folder. In a container it differs from the path on this machine. */
  folder(dataFolder: string): string
  /** The program, arguments and environment that run `launch.py` in the folder. */
  command(
    dataFolder: string,
    port: number,
  ): {
    readonly program: string
    readonly args: readonly string[]
    readonly env: NodeJS.ProcessEnv
  }
}

/** Says why a way of getting a homeserver does not work here, in words for the person who asked for a homeserver. */
export class Unavailable extends Error {
  override readonly name = "Unavailable"
}
