/**
 * The machine loses its power: a process of its own replaces the bot's data folder by what could be left of it. Before that, it cuts the
 * power at earlier moments of the same life, and examines what is left then. Takes its task as JSON, and prints what it found.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname } from "node:path"
import { z } from "zod"
import { Random } from "../crash/random.ts"
import type { Disk } from "./disk.ts"
import { secretsIn } from "./examine.ts"
import { Known } from "./known.ts"
import { addShared, differences, moved, readFolder, writeLeft } from "./left.ts"
import { Life } from "./life.ts"
import { lossBy, losses } from "./loss.ts"
import { type Mark, markIn } from "./marking.ts"
import { cutPoints } from "./points.ts"
import { readRecord } from "./record.ts"

export const taskShape = z.object({
  /** The bot's data folder. */
  data: z.string(),
  /** A copy of it from when the bot was started. */
  before: z.string(),
  record: z.string(),
  /** The file with the marks of earlier lives. */
  marks: z.string(),
  scratch: z.string(),
  /** At how many earlier moments to cut. */
  cuts: z.number(),
  seed: z.number(),
})
export type Task = z.infer<typeof taskShape>

export const lostShape = z.object({
  /** How it was lost at the end of this life. */
  loss: z.enum(losses),
  ops: z.number(),
  points: z.number(),
  states: z.number(),
  faults: z.array(z.string()),
})
export type Lost = z.infer<typeof lostShape>

async function losePower({ data, before, record, marks, scratch, cuts, seed }: Task): Promise<Lost> {
  const random = new Random(seed)
  const root = dirname(data)
  const ops = existsSync(record) ? readRecord(readFileSync(record)) : []
  const found = moved(readFolder(before), before, data)
  const life = new Life({ root, found, ops, random: random.branch(), had: secretsIn(data), scratch })
  const faults: string[] = []
  const there = readFolder(data)
  // A process that was killed may not have made its last change.
  const last = ops.findLastIndex(({ do: what }) => what !== "mark")
  const unlike: string[][] = []
  life.at([Math.max(0, last), ops.length], (disk) => unlike.push(differences(disk.now(), there)))
  const [most = []] = unlike.toSorted((one, other) => one.length - other.length)
  if (most.length > 0) faults.push(`the record is not complete: ${most.join(", ")} came out otherwise`)

  const known = new Known()
  const earlier = existsSync(marks) ? readFileSync(marks, "utf8").split("\n").filter(Boolean) : []
  for (const line of earlier) known.take(markIn(JSON.parse(line)))
  const own: Mark[] = []
  let taken = 0
  const takeUntil = (stop: number) => {
    for (const op of ops.slice(taken, stop)) {
      if (op.do !== "mark") continue
      const mark = markIn(op.mark)
      known.take(mark)
      if (mark.was !== "committed") own.push(mark)
    }
    taken = stop
  }
  const points = cutPoints(ops, cuts, random.branch())
  for (const point of points) {
    takeUntil(point)
    await life.cut(point, known)
  }
  takeUntil(ops.length)
  const loss = random.pick(losses)
  life.at([ops.length], (disk: Disk) => {
    const left = disk.cut(lossBy(loss, random))
    rmSync(data, { recursive: true, force: true })
    writeLeft(left, root, root)
    addShared(data, random)
  })
  writeFileSync(marks, [...earlier, ...own.map((mark) => JSON.stringify(mark))].join("\n"))
  rmSync(scratch, { recursive: true, force: true })
  return { loss, ops: ops.length, points: points.length, states: life.states, faults: [...faults, ...life.faults] }
}

if (basename(process.argv[1] ?? "") === "lose-power.ts") {
  const lost = await losePower(taskShape.parse(JSON.parse(process.argv[2] ?? "")))
  process.stdout.write(JSON.stringify(lost), () => process.exit(0))
}
