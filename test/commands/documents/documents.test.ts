/** Documents (§15.1, §15.2): how a text comes into force, who may read it, and what its members see of a change. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const first = "# Bylaws\n\n1. Each member has one vote.\n\n2. Notice is two weeks.\n"
const second = first.replace("two weeks", "three weeks")
const voters = ["ana", "ben", "cem"]

const propose = (text = first) => bot.ask("ana", "members", `!document new bylaws bylaws Bylaws of the Hive\n${text}`)

/** Lets everybody vote for the first option. Returns what the bot says at the end. */
async function carry(motion: string, ballot = "1", who: readonly string[] = voters): Promise<string> {
  await bot.pass("P3DT1M")
  const said: string[] = []
  for (const name of who) said.push(await bot.ask(name, "direct", `!vote ${motion} ${ballot}`))
  said.push(...(await bot.pass("P4DT1M")).map(({ body }) => body))
  return said.join("\n")
}

async function adopt(): Promise<void> {
  await propose()
  await carry("M1")
}

const files = (said: Awaited<ReturnType<CoopBot["say"]>>) =>
  said.flatMap(({ errand }) =>
    errand.do === "file" ? [[errand.filename, Buffer.from(errand.bytes, "base64").toString()]] : [],
  )

describe("a new document", () => {
  it("is voted on, and is in force only when its motion is carried", async () => {
    const answer = await propose()
    expect(answer).toContain("M1 · Bylaws of the Hive is open for alternatives")
    expect(answer).toContain("at least 2/3")
    expect(await bot.ask("ana", "members", "!documents")).toContain("No document is in force yet")
    expect(await bot.ask("ana", "members", "!document bylaws")).toContain("There is no document “bylaws”")
    expect(await carry("M1")).toContain("Revision 1 is in force: `!document bylaws`")
    expect(await bot.ask("tom", "direct", "!documents")).toContain("Bylaws of the Hive (`bylaws`): bylaws, revision 1")
    const said = await bot.say("tom", "direct", "!document bylaws")
    expect(said[0]?.body).toContain("2. Notice is two weeks.")
    expect(said[0]?.body).toContain(sha256(first))
    expect(files(said)).toEqual([["bylaws-1.md", first]])
  })

  it("leaves no document if its motion is rejected", async () => {
    await propose()
    await carry("M1", "2")
    expect(await bot.ask("ana", "members", "!documents")).toContain("No document is in force yet")
  })

  it("has its hash in the minutes, and no word of its text", async () => {
    await adopt()
    const records = await loose(bot.store.knex)("minutes").whereIn("act", ["revision-proposed", "document-revised"])
    expect(records.map(({ act }) => act)).toEqual(["revision-proposed", "document-revised"])
    expect(JSON.parse(records[1]?.details ?? "")).toEqual({
      motion: "M1",
      document: "bylaws",
      revision: 1,
      paper: "bylaws",
      title: sha256("Bylaws of the Hive"),
      sha256: sha256(first),
    })
    expect(JSON.stringify(records)).not.toContain("Notice")
    const told = await bot.ask("ana", "members", "!minutes documents")
    expect(told).toContain("revision 1 of “bylaws” came into force (M1)")
  })

  it("is found by its words once it is in force", async () => {
    await adopt()
    const found = await bot.ask("tom", "direct", "!search notice weeks")
    expect(found).toContain("`bylaws` · Bylaws of the Hive: revision 1, in force")
    expect(found).toContain("`!document bylaws`")
    expect(await bot.ask("zoe", "direct", "!search notice weeks")).not.toContain("bylaws")
  })

  it("is refused where the key is taken, or the key or kind is none", async () => {
    await adopt()
    expect(await propose()).toContain("“bylaws” is in force already")
    expect(await bot.ask("ana", "members", "!document new a/b policy Travel\nText")).toContain("cannot be a key")
    expect(await bot.ask("ana", "members", "!document new travel poem Travel\nText")).toContain(
      "is no kind of document",
    )
    expect(await bot.ask("ana", "members", "!document new travel policy")).toContain("It goes like this")
    expect(await bot.ask("ana", "members", "!document new travel policy Travel")).toContain("The text is missing")
    expect(await bot.ask("ana", "direct", "!document new travel policy Travel\nText")).toContain(
      "belongs in the members",
    )
  })

  it("has no HTML and nothing invisible in it", async () => {
    expect(await bot.ask("ana", "members", "!document new travel policy Travel\n<b>Text</b>")).toContain("HTML")
  })
})

