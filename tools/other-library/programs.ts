/** A Python with matrix-nio, which encrypts with libolm. It shares no code with the bot's client, not even the ratchets. */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Program } from "../accounting/programs.ts"
import { suite } from "../homeserver/apt.ts"
import { Unavailable } from "../homeserver/types.ts"
import { loaderOf, unpacked } from "../homeserver/unpacked.ts"

const run = promisify(execFile)
const say = (line: string) => console.error(`other library: ${line}`)

/** Raise this whenever the unpacked content changes. An older cache is then ignored. */
const layout = 1
/** Arguments with which Python shows that matrix-nio is there. */
const trial = ["-c", "import nio, olm; from nio.crypto import ENCRYPTION_ENABLED; assert ENCRYPTION_ENABLED"]

/**
 * The Python of this machine if it has matrix-nio. Otherwise one from Debian's packages, fetched once into the cache.
 * @throws Error that says what was tried and what would help
 */
export async function pythonWithNio(log: (line: string) => void = say): Promise<Program> {
  const installed = { program: "python3", args: [], env: { PATH: process.env.PATH ?? "", LC_ALL: "C.UTF-8" } }
  if (await works(installed)) return installed
  try {
    return await fetched(log)
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const what = "install python3-matrix-nio and python3-olm, or name a Debian archive in WAGGLE_DEBIAN_MIRROR"
    throw new Error(`No Python with matrix-nio here: ${error.message}. What helps: ${what}.`, { cause: error })
  }
}

const works = ({ program, args, env }: Program): Promise<boolean> =>
  run(program, [...args, ...trial], { env }).then(
    () => true,
    () => false,
  )

async function fetched(log: (line: string) => void): Promise<Program> {
  const root = await unpacked(
    {
      name: "matrix-nio",
      folder: `matrix-nio-${suite}-${process.arch}-${layout}`,
      size: "some 40 MB",
      download: async (apt) => void (await apt("install", "--yes", "--download-only", "python3-matrix-nio")),
      finish: async (made) => {
        const { program, args, env } = await pythonIn(made)
        const compile = ["-m", "compileall", "-q", join(made, "usr/lib/python3"), join(made, "usr/lib")]
        // A package may contain a file for another Python, which does not compile and is not used.
        await run(program, [...args, ...compile], { env, maxBuffer: 64 * 1024 * 1024 }).catch(() => {})
        await run(program, [...args, ...trial], { env })
      },
    },
    log,
  )
  return await pythonIn(root)
}

async function pythonIn(root: string): Promise<Program> {
  const { program, args } = await loaderOf(root)
  return {
    program,
    args: [...args, join(root, "usr/bin/python3")],
    env: {
      PATH: process.env.PATH ?? "",
      LC_ALL: "C.UTF-8",
      PYTHONHOME: join(root, "usr"),
      PYTHONNOUSERSITE: "1",
      // All runs share the unpacked packages. Python's modules are compiled once, right after the unpacking, so a run writes nothing.
      PYTHONDONTWRITEBYTECODE: "1",
      OPENSSL_CONF: "/dev/null",
    },
  }
}
