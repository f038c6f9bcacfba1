/** People with Matrix IDs that look alike (§1.2). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
const people = { ana: "permanent", cem: "permanent", oliver: "permanent", tom: "trial" } as const
const start = async (members: Readonly<Record<string, "permanent" | "trial">> = people) => {
  await bot?.close()
  bot = await CoopBot.start({ commands, members })
}
beforeEach(() => start())
afterEach(() => bot.close())

const ask = (who: string, text: string) => bot.ask(who, "members", text)
/** Both IDs in full, and the characters in which they differ. */
const both = ["@cem:hive.example", "@cern:hive.example", "“m”", "“rn”"]

describe("an invitation of somebody who could be taken for a member", () => {
  it.each([
    ["@0liver:hive.example", "@oliver:hive.example"],
    ["@Oliver:hive.example", "@oliver:hive.example"],
    ["@oIiver:hive.example", "@oliver:hive.example"],
    ["@cern:hive.example", "@cem:hive.example"],
    ["@ana:hlve.example", "@ana:hive.example"],
    ["@vvaggle:hive.example", "@waggle:hive.example"],
  ])("is asked about, with both IDs, and done when it is sure: %s", async (stranger, member) => {
    const asked = await saysNo(bot, "ana", `!invite ${stranger}`, "members")
    expect(asked).toContain(`${stranger} could be taken for ${member}`)
    expect(asked).toContain(`!invite ${stranger} --sure`)
    expect(await ask("ana", `!invite ${stranger} --sure`)).toContain("is invited")
    expect(await ask("ana", "!members")).toContain(`\`${stranger}\` is not \`${member}\``)
  })

  it("leaves the member’s short name theirs, and is taken back by the line that the answer names", async () => {
    for (const stranger of ["@Cem:hive.example", "@CEM:hive.example"]) {
      const answer = await ask("ana", `!invite ${stranger} --sure`)
      expect(await ask("ana", "!member @cem")).toContain("cem is a permanent member")
      expect(await ask("ana", "!member cem")).toContain("cem is a permanent member")
      const line = /(!invite \S+ --withdraw)/.exec(answer)?.[1] ?? ""
      expect(await ask("ana", line)).toContain("is taken back")
      expect(await ask("ana", "!member @cem")).toContain("cem is a permanent member")
    }
  })

  it("is not guessed at where what is typed is neither’s name", async () => {
    await ask("ana", "!invite @Cem:hive.example --sure")
    expect(await ask("ana", "!member @CEM")).toContain("@Cem:hive.example")
    expect(await ask("ana", "!member @Cem")).not.toContain("is a permanent member")
  })

  it("is not asked about where nobody looks like them", async () => {
    expect(await ask("ana", "!invite @fay:other.example")).toContain("is invited")
    expect(await ask("ana", "!invite @ana:other.example")).toContain("is invited")
  })
})

describe("somebody who goes on under the look of another member", () => {
  it("is told from them, in full, before everybody", async () => {
    const line = "!moved @tom:hive.example @cern:hive.example"
    await bot.say("tom", "direct", line)
    const said = await bot.say("cern", "direct", line)
    const before = said.find(({ lane }) => lane === "room:!members-hive:hive.example")?.body ?? ""
    for (const id of both) expect(before).toContain(id)
  })
})

describe("two members who could be taken for one another", () => {
  beforeEach(() => start({ ...people, cern: "permanent", tim: "trial", tirn: "trial" }))

  it.each([
    ["standing", "cem", "!stand moderator"],
    ["standing, the other one", "cern", "!stand treasurer"],
    ["somebody’s standing against one of them", "ana", "!stand moderator against @cem"],
    ["the impeachment of one", "ana", "!impeach --sure The books are missing."],
  ])("are shown in full on the ballot: %s", async (_, who, text) => {
    for (const office of ["moderator", "treasurer"] as const)
      if (!text.endsWith(office)) await bot.act((act) => takeSeat(act, office, person("cem"), null))
    const said = await ask(who, text)
    for (const id of both.slice(0, 2)) expect(said).toContain(id)
  })

  it("are shown in full where one becomes permanent, is removed, joins a task, or is looked up", async () => {
    expect(await ask("ana", "!admit @tim")).toContain("@tim:hive.example, not @tirn:hive.example")
    for (const mark of both) expect(await ask("ana", "!member @cem")).toContain(mark)
    for (const mark of both) expect(await ask("ana", "!members")).toContain(mark)
    await bot.act((act) => takeSeat(act, "moderator", person("ana"), null))
    expect(await bot.ask("ana", "moderators", "!remove --sure @cern Reasons.")).toContain(
      "@cern:hive.example, not @cem:hive.example",
    )
    await bot.ask("zoe", "lobby", "!task new A website")
    const told = await bot.ask("cem", "direct", "!task T1 evaluate")
    for (const mark of both) expect(told).toContain(mark)
  })

  it("are both free to stand in the same election", async () => {
    await ask("cem", "!stand treasurer")
    expect(await ask("cern", "!stand treasurer")).toContain("2. @cern:hive.example, not @cem:hive.example")
  })
})

describe("somebody with capitals in an old Matrix ID", () => {
  it("is called in full, as capitals look like other letters", async () => {
    await start({ ana: "permanent", Bill: "permanent" })
    expect(await ask("ana", "!members")).toContain("@Bill:hive.example")
  })
})
