import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { FatalError } from "../../src/matrix/fatal.ts"
import { acquireLock } from "../../src/matrix/lock.ts"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-lock-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = () =>
  acquireLock(folder).then(
    () => null,
    (error: unknown) => (error instanceof FatalError ? error : null),
  )

describe("the lock on a data folder", () => {
  it("is refused while it is held, saying by which process, where and since when", async () => {
    const lock = await acquireLock(folder)
    const error = await refusal()
    expect(error?.code).toBe("another-process")
    expect(error?.details).toMatchObject({ pid: String(process.pid), host: hostname() })
    expect(Date.parse(error?.details.since ?? "")).toBeLessThanOrEqual(Date.now())
    await lock.release()
  })

  it.each(["", "{", "null", '{"pid":"7"}'])("is refused where its note is damaged: %j", async (note) => {
    const lock = await acquireLock(folder)
    await writeFile(join(folder, "lock.json"), note)
    expect(await refusal()).toMatchObject({ code: "another-process", details: { pid: "?", host: "?", since: "?" } })
    await lock.release()
  })

  it("is free again after its release", async () => {
    await (await acquireLock(folder)).release()
    await (await acquireLock(folder)).release()
  })

  it("is refused to another process, and free once that process was killed", async () => {
    const module = JSON.stringify(join(import.meta.dirname, "../../src/matrix/lock.ts"))
    const script = `import { acquireLock } from ${module}
      await acquireLock(process.argv[1])
      // No variable refers to the returned lock. Even so, the garbage collector must not release it.
      for (let turn = 0; turn < 3; turn += 1) { await new Promise((done) => setTimeout(done, 20)); gc() }
      console.log("held")
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", script, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    await once(child.stdout, "data")
    expect((await refusal())?.details.pid).toBe(String(child.pid))
    child.kill("SIGKILL")
    await once(child, "exit")
    await (await acquireLock(folder)).release()
  })
})
