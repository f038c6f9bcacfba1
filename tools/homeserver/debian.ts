import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { suite } from "./apt.ts"
import type { Runner } from "./types.ts"
import { loaderOf, unpacked } from "./unpacked.ts"

const run = promisify(execFile)

/** Raise this whenever the unpacked content changes. An older cache is then ignored. */
const layout = 1

interface Program {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** Debian's Python from an unpacked tree. */
async function python(root: string): Promise<Program> {
  const { program, args } = await loaderOf(root)
  return {
    program,
    args: [...args, join(root, "usr/bin/python3")],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PYTHONHOME: join(root, "usr"),
      PYTHONNOUSERSITE: "1",
      // All runs share the unpacked packages. Python's modules are compiled once, right after the unpacking, so a run writes nothing.
      PYTHONDONTWRITEBYTECODE: "1",
      OPENSSL_CONF: "/dev/null",
      LC_ALL: "C.UTF-8",
    },
  }
}

async function compile(root: string): Promise<void> {
  const { program, args, env } = await python(root)
  const all = ["-m", "compileall", "-q", join(root, "usr/lib/python3"), join(root, "usr/lib")]
  // A package may contain a file for another Python, which does not compile and is not used.
  await run(program, [...args, ...all], { env, maxBuffer: 64 * 1024 * 1024 }).catch(() => {})
  await run(program, [...args, "-c", "import synapse.app.homeserver"], { env })
}

/**
 * Runs Synapse from Debian's packages, unpacked once into the cache folder.
 * @throws Unavailable if there is no apt with a Debian archive, or the packages cannot be had
 */
export async function debianRunner(log: (line: string) => void): Promise<Runner> {
  const root = await unpacked(
    {
      name: "Synapse",
      folder: `debian-${suite}-${process.arch}-${layout}`,
      size: "some 80 MB",
      download: async (apt) => void (await apt("install", "--yes", "--download-only", "matrix-synapse")),
      finish: compile,
    },
    log,
  )
  const { program, args, env } = await python(root)
  return {
    source: "debian",
    listen: (port) => ({ address: "127.0.0.1", port }),
    folder: (dataFolder) => dataFolder,
    command: (dataFolder) => ({ program, args: [...args, join(dataFolder, "launch.py")], env }),
  }
}
