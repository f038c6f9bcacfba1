/**
 * A model of a disk that can lose its power. It knows what the operating system must have on the disk, and what it may still hold back.
 *
 * - What was written to a file is on the disk once a sync of that file has ended which began after the write.
 * - A name (a file created, removed, renamed; a folder made) is on the disk once a sync of the folder in which it stands has ended. A sync
 *   of the file itself says nothing of its name.
 * - Of everything else each part may be on the disk or not, in whatever order it was done. A write may be there in some of its sectors.
 * - Where a file became longer and what was written there was lost, there are zeros, or whatever lay on the disk before.
 * - A rename is there as a whole or not at all.
 *
 * POSIX promises no more. Real file systems keep more than that, such as ext4 the order of names: each state that one of them can leave is
 * among those of this model.
 */
import { dirname } from "node:path"
import type { Op } from "./record.ts"

/** Sectors are written as a whole. */
export const sector = 512

interface Written {
  readonly at: number
  readonly bytes: Buffer
}

type Change = Written | { readonly size: number }

interface File {
  readonly kind: "file"
  /** What is on the disk for certain. */
  kept: Buffer
  /** What may be there too, in its order. */
  pending: Change[]
  /** How many changes have left `pending`. */
  settled: number
}

interface Folder {
  readonly kind: "folder"
}

type Node = File | Folder

/** Names that changed together. Null: the name is gone. */
interface Naming {
  readonly folder: string
  readonly names: readonly (readonly [path: string, node: Node | null])[]
}

/** What is left of a disk. Paths as in the record. */
export interface Left {
  readonly folders: readonly string[]
  readonly files: ReadonlyMap<string, Buffer>
}

/**
 * Chooses what is left.
 * - `change`: whether a change of a file is on the disk, or which of its sectors are. `index` and `all`: its place among the changes of that
 *   file that may be lost
 * - `naming`: whether a change of names is on the disk
 * - `stale`: what lies where a file became longer, and nothing was written: as many bytes as this
 */
export interface Choice {
  change(index: number, all: number): boolean | ((sector: number) => boolean)
  naming(index: number, all: number): boolean
  stale(length: number): Buffer
}

export class Disk {
  readonly #root: string
  readonly #now = new Map<string, Node>()
  readonly #kept = new Map<string, Node>()
  #pending: Naming[] = []
  readonly #open = new Map<number, { readonly path: string; readonly node: Node }>()
  /** For each sync that runs: how many changes of the file, or which names of the folder, it is about. */
  readonly #syncing = new Map<number, { readonly changes: number; readonly names: ReadonlySet<Naming> }>()

  /** `root`: the folder above everything. `found`: what lies on the disk at first. */
  constructor(root: string, found: Left = { folders: [], files: new Map() }) {
    this.#root = root
    this.#now.set(root, { kind: "folder" })
    for (const path of found.folders) this.#now.set(path, { kind: "folder" })
    for (const [path, bytes] of found.files)
      this.#now.set(path, { kind: "file", kept: Buffer.from(bytes), pending: [], settled: 0 })
    for (const [path, node] of this.#now) this.#kept.set(path, node)
  }

  /** @throws Error if this cannot have happened, or if it goes past the record */
  apply(op: Op): void {
    switch (op.do) {
      case "mark":
        return
      case "create":
        this.#name([op.path, { kind: "file", kept: Buffer.alloc(0), pending: [], settled: 0 }])
        return
      case "make-folder":
        this.#name([op.path, { kind: "folder" }])
        return
      case "remove":
        this.#name([op.path, null])
        return
      case "rename":
        this.#name([op.path, null], [op.to, this.#at(op.path)])
        return
      case "link":
        this.#name([op.to, this.#at(op.path)])
        return
      case "open":
        this.#open.set(op.fd, { path: op.path, node: this.#at(op.path) })
        return
      case "close":
        this.#open.delete(op.fd)
        return
      case "write":
        this.#file(op.fd).pending.push({ at: op.at, bytes: op.bytes })
        return
      case "resize":
        this.#file(op.fd).pending.push({ size: op.size })
        return
      case "sync":
        this.#sync(op.fd)
        return
      case "synced":
        this.#synced(op.fd)
        return
      case "map":
        throw new Error(`${this.#handle(op.fd).path} is written through memory, which the record does not show`)
    }
  }

  /** What lies there if the power stays on. */
  now(): Left {
    return this.#left(this.#now, ({ kept, pending }) => withAll(kept, pending))
  }

  /** What may be left if the power goes off now. */
  cut(choice: Choice): Left {
    const names = new Map(this.#kept)
    for (const [index, { names: changed }] of this.#pending.entries())
      if (choice.naming(index, this.#pending.length)) for (const [path, node] of changed) set(names, path, node)
    return this.#left(names, ({ kept, pending }) => {
      const content = new Content(kept, pending)
      for (const [index, change] of pending.entries()) {
        const there = choice.change(index, pending.length)
        if (there === true) content.take(change)
        else if (there !== false && "bytes" in change) content.takeTorn(change, there, choice.stale)
      }
      return content.bytes
    })
  }

  #handle(fd: number): { readonly path: string; readonly node: Node } {
    const handle = this.#open.get(fd)
    if (!handle) throw new Error(`the record writes to ${fd}, which nobody has opened`)
    return handle
  }

  #file(fd: number): File {
    const { path, node } = this.#handle(fd)
    if (node.kind !== "file") throw new Error(`${path} is no file`)
    return node
  }

  #at(path: string): Node {
    const node = this.#now.get(path)
    if (!node) throw new Error(`${path} is not there`)
    return node
  }

