import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, it } from "vitest"

const script = join(import.meta.dirname, "../support/silencing-process.ts")

// The script runs in a process of its own, because in the tests' process the SDK is silent already.
it("the SDK writes nothing once it is silenced: neither its global logger, nor its children of before and after, nor a client's", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script])
  expect(`${stdout}${stderr}`.trim()).toBe("before is heard")
})
