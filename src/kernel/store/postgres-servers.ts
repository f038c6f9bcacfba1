/**
 * Finds the PostgreSQL server that writes, where the address names several, and ends a session whose server cannot be reached any more. The
 * driver does neither by itself.
 */
import type { PostgresSession } from "./postgres-lock.ts"

/** How long a server may take to let us in, in milliseconds. */
export const connectingTime = 10_000

/**
 * The addresses of single servers that an address stands for. Several are named as PostgreSQL's own programs take them:
 * `postgres://waggle@one,two/waggle`, or `?host=one,two`, with `&port=5432,5433` where the ports differ.
 */
export function serversOf(location: string): string[] {
  const url = new URL(location)
  const { searchParams } = url
  const hosts = (searchParams.get("host") ?? url.hostname).split(",")
  const ports = searchParams.get("port")?.split(",") ?? []
  if (hosts.length === 1) return [location]
  return hosts.map((host, index) => {
    const one = new URL(location)
    if (searchParams.has("host")) one.searchParams.set("host", host)
    else one.hostname = host
    const port = ports[index] ?? ports[0]
    if (port !== undefined) one.searchParams.set("port", port)
    return one.href
  })
}

/** What a server says about itself. `timeline`: goes up with each failover. Null on a replica, which only reads. */
export interface Standing {
  readonly timeline: string | null
}

const asking = `SELECT CASE WHEN pg_is_in_recovery() THEN NULL
  ELSE substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8) END AS timeline`

/** For servers that keep their timeline to themselves, as some that are for hire do. Then all count as the same one. */
const askingLess = "SELECT CASE WHEN pg_is_in_recovery() THEN NULL ELSE '' END AS timeline"
const kept = /^(42501|42883|0A000)$/

/** Asks the server of this session. @throws the driver's error */
export async function standingOf(session: Pick<PostgresSession, "query">): Promise<Standing> {
  const { rows } = await session.query(asking).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && kept.test(String(error.code))) return session.query(askingLess)
    throw error
  })
  const timeline = rows[0]?.timeline
  return { timeline: typeof timeline === "string" ? timeline : null }
}

/**
 * The address of the server that writes. If two do, the one that was promoted last: the other one was replaced by it, and has come back.
 * With a single server, its address, whatever it is.
 * @throws Error of the first server if none writes
 */
export async function writingServer(servers: readonly string[], ask = askServer): Promise<string> {
  const [only = ""] = servers
  if (servers.length <= 1) return only
  const answers = await Promise.allSettled(servers.map(ask))
  const writing = answers.flatMap((answer, index) =>
    answer.status === "fulfilled" && answer.value.timeline !== null
      ? [{ server: servers[index] ?? only, timeline: answer.value.timeline }]
      : [],
  )
  // Timelines are hexadecimal numbers of the same length.
  const [newest] = writing.toSorted((one, other) => (one.timeline < other.timeline ? 1 : -1))
  if (newest) return newest.server
  const refused = answers.find((answer) => answer.status === "rejected")
  throw refused && answers.every(({ status }) => status === "rejected") ? refused.reason : new ReplicaError()
}

/** All servers that answer are replicas, which only read. That passes once one of them is promoted. */
export class ReplicaError extends Error {
  /** PostgreSQL's own code for a write to a replica. */
  readonly code = "25006"
  constructor() {
    super("this server is a replica and takes no writes; it must be promoted first")
  }
}

async function askServer(server: string): Promise<Standing> {
  // Where the database is a file, the driver is not read at all.
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: connectingTime })
  // Without a listener, a connection that breaks later would end this process.
  client.on("error", () => {})
  try {
    await client.connect()
    return await standingOf(client)
  } finally {
    client.end().catch(() => {})
  }
}

/** Whether the server lets us in, or at least answers. */
export const answers = (server: string): Promise<boolean> =>
  askServer(server).then(
    () => true,
    // Five characters: the server's own reason for refusing.
    (error: unknown) => error instanceof Error && "code" in error && /^[0-9A-Z]{5}$/.test(String(error.code)),
  )

/** The driver's connection, as far as we look at it. */
export interface Wire {
  readonly bytesRead: number
  destroy(error: Error): unknown
}

/** A session as the driver has it. `readyForQuery`: whether the server owes no answer. */
export interface Watched {
  readonly readyForQuery: boolean
  readonly connection: { readonly stream: Wire }
}

/** How often a session is looked at, and after how long without an answer its server is asked anew, in milliseconds. */
const lookEvery = 5_000
const silence = 15_000

/**
 * Ends a session when its server owes an answer for some fifteen seconds and cannot be reached on a new connection either. So a network that
 * swallows everything is noticed within half a minute. The system itself would go on waiting for a quarter of an hour.
 * `reaches`: whether the server can be reached.
 * @returns a function that ends the watch
 */
export function endIfCutOff(
  session: Watched,
  reaches: () => Promise<boolean>,
  { every = lookEvery, patience = silence } = {},
): () => void {
  let read = -1
  let owedSince = 0
  let asking = false
  const look = async () => {
    const { readyForQuery, connection } = session
    const { stream } = connection
    if (readyForQuery || stream.bytesRead !== read) {
      read = stream.bytesRead
      owedSince = performance.now()
    }
    if (asking || performance.now() - owedSince < patience) return
    asking = true
    const reached = await reaches()
    asking = false
    if (reached) owedSince = performance.now()
    else if (!session.readyForQuery && stream.bytesRead === read) stream.destroy(new CutOffError())
  }
  const looking = setInterval(() => void look().catch(() => {}), every)
  looking.unref()
  return () => clearInterval(looking)
}

/** The network swallows what is said to the server. It may come back. */
class CutOffError extends Error {
  readonly code = "ETIMEDOUT"
  constructor() {
    super("the database server has not answered, and cannot be reached")
  }
}
