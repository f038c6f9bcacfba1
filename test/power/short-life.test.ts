/** A small part of `npm run power`: a bot's first commits are recorded, and the power is cut at moments among them. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { Random } from "../../tools/crash/random.ts"
import { secretsIn } from "../../tools/power/examine.ts"
import { Known } from "../../tools/power/known.ts"
import { differences, readFolder } from "../../tools/power/left.ts"
import { Life } from "../../tools/power/life.ts"
import { markIn } from "../../tools/power/marking.ts"
import { cutPoints } from "../../tools/power/points.ts"
import { type Op, readRecord } from "../../tools/power/record.ts"
import { compiledRecorder, recording, whyNoRecorder } from "../../tools/power/recorder.ts"

const folder = mkdtempSync(join(tmpdir(), "waggle-power-"))
const data = join(folder, "data")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function recorded(): Op[] {
  const record = join(folder, "record")
  const env = { ...process.env, ...recording(compiledRecorder(), data, record) }
  const done = spawnSync(process.execPath, [join(import.meta.dirname, "short-life.ts"), data], {
    env,
    encoding: "utf8",
  })
  expect(done.signal, done.stderr).toBe("SIGKILL")
  return readRecord(readFileSync(record))
}

const nowhere = { folders: [], files: new Map() }

describe.skipIf(whyNoRecorder() !== null)("a bot that loses its power in its first minute", () => {
  const ops = whyNoRecorder() === null ? recorded() : []
  const life = new Life({
    ...{ root: folder, found: nowhere, ops, random: new Random(1), had: secretsIn(data) },
    scratch: join(folder, "scratch"),
  })

  it("has made each change of its files in a way that was recorded", () => {
    expect.hasAssertions()
    life.at([ops.length], (disk) => expect(differences(disk.now(), readFolder(data))).toEqual([]))
  })

  it("knows at each moment what it has acknowledged or sent, has all of a commit or none, and its keys", async () => {
    const begun = ops.findIndex(({ do: what }) => what === "mark")
    const committing = ops.findIndex((op) => op.do === "mark" && markIn(op.mark).was === "identity")
    const early = [begun + 1, ...cutPoints(ops.slice(0, committing), 4, new Random(2))]
    const late = Array.from(
      { length: 8 },
      (_, nth) => committing + Math.ceil(((nth + 1) * (ops.length - committing)) / 8),
    )
    for (const point of [...early, ...late].sort((one, other) => one - other)) {
      const known = new Known()
      for (const op of ops.slice(0, point)) if (op.do === "mark") known.take(markIn(op.mark))
      await life.cut(point, known)
    }
    expect([...life.faults]).toEqual([])
    expect(life.states).toBeGreaterThan(50)
  })
})
