/** Agreements with others (§15.4): members decide whether to sign one and whether to end it, and what nassella demands of it. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { presetCalled } from "../../../src/config/presets.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const text = "1. We share our servers.\n\n2. Each side can leave within three months.\n"
const statement = "This agreement does not change who controls Hive."
const voters = ["ana", "ben", "cem"]
const propose = (body = text, command = "!agreement new “With the hydro co-op”") =>
  bot.ask("ana", "members", `${command}\n${body}`)

async function freecoop(): Promise<void> {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
}

async function nassella(): Promise<void> {
  const { agreement } = presetCalled("nassella").motions
  bot = await CoopBot.start({
    commands,
    settings: { smallRoll: 3, agreementsKeepControl: true, motions: { agreement } },
  })
}

async function vote(motion: string, after: string, ballots: readonly string[]): Promise<string> {
  await bot.pass(after)
  const said: string[] = []
  for (const [index, ballot] of ballots.entries())
    said.push(...(await bot.say(voters[index] ?? "", "direct", `!vote ${motion} ${ballot}`)).map(({ body }) => body))
  return said.join("\n")
}

describe("an agreement", () => {
  it("is signed or left by vote, and is a document in force once it is signed", async () => {
    await freecoop()
    const opened = await propose()
    expect(opened).toContain("M1 · With the hydro co-op")
    expect(opened).toContain("1. Sign it (ana)\n2. Leave it as it is")
    expect(opened).toContain("We share our servers")
    expect(await vote("M1", "P3DT1M", ["1", "1", "1"])).toContain("!document with-the-hydro-co-op")
    expect(await bot.ask("tom", "direct", "!documents")).toContain("(`with-the-hydro-co-op`): agreement, revision 1")
    expect(await bot.ask("ana", "members", "!rules agreement")).toContain("at least two thirds")
  })

  it("is left if too few sign it, and takes no other text beside it", async () => {
    await freecoop()
    await propose()
    expect(await bot.ask("ben", "members", "!alternative M1 Another text")).not.toContain("Added")
    await vote("M1", "P3DT1M", ["1", "2", "2"])
    expect(await bot.ask("ana", "members", "!documents")).toContain("No document is in force yet")
  })

  it("ends by a vote, and can still be read, with its end in the minutes", async () => {
    await freecoop()
    await propose()
    await vote("M1", "P3DT1M", ["1", "1", "1"])
    expect(await bot.ask("ana", "members", "!agreement end hydro")).toContain("There is: with-the-hydro-co-op")
    const opened = await bot.ask("ben", "members", "!agreement end with-the-hydro-co-op")
    expect(opened).toContain("1. End it (ben)")
    expect(opened).toContain("M2 would end this agreement")
    expect(await bot.ask("ben", "members", "!reword M2 replace 1 x")).toContain("cannot be reworded")
    expect(await vote("M2", "P3DT1M", ["1", "1", "1"])).toContain("The agreement has ended")
    expect(await bot.ask("ana", "members", "!documents")).toContain("No document is in force yet")
    const read = await bot.ask("ana", "direct", "!document with-the-hydro-co-op")
    expect(read).toContain("It ended on")
    expect(read).toContain("We share our servers")
    expect(await bot.ask("ana", "members", "!amend with-the-hydro-co-op replace 1 x")).toContain("has ended")
    expect(await bot.ask("ana", "members", "!minutes documents")).toContain("“with-the-hydro-co-op” ended (M2)")
    expect((await verifyMinutes(bot.store.knex)).flatMap((chain) => chain.altered)).toEqual([])
    // Another one with the same title is another document.
    await propose()
    await vote("M3", "P3DT1M", ["1", "1", "1"])
    expect(await bot.ask("ana", "members", "!documents")).toContain("`with-the-hydro-co-op-2`")
  })

  it("is changed by a vote of the same kind, shown as what it changes", async () => {
    await freecoop()
    await propose()
    await vote("M1", "P3DT1M", ["1", "1", "1"])
    const opened = await bot.ask("ana", "members", "!amend with-the-hydro-co-op replace 2 Each side can leave at once.")
    expect(opened).toContain("1. Sign it (ana)")
    expect(opened).toContain("Each side can leave [-within three months.-] [+at once.+]")
    expect(await bot.ask("ben", "members", "!agreement end with-the-hydro-co-op")).toContain("M2")
  })

  it("is proposed with its text by a permanent member, in the members' room", async () => {
    await freecoop()
    expect(await bot.ask("ana", "members", "!agreement new With the hydro co-op")).toContain("The text is missing")
    expect(await bot.ask("ana", "members", "!agreement perhaps")).toContain("It goes like this")
    expect(await bot.ask("ana", "members", "!document new x agreement Title\nText")).toContain("!agreement new")
    expect(await bot.ask("tom", "members", `!agreement new With us\n${text}`)).not.toContain("M1")
    const sent = await bot.send("ana", "members", text, { caption: "!agreement new With the hydro co-op" })
    expect(sent.map(({ body }) => body).join("\n")).toContain("M1 · With the hydro co-op")
  })
})

describe("an agreement in a co-op that keeps control to its members", () => {
  it("is not proposed before its author says that it does not change who controls the co-op", async () => {
    await nassella()
    const refused = await propose()
    expect(refused).toContain(statement)
    expect(refused).toContain("--keeps-control")
    const opened = await propose(text, "!agreement --keeps-control new With the hydro co-op")
    expect(opened).toContain("M1 · With the hydro co-op")
    expect(opened).toContain(statement)
  })

  it("needs the consent of all members, and cannot lose the statement by a change", async () => {
    await nassella()
    await propose(`${text}\n3. This agreement does not\nchange who controls Hive.\n`)
    await vote("M1", "P7DT1M", ["agree", "agree", "object: too vague"])
    expect(await bot.ask("ana", "members", "!documents")).toContain("No document is in force yet")
    expect(await bot.ask("ana", "members", "!reword M1 replace 3 We decide together.")).toContain(statement)
    await bot.say("ana", "members", "!reword M1 replace 1 We share two servers.")
    await vote("M2", "P7DT1M", ["agree", "agree", "agree"])
    expect(await bot.ask("cem", "direct", "!document with-the-hydro-co-op")).toContain("two servers")
    const change = "!amend with-the-hydro-co-op replace 3 We decide together."
    expect(await bot.ask("ana", "members", change)).toContain(statement)
    // Ending it changes nothing in who controls the co-op.
    expect(await bot.ask("ana", "members", "!agreement end with-the-hydro-co-op")).toContain("M3")
  })
})
