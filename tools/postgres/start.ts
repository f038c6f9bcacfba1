/** Brings up a PostgreSQL for tests. */
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { appendFile, chown, cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import pg from "pg"
import { fairTime } from "../../src/matrix/fair-time.ts"
import { Unavailable } from "../homeserver/types.ts"
import { debianPrograms, installedPrograms, type Programs } from "./programs.ts"

const run = promisify(execFile)
const say = (line: string) => console.error(`postgres: ${line}`)

export interface Postgres {
  /** The `postgres://` URL of a database in which its user may make schemas. */
  readonly url: string
  readonly source: "given" | Programs["source"]
  /** Ends the server and removes its data. Does nothing to a server that was given. */
  stop(): Promise<void>
  /** Kills the server, as a crash would, and keeps its data. Only possible if we started it. */
  kill(): Promise<void>
  /** Starts a killed server again, with its data. */
  again(): Promise<void>
  /** Starts a second server, which copies what this one writes. Only possible if we started this one. */
  replica(): Promise<Replica>
}

export interface Replica extends Postgres {
  /** Makes it a server of its own, which takes writes. */
  promote(): Promise<void>
}

/** Where a server runs that is to be reached over TCP. */
export interface Place {
  /** The command that runs another one there, as this user. */
  readonly enter: (user: { readonly uid?: number; readonly gid?: number }) => readonly string[]
}

/**
 * Brings up a PostgreSQL: the one in WAGGLE_TEST_POSTGRES, else one from this machine's programs, else one from Debian's packages. A server
 * that we start listens on a socket in its own folder, and ends when this process ends for any reason.
 * @throws Error that says what was tried and what would help
 */
export async function startPostgres(log: (line: string) => void = say, place?: Place): Promise<Postgres> {
  const given = place ? "" : (process.env.WAGGLE_TEST_POSTGRES ?? "")
  if (given !== "") return await answering(givenServer(given), 5_000)
  const reasons: string[] = []
  for (const way of [installedPrograms, debianPrograms]) {
    try {
      return await startPrograms(await way(log), place)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      reasons.push(error.message)
    }
  }
  throw new Error(
    [
      "No PostgreSQL to be had here. Tried:",
      "  - WAGGLE_TEST_POSTGRES: not set",
      ...reasons.map((reason) => `  - ${reason}`),
      "One of these helps: install PostgreSQL (15 or newer); use a Debian machine that reaches its package mirror; or set",
      "WAGGLE_TEST_POSTGRES to the postgres:// URL of a database in which schemas may be made and removed.",
    ].join("\n"),
  )
}

const notOurs = async () => {
  throw new Error("this PostgreSQL was given, not started here: it can be neither killed nor started nor copied")
}
const givenServer = (url: string): Postgres => {
  return { url, source: "given", stop: async () => {}, kill: notOurs, again: notOurs, replica: notOurs }
}

/** PostgreSQL refuses to run as root. If we are root, it runs as `nobody`, who has this number on all systems that we know. */
const nobody = 65534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: nobody, gid: nobody } : {}

/**
 * A script that waits until its input closes, which happens when its parent process ends. Then it ends the server and removes the folder.
 * A line of input means that the server was killed, and starts it again.
 */
const guard = `trap '' INT TERM HUP
folder=$1; shift
while "$@" >>"$folder/log" 2>&1 </dev/null & server=$!; read -r _; do wait $server; done
kill -QUIT $server; wait $server
cd / && rm -rf "$folder"`

// These settings are quick but unsafe. Nothing here has to survive a power cut.
const settings = ["fsync=off", "full_page_writes=off", "autovacuum=off", "listen_addresses=", "shared_buffers=64MB"]

async function startPrograms(programs: Programs, place?: Place): Promise<Postgres> {
  const folder = await ownFolder()
  try {
    const bin = await reachable(programs, folder)
    // The server sorts as people do, and not by bytes. So a test fails if the tested code wrongly relies on the order of bytes.
    const sorting = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"]
    const init = ["-D", join(folder, "data"), "--username=waggle", "--auth=trust", "--no-sync", "--no-instructions"]
    await run(join(bin, "initdb"), [...init, ...sorting], spawningIn(folder)).catch(
      (error: Error & { stderr?: string }) => {
        throw new Unavailable(`initdb of the ${programs.source} PostgreSQL: ${(error.stderr || error.message).trim()}`)
      },
    )
    // Only the network that the server is in leads to it.
    if (place) await appendFile(join(folder, "data", "pg_hba.conf"), "host all all all trust\n")
    return await serve(folder, { source: programs.source, bin, ...(place && { place }) })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "waggle-postgres-"))
  if (isRoot) await chown(folder, nobody, nobody)
  return folder
}

