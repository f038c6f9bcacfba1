/** ZIP archives: what is in them comes out unchanged, and a hostile one is refused before it is unpacked. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { unpacked } from "../../../src/bank/acts/archive.ts"
import { Refusal } from "../../../src/kernel/acts/refusal.ts"
import { zip } from "../../support/zip.ts"

const reasonOf = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    return (await unpacked(bytes)).map((file) => Buffer.from(file.bytes).toString())
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

describe("an archive", () => {
  it("gives its files in their order, deflated or stored", async () => {
    expect(await reasonOf(zip({ content: "one" }, { content: "two", method: 0 }))).toEqual(["one", "two"])
  })

  it("gives a file once that is in it twice under two names, and leaves out folders and what Macs put beside", async () => {
    const mac = Buffer.from([0, 5, 0x16, 7, 0, 2])
    const files = [{ content: "one" }, { name: "one (1).xml", content: "one" }, { name: "may/", content: "" }]
    expect(await reasonOf(zip(...files, { name: "__MACOSX/._one.xml", content: mac }))).toEqual(["one"])
  })

  it("gives their names without folders, on one line and short", async () => {
    const names = ["may/a.xml", "b\\c.xml", "d\n\u0007e.xml", "x".repeat(200), "may/"]
    const files = await unpacked(zip(...names.map((name) => ({ name, content: name }))))
    expect(files.map(({ name }) => name)).toEqual(["a.xml", "c.xml", "d e.xml", "x".repeat(60), "?"])
    expect((await unpacked(Buffer.from("<a/>"))).map(({ name }) => name)).toEqual([null])
  })

  it("is no path to anywhere: one with a name that climbs is refused or read, and never written", async () => {
    const read = await reasonOf(zip({ name: "../../etc/passwd", content: "one" }))
    expect([["one"], { refused: "bank-archive-unreadable" }]).toContainEqual(read)
  })
})

describe("a file that is no archive", () => {
  it("comes out as it is", async () => {
    for (const text of ["<a/>", "", "PK"]) expect(await reasonOf(Buffer.from(text))).toEqual([text])
  })
})

describe("refused is an archive", () => {
  const unreadable = { refused: "bank-archive-unreadable" }
  const tooMuch = { refused: "bank-archive-too-much", files: 400, most: 10 }

  it("that says it has too much in it", async () => {
    expect(await reasonOf(zip({ content: Buffer.alloc(11 * 1024 * 1024) }))).toEqual(tooMuch)
    const six = { content: Buffer.alloc(6 * 1024 * 1024) }
    expect(await reasonOf(zip(six, six))).toEqual(tooMuch)
    expect(await reasonOf(zip(...Array.from({ length: 401 }, (_, at) => ({ content: String(at) }))))).toEqual(tooMuch)
  })

  it("that has more in it than it says, or less", async () => {
    expect(await reasonOf(zip({ content: Buffer.alloc(11 * 1024 * 1024), claims: 10 }))).toEqual(unreadable)
    expect(await reasonOf(zip({ content: "one", claims: 10 }))).toEqual(unreadable)
  })

  it("with another archive in it", async () => {
    expect(await reasonOf(zip({ content: zip({ content: "one" }) }))).toEqual({ refused: "bank-archive-nested" })
  })

  it("that is empty", async () => {
    expect(await reasonOf(zip({ name: "may/", content: "" }))).toEqual({ refused: "bank-archive-empty" })
  })

  it("with a password, packed in an unknown way, cut off, or changed by a byte", async () => {
    const whole = zip({ content: "a statement of many words, which are packed in here" })
    expect(await reasonOf(zip({ content: "one", flags: 1 }))).toEqual(unreadable)
    expect(await reasonOf(zip({ content: "one", method: 9 }))).toEqual(unreadable)
    expect(await reasonOf(whole.subarray(0, -10))).toEqual(unreadable)
    const changed = Buffer.from(whole)
    changed.writeUInt8(changed.readUInt8(45) ^ 1, 45)
    expect(await reasonOf(changed)).toEqual(unreadable)
  })
})

describe("an archive with any bytes changed", () => {
  it("is unpacked or refused, and nothing else", async () => {
    const whole = zip({ content: "<Document>one</Document>" }, { content: "<Document>two</Document>" })
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), gone: fc.nat(20) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = whole
        for (const { at, byte, gone } of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + gone)])
        const read = await reasonOf(bytes)
        if (!Array.isArray(read)) expect(read).toMatchObject({ refused: expect.stringMatching(/^bank-archive-/) })
      }),
    )
  })
})
