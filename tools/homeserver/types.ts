/** Where a running homeserver came from. */
export type HomeserverSource = "given" | "container" | "debian"

export interface RegisteredUser {
  /** The full Matrix ID, `@localpart:server`. */
  readonly userId: string
}

/** A homeserver to try things on: real, on this machine, with nobody on it yet. */
export interface Homeserver {
  /** Base address for clients, without a slash at the end. */
  readonly url: string
  /** What stands after the colon in Matrix IDs. */
  readonly serverName: string
  readonly registrationSecret: string
  readonly source: HomeserverSource
  /** SQLite file with all that the homeserver keeps; undefined where it is not ours. */
  readonly databasePath: string | undefined
  /** Makes an account through Synapse's shared-secret registration. Fails if the name is taken. */
  registerUser(localpart: string, password: string, options?: { readonly admin?: boolean }): Promise<RegisteredUser>
  /** Takes the homeserver down as a power cut would, keeping its data. Only where it is ours. */
  pause(): Promise<void>
  /** Brings a paused homeserver back, on the same port with the same data. */
  restart(): Promise<void>
  /** Ends it and removes its data, unless a data folder was asked for. */
  stop(): Promise<void>
}

/** One of Synapse's limits: sustained rate and how many at once. */
export interface RateLimit {
  readonly per_second: number
  readonly burst_count: number
}

export interface HomeserverOptions {
  /** Never the one given in the environment: for tests that pause it or set its limits. */
  readonly own?: boolean
  /** Takes progress lines; standard error when not given. */
  readonly log?: (line: string) => void
  /** Limits by Synapse's names (`rc_message` …) to put in place of the generous ones. */
  readonly rateLimits?: Readonly<Record<string, RateLimit | Readonly<Record<string, RateLimit>>>>
  /** Port on loopback; a free one when not given. */
  readonly port?: number
  /** Keeps the data here after the stop, and takes up what is already there. */
  readonly dataFolder?: string
}

/** A way of running Synapse with a configuration that we wrote into a folder. */
export interface Runner {
  readonly source: Exclude<HomeserverSource, "given">
  /** Address and port that Synapse itself listens on, as the runner needs it for `port` of this machine. */
  listen(port: number): { readonly address: string; readonly port: number }
  /** How the folder is called where Synapse runs. */
  folder(dataFolder: string): string
  /** Program, arguments and environment that run `launch.py` in the folder. */
  command(
    dataFolder: string,
    port: number,
  ): {
    readonly program: string
    readonly args: readonly string[]
    readonly env: NodeJS.ProcessEnv
  }
}

/** Why a way of getting a homeserver is not open here, in words for the person who asked for one. */
export class Unavailable extends Error {
  override readonly name = "Unavailable"
}
