/** `waggle export documents`: what members decided, as files to take away (§15.1). */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { runProgram } from "../../src/cli/program.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { addRecord } from "../../src/kernel/store/minutes.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
let folder: string
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
  folder = await mkdtemp(join(tmpdir(), "waggle-documents-"))
  const founded = { actor: null, act: "co-op-founded", details: { founders: [] } } as const
  await bot.store.work((work) => addRecord(work, coopKey("hive"), founded))
})
afterEach(async () => {
  await bot.close()
  await rm(folder, { recursive: true })
})

async function run(to: string, ...more: readonly string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const args = ["export", "documents", to, "--database", bot.location, ...more]
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment: {} })
  out.end()
  err.end()
  return { code, out: (await buffer(out)).toString(), err: (await buffer(err)).toString() }
}

async function carry(command: string, motion: string): Promise<void> {
  await bot.say("ana", "members", command)
  await bot.pass("P3DT1M")
  for (const who of ["ana", "ben", "cem"]) await bot.say(who, "direct", `!vote ${motion} 1`)
}

describe("waggle export documents", () => {
  it("writes every revision that came into force, and no text that did not", async () => {
    await carry("!document new bylaws bylaws Bylaws\n1. One vote.", "M1")
    await carry("!amend bylaws replace 1 One vote each.", "M2")
    await bot.say("ana", "members", "!amend bylaws replace 1 Two votes.")
    expect(await run(folder)).toMatchObject({ code: 0, out: expect.stringContaining("2 revisions") })
    expect((await readdir(folder)).toSorted()).toEqual(["bylaws-1.md", "bylaws-2.md"])
    expect(await readFile(join(folder, "bylaws-2.md"), "utf8")).toBe("1. One vote each.\n")
  })

  it("writes each revision and each change as PDF, if asked", async () => {
    await carry("!document new bylaws bylaws Bylaws\n1. One vote.", "M1")
    await carry("!amend bylaws replace 1 One vote each.", "M2")
    await carry("!document new bylaws-2 policy Travel\nBy train.", "M3")
    expect(await run(folder, "--pdf")).toMatchObject({ code: 0, err: "" })
    const pdfs = (await readdir(folder)).filter((name) => name.endsWith(".pdf")).toSorted()
    expect(pdfs).toEqual(["bylaws-1.pdf", "bylaws-2-1.pdf", "bylaws-2.pdf", "bylaws-2_since_1.pdf"])
    const changes = await readFile(join(folder, "bylaws-2_since_1.pdf"), "latin1")
    expect(changes).toContain("/ActualText ([-vote.-])")
    expect(changes).toContain("/ActualText ([+vote each.+])")
  })

  it("writes over no file, and makes no folder", async () => {
    await carry("!document new bylaws bylaws Bylaws\n1. One vote.", "M1")
    await run(folder)
    expect(await run(folder)).toMatchObject({ code: 1, err: expect.stringContaining("exists already") })
    expect(await run(join(folder, "none"))).toMatchObject({ code: 1, err: expect.stringContaining("no folder") })
  })

  it("says that there is none yet", async () => {
    expect(await run(folder)).toMatchObject({ code: 0, out: expect.stringContaining("no document yet") })
  })
})
