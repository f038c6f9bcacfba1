/** Cuts the power at moments of a bot's first minute, without a homeserver: `short-life.ts` plays it. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Random } from "../crash/random.ts"
import { secretsIn } from "./examine.ts"
import { Known } from "./known.ts"
import { differences, readFolder } from "./left.ts"
import { Life } from "./life.ts"
import { markIn } from "./marking.ts"
import { cutPoints } from "./points.ts"
import { readRecord } from "./record.ts"
import { compiledRecorder, recording } from "./recorder.ts"

export interface FirstMinute {
  readonly ops: number
  readonly points: number
  readonly states: number
  readonly faults: readonly string[]
}

/**
 * `folder`: an empty one. `cuts`: at how many moments the power is cut.
 * @throws Error if the bot's process did not come to its end
 */
export async function firstMinute(folder: string, cuts: number, seed: number): Promise<FirstMinute> {
  const data = join(folder, "data")
  const record = join(folder, "record")
  const env = { ...process.env, ...recording(compiledRecorder(), data, record) }
  const done = spawnSync(process.execPath, [join(import.meta.dirname, "short-life.ts"), data], {
    env,
    encoding: "utf8",
  })
  if (done.signal !== "SIGKILL" || !existsSync(record)) throw new Error(`the bot ended by itself: ${done.stderr}`)
  const ops = readRecord(readFileSync(record))
  const random = new Random(seed)
  const found = { folders: [], files: new Map() }
  const scratch = join(folder, "scratch")
  const life = new Life({ root: folder, found, ops, random: random.branch(), had: secretsIn(data), scratch })
  const faults: string[] = []
  life.at([ops.length], (disk) => {
    for (const file of differences(disk.now(), readFolder(data))) faults.push(`the record is not complete: ${file}`)
  })
  const points = cutPoints(ops, cuts, random)
  const known = new Known()
  let at = 0
  for (const point of points) {
    for (const op of ops.slice(at, point)) if (op.do === "mark") known.take(markIn(op.mark))
    at = point
    await life.cut(point, known)
  }
  return { ops: ops.length, points: points.length, states: life.states, faults: [...faults, ...life.faults] }
}
