/** Reads what `recorder.c` has recorded, and adds marks to it: what the program sent elsewhere, and which steps it passed. */
import { appendFileSync } from "node:fs"

/** What was done to the files, in its order. Paths are absolute. */
export type Op =
  | { readonly do: "create" | "make-folder" | "remove"; readonly path: string }
  | { readonly do: "open"; readonly path: string; readonly fd: number }
  | { readonly do: "rename" | "link"; readonly path: string; readonly to: string }
  | { readonly do: "write"; readonly fd: number; readonly at: number; readonly bytes: Buffer }
  | { readonly do: "resize"; readonly fd: number; readonly size: number }
  | { readonly do: "sync" | "synced" | "close" | "map"; readonly fd: number }
  | { readonly do: "mark"; readonly mark: unknown }

/** The bytes of a record before its paths and its content, as in `struct head`. */
const head = 32

const names = {
  N: "create",
  K: "make-folder",
  U: "remove",
  V: "rename",
  L: "link",
  S: "sync",
  s: "synced",
  D: "close",
  P: "map",
} as const

const isName = (letter: string): letter is keyof typeof names => Object.hasOwn(names, letter)

/** Appends a mark. It stands before everything that the process does to its files from now on. */
export function mark(record: string, what: unknown): void {
  const content = Buffer.from(JSON.stringify(what))
  const bytes = Buffer.alloc(head)
  bytes.writeUInt32LE(head + content.length, 0)
  bytes.write("M", 4)
  appendFileSync(record, Buffer.concat([bytes, content]))
}

/**
 * Everything in a record. What failed is left out, and what was done in part stands there as it was done.
 * @throws Error if the record has something that this program does not know
 */
export function readRecord(record: Buffer): Op[] {
  const ops: Op[] = []
  /** The place of the newest op that is not a mark. Marks come from another thread. */
  let newest = -1
  for (let at = 0; at < record.length; ) {
    const size = record.readUInt32LE(at)
    const letter = String.fromCharCode(record.readUInt8(at + 4))
    const [fd, number] = [record.readInt32LE(at + 8), Number(record.readBigInt64LE(at + 24))]
    const [first, second] = [record.readUInt32LE(at + 12), record.readUInt32LE(at + 16)]
    const path = record.toString("utf8", at + head, at + head + first)
    const to = record.toString("utf8", at + head + first, at + head + first + second)
    const bytes = record.subarray(at + head + first + second, at + size)
    at += size
    if (letter === "E") undo(ops, newest, number)
    else {
      ops.push(opOf(letter, { fd, number, path, to, bytes }))
      if (letter !== "M") newest = ops.length - 1
    }
  }
  return ops
}

interface Fields {
  readonly fd: number
  readonly number: number
  readonly path: string
  readonly to: string
  readonly bytes: Buffer
}

function opOf(letter: string, { fd, number, path, to, bytes }: Fields): Op {
  if (letter === "M") return { do: "mark", mark: JSON.parse(bytes.toString()) }
  if (letter === "W") return { do: "write", fd, at: number, bytes }
  if (letter === "R") return { do: "resize", fd, size: number }
  if (letter === "O") return { do: "open", fd, path }
  if (!isName(letter)) throw new Error(`the record has an entry ${letter}, which nobody knows`)
  const what = names[letter]
  if (what === "rename" || what === "link") return { do: what, path, to }
  if (what === "create" || what === "make-folder" || what === "remove") return { do: what, path }
  return { do: what, fd }
}

/** The newest op failed. `done`: how many bytes a write wrote all the same. */
function undo(ops: Op[], newest: number, done: number): void {
  const op = ops[newest]
  if (op?.do === "write" && done > 0) ops[newest] = { ...op, bytes: op.bytes.subarray(0, done) }
  else ops.splice(newest, 1)
}
