/** Compiles `recorder.c`, and says how a program is started so that it is recorded. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs"
import { join } from "node:path"

const source = join(import.meta.dirname, "recorder.c")
const cache = join(import.meta.dirname, "../../node_modules/.cache/power")

/** Why nothing can be recorded here, as words for a person. Null if it can. */
export function whyNoRecorder(): string | null {
  if (process.platform !== "linux") return "power cuts are played on Linux alone"
  const found = spawnSync("cc", ["--version"])
  return found.status === 0 ? null : "there is no C compiler: install gcc (Debian: apt install gcc libc6-dev)"
}

/** The path of the compiled recorder. @throws Error that says in words why there is none */
export function compiledRecorder(): string {
  const why = whyNoRecorder()
  if (why !== null) throw new Error(why)
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 16)
  const library = join(cache, `recorder-${hash}.so`)
  if (existsSync(library)) return library
  mkdirSync(cache, { recursive: true })
  const draft = `${library}.${process.pid}`
  const made = spawnSync("cc", ["-O2", "-Wall", "-shared", "-fPIC", "-o", draft, source, "-ldl"], { encoding: "utf8" })
  if (made.status !== 0) throw new Error(`the recorder could not be compiled:\n${made.stderr}`)
  renameSync(draft, library)
  return library
}

/** The environment in which a program has its changes to `folder` recorded. Both paths are absolute. */
export const recording = (library: string, folder: string, record: string): Record<string, string> => ({
  LD_PRELOAD: library,
  WAGGLE_POWER_FOLDER: folder,
  WAGGLE_POWER_RECORD: record,
  // Node would otherwise be free to write past the C library.
  UV_USE_IO_URING: "0",
})
