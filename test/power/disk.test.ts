import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Random } from "../../tools/crash/random.ts"
import { type Choice, Disk, type Left, sector } from "../../tools/power/disk.ts"
import { lossBy, losses } from "../../tools/power/loss.ts"
import type { Op } from "../../tools/power/record.ts"

const text = (left: Left, path: string) => left.files.get(path)?.toString() ?? null
const zeros = (length: number) => Buffer.alloc(length)
const nothing: Choice = { change: () => false, naming: () => false, stale: zeros }

/** A disk on which all of this was done. */
function diskWith(...ops: Op[]): Disk {
  const disk = new Disk("/co-op")
  for (const op of ops) disk.apply(op)
  return disk
}

const created = (path: string, fd: number): Op[] => [
  { do: "create", path },
  { do: "open", path, fd },
]
const written = (fd: number, at: number, what: string): Op => ({ do: "write", fd, at, bytes: Buffer.from(what) })
const synced = (fd: number): Op[] => [
  { do: "sync", fd },
  { do: "synced", fd },
]
/** Syncs the folder, so that its names are there. */
const settled = (fd: number): Op[] => [{ do: "open", path: "/co-op", fd }, ...synced(fd), { do: "close", fd }]

describe("after a power cut", () => {
  it("a file that was synced has no name if its folder was not", () => {
    const disk = diskWith(...created("/co-op/key", 3), written(3, 0, "secret"), ...synced(3))
    expect(disk.cut(nothing).files.size).toBe(0)
    for (const op of settled(4)) disk.apply(op)
    expect(text(disk.cut(nothing), "/co-op/key")).toBe("secret")
  })

  it("what was written while a sync was running may be gone", () => {
    const disk = diskWith(...created("/co-op/log", 3), ...settled(4), written(3, 0, "one"), { do: "sync", fd: 3 })
    disk.apply(written(3, 3, "two"))
    expect(text(disk.cut(nothing), "/co-op/log")).toBe("")
    disk.apply({ do: "synced", fd: 3 })
    expect(text(disk.cut(nothing), "/co-op/log")).toBe("one")
    expect(text(disk.now(), "/co-op/log")).toBe("onetwo")
  })

  it("a later write may be there without an earlier one, and what lies between is zeros or anything", () => {
    const disk = diskWith(...created("/co-op/log", 3), ...settled(4), written(3, 0, "one"), written(3, 6, "two"))
    const newest: Choice = { ...nothing, change: (index, all) => index === all - 1 }
    expect(text(disk.cut(newest), "/co-op/log")).toBe("\0\0\0\0\0\0two")
  })

  it("a write may be there in some of its sectors, and the file be as long as after all of it", () => {
    const page = "a".repeat(sector) + "b".repeat(sector) + "c".repeat(sector)
    const disk = diskWith(...created("/co-op/log", 3), ...settled(4), written(3, 0, page))
    const middle: Choice = {
      ...nothing,
      change: () => (one) => one === 1,
      stale: (length) => Buffer.alloc(length, "?"),
    }
    const torn = "?".repeat(sector) + "b".repeat(sector) + "?".repeat(sector)
    expect(text(disk.cut(middle), "/co-op/log")).toBe(torn)
  })

  it("sectors are those of the file and not of the write", () => {
    const disk = diskWith(
      ...created("/co-op/log", 3),
      ...settled(4),
      written(3, 0, "x".repeat(2 * sector)),
      ...synced(3),
    )
    disk.apply(written(3, sector - 4, "12345678"))
    const first = disk.cut({ ...nothing, change: () => (one) => one === 0 })
    expect(text(first, "/co-op/log")?.slice(sector - 5, sector + 5)).toBe("x1234xxxxx")
  })

  it("a file is shorter, or as long as before", () => {
    const disk = diskWith(...created("/co-op/log", 3), ...settled(4), written(3, 0, "committed"), ...synced(3))
    disk.apply({ do: "resize", fd: 3, size: 0 })
    expect(text(disk.cut(nothing), "/co-op/log")).toBe("committed")
    expect(text(disk.now(), "/co-op/log")).toBe("")
  })

  it("a renamed file stands under one name alone, with what it had", () => {
    const disk = diskWith(...created("/co-op/key.new", 3), written(3, 0, "new"), ...synced(3), ...settled(4))
    disk.apply({ do: "rename", path: "/co-op/key.new", to: "/co-op/key" })
    expect([...disk.cut(nothing).files.keys()]).toEqual(["/co-op/key.new"])
    expect([...disk.cut({ ...nothing, naming: () => true }).files.keys()]).toEqual(["/co-op/key"])
  })

  it("a folder that is gone takes along everything in it", () => {
    const inside: Op[] = [
      { do: "make-folder", path: "/co-op/data" },
      ...created("/co-op/data/key", 3),
      written(3, 0, "x"),
    ]
    const disk = diskWith(...inside, ...synced(3), { do: "open", path: "/co-op/data", fd: 4 }, ...synced(4))
    expect(disk.cut(nothing)).toEqual({ folders: [], files: new Map() })
    for (const op of settled(5)) disk.apply(op)
    expect(text(disk.cut(nothing), "/co-op/data/key")).toBe("x")
  })

  it("nobody knows what was written through shared memory", () => {
    expect(() => diskWith(...created("/co-op/log", 3), { do: "map", fd: 3 })).toThrow("through memory")
  })
})

