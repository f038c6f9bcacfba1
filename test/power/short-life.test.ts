/** A small part of `npm run power`: a bot's first commits are recorded, and the power is cut at moments among them. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { firstMinute } from "../../tools/power/first-minute.ts"
import { whyNoRecorder } from "../../tools/power/recorder.ts"

// The recorder is made for Linux. Elsewhere `settings.test.ts` still holds what the databases sync.
it.skipIf(process.platform !== "linux")(
  "a bot that loses its power in its first minute knows what it has acknowledged or sent, has all of a commit or none, and its keys",
  async () => {
    expect(whyNoRecorder()).toBeNull()
    const folder = mkdtempSync(join(tmpdir(), "waggle-power-"))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const { points, states, faults } = await firstMinute(folder, 16, 1)
    expect(faults).toEqual([])
    expect({ points, states }).toEqual({ points: 16, states: 96 })
  },
)