  #name(...names: Naming["names"]): void {
    for (const [path, node] of names) set(this.#now, path, node)
    // A name that moves into another folder is durable with that folder.
    this.#pending.push({ folder: dirname(names.at(-1)?.[0] ?? this.#root), names })
  }

  #sync(fd: number): void {
    const { path, node } = this.#handle(fd)
    const changes = node.kind === "file" ? node.settled + node.pending.length : 0
    const names = new Set(node.kind === "folder" ? this.#pending.filter(({ folder }) => folder === path) : [])
    this.#syncing.set(fd, { changes, names })
  }

  #synced(fd: number): void {
    const { node } = this.#handle(fd)
    const { changes, names } = this.#syncing.get(fd) ?? { changes: 0, names: new Set() }
    if (node.kind === "file") {
      const many = Math.max(0, changes - node.settled)
      node.kept = withAll(node.kept, node.pending.splice(0, many))
      node.settled += many
    }
    for (const one of names) for (const [path, named] of one.names) set(this.#kept, path, named)
    this.#pending = this.#pending.filter((one) => !names.has(one))
  }

  #left(names: ReadonlyMap<string, Node>, content: (file: File) => Buffer): Left {
    const folders: string[] = []
    const files = new Map<string, Buffer>()
    for (const [path, node] of [...names].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      if (path === this.#root) continue
      const above = dirname(path)
      if (above !== this.#root && !folders.includes(above)) continue
      if (node.kind === "folder") folders.push(path)
      else files.set(path, content(node))
    }
    return { folders, files }
  }
}

function set(names: Map<string, Node>, path: string, node: Node | null): void {
  if (node) names.set(path, node)
  else names.delete(path)
}

function withAll(before: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return before
  const content = new Content(before, changes)
  for (const change of changes) content.take(change)
  return content.bytes
}

/** The content of a file while changes come to it. */
class Content {
  readonly #room: Buffer
  #size: number

  /** `changes`: those that may come. */
  constructor(before: Buffer, changes: readonly Change[]) {
    const ends = changes.map((change) => ("size" in change ? change.size : change.at + change.bytes.length))
    this.#room = Buffer.alloc(Math.max(before.length, ...ends))
    before.copy(this.#room)
    this.#size = before.length
  }

  get bytes(): Buffer {
    return this.#room.subarray(0, this.#size)
  }

  take(change: Change): void {
    if ("size" in change) {
      this.#room.fill(0, Math.min(change.size, this.#size))
      this.#size = change.size
    } else {
      change.bytes.copy(this.#room, change.at)
      this.#size = Math.max(this.#size, change.at + change.bytes.length)
    }
  }

  /** A write of which only some sectors came to the disk, though the file is as long as after all of it. */
  takeTorn({ at, bytes }: Written, there: (sector: number) => boolean, stale: Choice["stale"]): void {
    const before = this.#size
    const end = at + bytes.length
    this.#size = Math.max(before, end)
    const first = Math.floor(at / sector)
    for (let one = first; one * sector < end; one++) {
      const [from, to] = [Math.max(at, one * sector), Math.min(end, (one + 1) * sector)]
      if (there(one - first)) bytes.copy(this.#room, from, from - at, to - at)
      else if (to > before) stale(to - Math.max(from, before)).copy(this.#room, Math.max(from, before))
    }
  }
}