/** One file, two names for it, and all that can happen to it. The seed decides what a cut leaves. */
const deeds = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("write" as const),
        at: fc.nat(900),
        length: fc.integer({ min: 1, max: 700 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("resize" as const), size: fc.nat(1200) }) },
    { weight: 2, arbitrary: fc.constant({ do: "sync" as const }) },
  ),
  { maxLength: 12 },
)

describe("whatever was done, and however the power goes off", () => {
  it("each byte is what was synced or what was written later, and all of it once there is nothing to lose", () => {
    fc.assert(
      fc.property(deeds, fc.constantFrom(...losses), fc.nat(), (done, loss, seed) => {
        const disk = diskWith(...created("/co-op/log", 3), ...settled(4))
        /** For each place in the file: what may be there. Undefined: it was never written. */
        let may: Set<number>[] = []
        let lengths = new Set([0])
        let whole = Buffer.alloc(0)
        const resized = (size: number) =>
          Buffer.concat([whole, Buffer.alloc(Math.max(0, size - whole.length))]).subarray(0, size)
        for (const [index, deed] of done.entries()) {
          if (deed.do === "sync") {
            for (const op of synced(3)) disk.apply(op)
            may = [...whole].map((byte) => new Set([byte]))
            lengths = new Set([whole.length])
          } else if (deed.do === "resize") {
            disk.apply({ do: "resize", fd: 3, size: deed.size })
            whole = Buffer.from(resized(deed.size))
            lengths.add(deed.size)
          } else {
            const bytes = Buffer.alloc(deed.length, index + 1)
            disk.apply({ do: "write", fd: 3, at: deed.at, bytes })
            whole = Buffer.from(resized(Math.max(whole.length, deed.at + deed.length)))
            bytes.copy(whole, deed.at)
            lengths.add(deed.at + deed.length)
            for (let at = deed.at; at < deed.at + deed.length; at++) may[at] = (may[at] ?? new Set()).add(index + 1)
          }
        }
        expect(disk.now().files.get("/co-op/log")?.equals(whole)).toBe(true)
        const zero: Choice = { ...lossBy(loss, new Random(seed)), stale: zeros }
        const left = disk.cut(zero).files.get("/co-op/log") ?? Buffer.alloc(0)
        if (loss === "everything") expect(left.equals(whole)).toBe(true)
        expect(lengths.has(left.length)).toBe(true)
        const wrong = [...left].findIndex((byte, at) => byte !== 0 && !may[at]?.has(byte))
        expect(wrong).toBe(-1)
        for (const op of synced(3)) disk.apply(op)
        const kept = disk.cut(lossBy(loss, new Random(seed))).files.get("/co-op/log")
        expect(kept?.equals(whole)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