describe("a template", () => {
  it("is listed, taken as a file to edit, and proposed as it is", async () => {
    expect(await bot.ask("ana", "direct", "!document templates")).toContain("- code of conduct (`conduct`)")
    const taken = await bot.say("tom", "direct", "!document template bylaws")
    expect(taken[0]?.body).toContain("!document new bylaws from template")
    const [[name, text] = ["", ""]] = files(taken)
    expect(name).toBe("bylaws.md")
    expect(text).toContain("# Bylaws of Hive")
    expect(text).toContain("at least two thirds of the ballots")
    const said = await bot.say("ana", "members", "!document new bylaws from template")
    expect(said.map(({ body }) => body).join("\n")).toContain("M1 · Bylaws of Hive is open")
    expect(files(said)).toEqual([["bylaws-M1-1.md", text]])
    await carry("M1")
    expect(await bot.ask("ana", "members", "!document new bylaws from the template")).toContain("in force already")
  })

  it("can be edited first and attached, under a key of one's own", async () => {
    const caption = "!document new articles from template"
    expect(files(await bot.send("ana", "members", "1. One vote each.\n", { caption }))).toEqual([
      ["articles-M1-1.md", "1. One vote each.\n"],
    ])
  })

  it("is there for articles, bylaws and a code of conduct alone, and for members", async () => {
    expect(await bot.ask("ana", "members", "!document new travel from template")).toContain("There is no draft for")
    expect(await bot.ask("ana", "direct", "!document template plan")).toContain("There is no draft for “plan”")
    expect(await bot.ask("ana", "direct", "!document new bylaws from template")).toContain("belongs in the members")
    expect(await bot.ask("zoe", "direct", "!document template bylaws")).not.toContain("draft")
  })
})

