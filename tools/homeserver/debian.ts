import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises"
import { homedir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { debianMirror, privateApt, suite } from "./apt.ts"
import { withLock } from "./lock.ts"
import { type Runner, Unavailable } from "./types.ts"

const run = promisify(execFile)

/** Raised whenever what is unpacked, or how, changes: an older cache is then left aside. */
const layout = 1

function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "waggle-homeserver")
}

/** Documentation and translations are half of the files and of no use here. */
const unpackOne = `dpkg-deb --fsys-tarfile "$1" | tar --extract --no-same-owner --keep-directory-symlink --directory="$2" ${[
  "doc",
  "man",
  "info",
  "locale",
]
  .map((name) => `--exclude=./usr/share/${name}`)
  .join(" ")}`

interface Program {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/**
 * Debian's Python out of an unpacked tree, through that tree's own loader and C library: so it runs on any
 * distribution's libraries, wherever the tree lies, without chroot, mounts or root.
 */
async function python(root: string): Promise<Program> {
  const libraries = (await readdir(join(root, "usr/lib"))).filter((name) => name.endsWith("-linux-gnu"))
  const library = join(root, "usr/lib", libraries[0] ?? "")
  const loader = (await readdir(library)).find((name) => name.startsWith("ld-linux"))
  if (loader === undefined) throw new Error(`no program loader in ${library}`)
  return {
    program: join(library, loader),
    args: ["--library-path", library, join(root, "usr/bin/python3")],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PYTHONHOME: join(root, "usr"),
      PYTHONNOUSERSITE: "1",
      // The tree is shared between runs; it is compiled once, when it is made.
      PYTHONDONTWRITEBYTECODE: "1",
      OPENSSL_CONF: "/dev/null",
      LC_ALL: "C.UTF-8",
    },
  }
}

function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = "stderr" in error && typeof error.stderr === "string" ? error.stderr.trim() : ""
  return (said === "" ? error.message : said).split("\n").slice(-3).join(" / ")
}

async function build(target: string, log: (line: string) => void): Promise<void> {
  const mirror = await debianMirror()
  const started = Date.now()
  const scratch = await mkdtemp(`${target}.part-`)
  try {
    const apt = await privateApt(join(scratch, "apt"), mirror)
    const root = join(scratch, "root")
    await mkdir(root)
    log(`fetching Synapse from Debian ${suite} (${mirror}), once: some 80 MB …`)
    const big = { env: apt.env, maxBuffer: 64 * 1024 * 1024 }
    try {
      await run("apt-get", ["update", "--error-on=any"], big)
      await run("apt-get", ["install", "--yes", "--download-only", "matrix-synapse"], big)
    } catch (error) {
      throw new Unavailable(`Debian's Synapse could not be fetched from ${mirror}: ${lastLine(error)}`)
    }
    const archives = (await readdir(apt.archives)).filter((name) => name.endsWith(".deb"))
    log(`unpacking ${archives.length} packages …`)
    for (const archive of archives) {
      await run("sh", ["-ec", unpackOne, "sh", join(apt.archives, archive), root])
    }
    log("compiling Synapse's Python …")
    const { program, args, env } = await python(root)
    const compile = ["-m", "compileall", "-q", join(root, "usr/lib/python3"), join(root, "usr/lib")]
    // A package may ship a file for another Python, which does not compile and is not used.
    await run(program, [...args, ...compile], { env, maxBuffer: big.maxBuffer }).catch(() => {})
    await run(program, [...args, "-c", "import synapse.app.homeserver"], { env })
    await rm(join(scratch, "apt"), { recursive: true })
    await writeFile(join(scratch, "made.json"), JSON.stringify({ mirror, suite, at: new Date().toISOString() }))
    await rename(scratch, target).catch((error: unknown) => {
      // Somebody else was quicker: theirs is as good.
      if (!existsSync(target)) throw error
    })
    log(`Synapse is ready in ${target} (${Math.round((Date.now() - started) / 1000)} s)`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/**
 * Synapse from Debian's packages, unpacked once into the cache folder and run from there.
 * @throws Unavailable where there is no apt with a Debian archive, or the packages cannot be had.
 */
export async function debianRunner(log: (line: string) => void): Promise<Runner> {
  if (process.platform !== "linux") throw new Unavailable("Debian's Synapse runs on Linux only")
  const cache = cacheFolder()
  await mkdir(cache, { recursive: true })
  const target = join(cache, `debian-${suite}-${process.arch}-${layout}`)
  if (!existsSync(target)) {
    await withLock(`${target}.lock`, log, async () => {
      if (!existsSync(target)) await build(target, log)
    })
  }
  const { program, args, env } = await python(join(target, "root"))
  return {
    source: "debian",
    listen: (port) => ({ address: "127.0.0.1", port }),
    folder: (dataFolder) => dataFolder,
    command: (dataFolder) => ({ program, args: [...args, join(dataFolder, "launch.py")], env }),
  }
}