const spawningIn = (folder: string) => {
  return { ...user, env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "GMT" }, cwd: folder }
}

interface Served {
  readonly source: Programs["source"]
  readonly bin: string
  readonly place?: Place
}

/** Runs the server whose data are in this folder. */
async function serve(folder: string, { source, bin, place }: Served): Promise<Postgres> {
  const data = join(folder, "data")
  const all = place ? [...settings.filter((one) => !one.startsWith("listen")), "listen_addresses=*"] : settings
  const command = [join(bin, "postgres"), "-D", data, "-k", folder, ...all.flatMap((setting) => ["-c", setting])]
  const [program = "sh", ...args] = [...(place?.enter(user) ?? []), "sh", "-c", guard, "sh", folder, ...command]
  const child = spawn(program, args, {
    ...spawningIn(folder),
    // Whoever enters another network must be root, and becomes the user there.
    ...(place && { uid: 0, gid: 0 }),
    stdio: ["pipe", "ignore", "ignore"],
    // Ctrl-C at a terminal reaches the whole process group. The script must end last, so it gets a group of its own.
    detached: true,
  })
  const stop = async () => {
    const gone = once(child, "exit")
    child.stdin.end()
    await gone
  }
  const url = `postgres://waggle@localhost/postgres?host=${encodeURIComponent(folder)}`
  const logFile = join(folder, "log")
  const end = async (signal: "SIGKILL" | "SIGINT") => {
    const [pid] = (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")
    process.kill(Number(pid), signal)
  }
  const server: Postgres = {
    ...{ url, source, stop, kill: () => end("SIGKILL") },
    again: async () => {
      child.stdin.write("again\n")
      await answering(server, 120_000, logFile)
    },
    replica: async () => {
      // The copy is made while the server is shut down. Then both have the same, and the log of all that comes is kept for the copy.
      await end("SIGINT")
      while (existsSync(join(data, "postmaster.pid"))) await sleep(20)
      const other = await ownFolder()
      const copy = join(other, "data")
      await run("cp", ["-a", data, copy])
      await appendFile(join(data, "postgresql.conf"), "wal_keep_size = 1GB\n")
      const follows = `wal_keep_size = 1GB\nprimary_conninfo = 'host=${folder} user=waggle application_name=replica'\n`
      await appendFile(join(copy, "postgresql.conf"), follows)
      await writeFile(join(copy, "standby.signal"), "")
      await server.again()
      const replica = await serve(other, { source, bin })
      return { ...replica, promote: async () => void (await asked(replica.url, "SELECT pg_promote()")) }
    },
  }
  return await answering(server, 120_000, logFile)
}

/** The rows of one query. */
export async function asked<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** The folder of the programs, for the user that runs them. `nobody` cannot read our cache, so that user gets a copy. */
async function reachable({ folder, tree }: Programs, into: string): Promise<string> {
  if (!isRoot || tree === null) return folder
  const copy = join(into, "programs")
  await cp(tree, copy, { recursive: true, verbatimSymlinks: true })
  await run("chown", ["-R", `${nobody}:${nobody}`, copy])
  return folder.replace(tree, copy)
}

/**
 * Waits until the server answers.
 * `patience`: how long, in milliseconds of fair time.
 * @throws Error with the server's last output, when the time is over
 */
async function answering(postgres: Postgres, patience: number, logFile?: string): Promise<Postgres> {
  const deadline = fairTime.now() + patience
  for (;;) {
    const client = new pg.Client({ connectionString: postgres.url, connectionTimeoutMillis: patience })
    try {
      await client.connect()
      await client.end()
      return postgres
    } catch (error) {
      await client.end().catch(() => {})
      if (fairTime.now() > deadline) {
        const log = logFile ? await readFile(logFile, "utf8").catch(() => "") : ""
        await postgres.stop()
        throw new Error(`the ${postgres.source} PostgreSQL does not answer: ${error}\n${log}`, { cause: error })
      }
      await sleep(50)
    }
  }
}
