/** Chooses the moments at which the power goes off. */
import { basename } from "node:path"
import type { Random } from "../crash/random.ts"
import type { Op } from "./record.ts"

/** What happened last before the power goes off. Each kind gets about as many cuts, though most of a record are writes to a log. */
function kindOf(op: Op, path: string): string {
  if (op.do === "mark") return "a request or an answer"
  if (op.do === "write" || op.do === "resize") return `written to ${path.endsWith("-wal") ? "a log" : basename(path)}`
  return op.do === "sync" || op.do === "synced" ? op.do : "names"
}

/** The places in the record after which the power goes off, in their order. */
export function cutPoints(ops: readonly Op[], many: number, random: Random): number[] {
  const open = new Map<number, string>()
  const kinds = new Map<string, number[]>()
  for (const [index, op] of ops.entries()) {
    if (op.do === "open") open.set(op.fd, op.path)
    const kind = kindOf(op, "fd" in op ? (open.get(op.fd) ?? "") : "")
    const known = kinds.get(kind)
    if (known) known.push(index + 1)
    else kinds.set(kind, [index + 1])
  }
  const points = new Set<number>()
  while (points.size < Math.min(many, ops.length)) points.add(random.pick(random.pick([...kinds.values()])))
  return [...points].sort((one, other) => one - other)
}