describe("a change of a document", () => {
  beforeEach(adopt)

  it("is shown as a redline in the motion's thread, on the ballot, and with the motion", async () => {
    const said = await bot.say("ana", "members", `!amend bylaws Three weeks of notice\n${second}`)
    const answer = said.map(({ body }) => body).join("\n")
    expect(answer).toContain("1. Three weeks of notice (ana)\n2. Leave things as they are")
    expect(answer).toContain("M2, option 1 changes this:")
    expect(answer).toContain("2. Notice is [-two-] [+three+] weeks.")
    expect(answer).not.toContain("Each member has one vote")
    expect(files(said)).toEqual([["bylaws-M2-1.md", second]])
    expect(await bot.ask("ben", "members", "!motion M2")).toContain("Notice is [-two-] [+three+] weeks.")
    const begun = await bot.pass("P3DT1M")
    const ballot = begun.find(({ lane }) => lane === "person:@ben:hive.example")
    expect(ballot?.body).toContain("One word comes in, one goes out. … 2. Notice is [-two-] [+three+] weeks.")
  })

  it("becomes the next revision when it is carried, and the earlier one can still be read", async () => {
    await bot.say("ana", "members", `!amend bylaws\n${second}`)
    expect(await carry("M2")).toContain("Revision 2 is in force")
    expect(await bot.ask("ben", "direct", "!document bylaws")).toContain("three weeks")
    const earlier = await bot.ask("ben", "direct", "!document bylaws rev 1")
    expect(earlier).toContain("two weeks")
    expect(earlier).toContain("no longer in force")
    const compared = await bot.ask("ben", "direct", "!document bylaws since 1")
    expect(compared).toContain("from revision 1 to 2")
    expect(compared).toContain("Notice is [-two-] [+three+] weeks.")
    expect(await bot.ask("ben", "direct", "!document bylaws rev 2 since 2")).toContain("have the same text")
    expect(await bot.ask("ben", "direct", "!document bylaws rev 9")).toContain("has no revision 9; the last is 2")
    expect(await bot.ask("ben", "direct", "!document bylaws foo 9")).toContain("I don’t understand “foo”")
  })

  it("is printed as PDF, whole or as what changed, and so is a text on the ballot", async () => {
    await bot.say("ana", "members", `!amend bylaws Three weeks\n${second}`)
    const pdf = async (command: string) => {
      const [file] = (await bot.say("ben", "direct", command)).flatMap(({ errand }) =>
        errand.do === "file" ? [errand] : [],
      )
      return [file?.filename, file?.mimetype, Buffer.from(file?.bytes ?? "", "base64").toString("latin1")] as const
    }
    const [name, type, proposed] = await pdf("!document M2 pdf")
    expect([name, type]).toEqual(["bylaws-M2-1.pdf", "application/pdf"])
    expect(proposed).toContain("/ActualText ([+three+])")
    await carry("M2")
    expect((await pdf("!document bylaws pdf")).slice(0, 2)).toEqual(["bylaws-2.pdf", "application/pdf"])
    expect((await pdf("!document bylaws pdf rev 1"))[0]).toBe("bylaws-1.pdf")
    const [changes, , compared] = await pdf("!document bylaws since 1 PDF")
    expect(changes).toBe("bylaws-2_since_1.pdf")
    expect(compared).toContain("/ActualText ([-two-])")
    expect(await bot.ask("zoe", "direct", "!document bylaws pdf")).not.toContain("Revision")
  })

  it("competes with others in one motion", async () => {
    await bot.say("ana", "members", `!amend bylaws\n${second}`)
    const answer = await bot.ask("ben", "members", `!amend bylaws Four\n${first.replace("two", "four")}`)
    expect(answer).toContain("is option 2 of M2 · Bylaws of the Hive now")
    expect(answer).toContain("1. Bylaws of the Hive: new text (ana)\n2. Four (ben)\n3. Leave things as they are")
    expect(await bot.ask("cem", "direct", "!document M2")).toMatch(/\[\+three\+\][\s\S]*\[\+four\+\]/)
    await carry("M2", "2")
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("four weeks")
  })

  it("needs two thirds of the permanent members who vote, and trial members have no vote on it", async () => {
    await bot.say("ana", "members", `!amend bylaws\n${second}`)
    await bot.pass("P3DT1M")
    expect(await bot.ask("tom", "direct", "!vote M2 1")).toContain("not on the roll")
    await bot.say("ana", "direct", "!vote M2 1")
    await bot.say("ben", "direct", "!vote M2 2")
    await bot.pass("P4DT1M")
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("two weeks")
  })

  it("is refused if it is the text in force, is on the ballot already, or voting has begun", async () => {
    expect(await bot.ask("ana", "members", `!amend bylaws\n${first}`)).toContain("nothing to vote on")
    await bot.say("ana", "members", `!amend bylaws\n${second}`)
    expect(await bot.ask("ben", "members", `!amend bylaws Mine\n${second}`)).toContain("already, as option 1 of M2")
    expect(await bot.ask("ben", "members", "!alternative M2 Something else")).toContain("M2 is about a document")
    await bot.pass("P3DT1M")
    const late = await bot.ask("ben", "members", `!amend bylaws Mine\n${first.replace("two", "six")}`)
    expect(late).toContain("Voting on M2 has begun")
  })

  it("cannot be proposed by a trial member, and a stranger reads nothing", async () => {
    expect(await bot.ask("tom", "members", `!amend bylaws\n${second}`)).toContain("can propose a text of a document")
    expect(await bot.ask("zoe", "direct", "!document bylaws")).not.toContain("two weeks")
    expect(await bot.ask("zoe", "lobby", "!document bylaws")).not.toContain("two weeks")
  })

  it("can be one of a single paragraph, by its number", async () => {
    const replaced = await bot.ask("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
    expect(replaced).toContain("1. Paragraph 2: Notice is three weeks. (ana)")
    expect(replaced).toContain("2. Notice is [-two-] [+three+] weeks.")
    expect(await bot.ask("ben", "members", "!amend bylaws add after 1\nAlso by proxy.")).toContain(
      "[+1a. Also by proxy.+]",
    )
    expect(await bot.ask("cem", "members", "!amend bylaws delete §2")).toContain("3. Delete paragraph 2 (cem)")
    expect(await bot.ask("cem", "members", "!amend bylaws delete 7")).toContain("has no paragraph 7")
    expect(await bot.ask("cem", "members", "!amend bylaws replace 2")).toContain("`!amend bylaws replace 4 TEXT`")
    expect(await bot.ask("cem", "members", "!amend bylaws replace 2 <b>x</b>")).toContain("HTML")
    await carry("M2", "3")
    expect(await bot.ask("cem", "direct", "!document bylaws")).toContain("2. (deleted)")
  })

  it("is one of a document that exists", async () => {
    expect(await bot.ask("ana", "members", `!amend bylaw\n${second}`)).toContain("There is: bylaws")
  })
})

describe("an entrenched paragraph", () => {
  const entrenched = first.replace("one vote.", "one vote. {entrenched: consensus}")

  beforeEach(async () => {
    await propose(entrenched)
    await carry("M1")
  })

  it("comes into force, and changes, only by the ballots of all", async () => {
    const answer = await bot.ask("ana", "members", "!amend bylaws replace 1 Each share has one vote.")
    expect(answer).toContain("every ballot must agree to carry it")
    expect(answer).toContain("It changes what is entrenched")
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben"]) await bot.say(who, "direct", "!vote M2 1")
    await bot.say("cem", "direct", "!vote M2 2")
    expect(await bot.ask("ana", "direct", "!document bylaws")).toContain("Each member has one vote.")
  })

  it("cannot be changed by a text that joins a vote that needs less", async () => {
    await bot.say("ana", "members", "!amend bylaws replace 2 Notice is three weeks.")
    const answer = await bot.ask("ben", "members", "!amend bylaws replace 1 Each share has one vote.")
    expect(answer).toContain("M2 needs less, so your text cannot join it")
    expect(await bot.ask("ana", "members", "!amend bylaws replace 2 x {entrenched}")).toContain("name no threshold")
  })
})

describe("the text of a document in a file", () => {
  it("is proposed with the command as the file's caption", async () => {
    const said = await bot.send("ana", "members", first, { caption: "!document new bylaws bylaws Bylaws of the Hive" })
    expect(said.map(({ body }) => body).join("\n")).toContain("M1 · Bylaws of the Hive is open")
    expect(files(said)).toEqual([["bylaws-M1-1.md", first]])
  })

  it("is proposed with the command as a reply to the file", async () => {
    await adopt()
    const answer = await bot.ask("ana", "members", "!amend bylaws", { attached: second })
    expect(answer).toContain("Notice is [-two-] [+three+] weeks.")
  })

  it("is asked for, if the message replied to has no file", async () => {
    await adopt()
    expect(await bot.ask("ana", "members", "!amend bylaws", { attached: null })).toContain("The text is missing")
  })

  it("is not fetched for somebody who may not propose it, or where it does not belong", async () => {
    await adopt()
    const broken = new Error("fetched")
    const caption = "!amend bylaws"
    const said = async (who: string, place: "members" | "direct") =>
      (await bot.send(who, place, broken, { caption })).map(({ body }) => body).join("\n")
    expect(await said("tom", "members")).toContain("can propose a text of a document")
    expect(await said("ana", "direct")).toContain("members’ room")
  })

  it.each([
    [{ ok: false, reason: "too-large" } as const, "too large"],
    [{ ok: false, reason: "gone" } as const, "does not have the file"],
    [Buffer.from("Ämter", "latin1"), "is no text"],
  ])("is refused where it cannot be read: %j", async (file, why) => {
    await adopt()
    const said = await bot.send("ana", "members", file, { caption: "!amend bylaws" })
    expect(said.map(({ body }) => body).join("\n")).toContain(why)
  })

  it("is refused beside a text in the message", async () => {
    await adopt()
    const said = await bot.send("ana", "members", second, { caption: "!amend bylaws\nAnd this" })
    expect(said.map(({ body }) => body).join("\n")).toContain("Send one of them alone")
  })

  it("leaves other files in the members' room alone, even a treasurer's", async () => {
    expect(await bot.send("tea", "members", "x", { caption: "our summer party" })).toEqual([])
  })
})

describe("waggle verify", () => {
  it("finds all documents as the minutes tell of them, and names each that was altered", async () => {
    await adopt()
    await bot.say("ana", "members", `!amend bylaws\n${second}`)
    const { knex } = bot.store
    const altered = async () => (await verifyMinutes(knex)).flatMap((chain) => chain.altered)
    expect(await altered()).toEqual([])
    await knex("document_revisions").update({ text: second })
    await knex("document_drafts").where({ base: 1 }).update({ text: first })
    expect(await altered()).toEqual(["document bylaws 1", "draft M2.1"])
    await knex("document_revisions").del()
    await knex("document_drafts").del()
    expect(await altered()).toEqual(["document bylaws 1", "draft M1.1", "draft M2.1"])
  })
})
