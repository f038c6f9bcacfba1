/** Runs programs from Debian's packages. They are unpacked once into the cache folder, without root, chroot or an installation. */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises"
import { homedir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { debianMirror, type PrivateApt, privateApt, suite } from "./apt.ts"
import { withLock } from "./lock.ts"
import { Unavailable } from "./types.ts"

const run = promisify(execFile)

/** Documentation and translations are left out. They are half of the files, and nothing needs them. */
const unpackOne = `dpkg-deb --fsys-tarfile "$1" | tar --extract --no-same-owner --keep-directory-symlink --directory="$2" ${[
  "doc",
  "man",
  "info",
  "locale",
]
  .map((name) => `--exclude=./usr/share/${name}`)
  .join(" ")}`

const big = { maxBuffer: 64 * 1024 * 1024 }

export interface Wanted {
  /** The name of the programs in messages to people, such as "Synapse". */
  readonly name: string
  /** The name of the folder in the cache for the unpacked packages. It must change whenever the unpacked content changes. */
  readonly folder: string
  /** The size of the download in messages to people, such as "some 80 MB". */
  readonly size: string
  /** Brings the packages into the archives' folder. `apt` runs apt-get there and returns its output. */
  download(apt: (...args: string[]) => Promise<string>): Promise<void>
  /** Makes the unpacked tree ready to run, and tries it. */
  finish(root: string): Promise<void>
}

function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "waggle-homeserver")
}

/**
 * The folder with the unpacked packages. It is made at the first call.
 * @throws Unavailable if there is no apt with a Debian archive, or the packages cannot be had
 */
export async function unpacked(wanted: Wanted, log: (line: string) => void): Promise<string> {
  if (process.platform !== "linux") throw new Unavailable(`Debian's ${wanted.name} runs on Linux only`)
  const cache = cacheFolder()
  await mkdir(cache, { recursive: true })
  const target = join(cache, wanted.folder)
  if (!existsSync(target)) {
    await withLock(`${target}.lock`, log, async () => {
      if (!existsSync(target)) await build(wanted, target, log)
    })
  }
  return join(target, "root")
}

async function build(wanted: Wanted, target: string, log: (line: string) => void): Promise<void> {
  const mirror = await debianMirror()
  const started = Date.now()
  const scratch = await mkdtemp(`${target}.part-`)
  try {
    const apt = await privateApt(join(scratch, "apt"), mirror)
    const root = join(scratch, "root")
    await mkdir(root)
    log(`fetching ${wanted.name} from Debian ${suite} (${mirror}), once: ${wanted.size} …`)
    await fetchPackages(wanted, apt, mirror)
    const archives = (await readdir(apt.archives)).filter((name) => name.endsWith(".deb"))
    log(`unpacking ${archives.length} packages …`)
    for (const archive of archives) {
      await run("sh", ["-ec", unpackOne, "sh", join(apt.archives, archive), root])
    }
    log(`making ${wanted.name} ready …`)
    await wanted.finish(root)
    await rm(join(scratch, "apt"), { recursive: true })
    await writeFile(join(scratch, "made.json"), JSON.stringify({ mirror, suite, at: new Date().toISOString() }))
    await rename(scratch, target).catch((error: unknown) => {
      // Another process was quicker. Its tree is the same as ours.
      if (!existsSync(target)) throw error
    })
    log(`${wanted.name} is ready in ${target} (${Math.round((Date.now() - started) / 1000)} s)`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function fetchPackages(wanted: Wanted, apt: PrivateApt, mirror: string): Promise<void> {
  const aptGet = async (...args: string[]) =>
    (await run("apt-get", args, { ...big, env: apt.env, cwd: apt.archives })).stdout
  try {
    await aptGet("update", "--error-on=any")
    await wanted.download(aptGet)
  } catch (error) {
    throw new Unavailable(`Debian's ${wanted.name} could not be fetched from ${mirror}: ${lastLine(error)}`)
  }
}

function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = "stderr" in error && typeof error.stderr === "string" ? error.stderr.trim() : ""
  return (said === "" ? error.message : said).split("\n").slice(-3).join(" / ")
}

/**
 * The command that runs programs of an unpacked tree with that tree's own loader and C library. With this command they run on any Linux
 * distribution, wherever the tree lies.
 */
export async function loaderOf(root: string): Promise<{ readonly program: string; readonly args: readonly string[] }> {
  const libraries = (await readdir(join(root, "usr/lib"))).filter((name) => name.endsWith("-linux-gnu"))
  const library = join(root, "usr/lib", libraries[0] ?? "")
  const loader = (await readdir(library)).find((name) => name.startsWith("ld-linux"))
  if (loader === undefined) throw new Error(`no program loader in ${library}`)
  return { program: join(library, loader), args: ["--library-path", library] }
}
