/** A refused change of Matrix ID (§1.2) writes nothing but its answer. */
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { putInvitation } from "../../../src/standing/store/invitations.ts"
import { putMember, standingOf } from "../../../src/standing/store/members.ts"
import { type Manner, person, unsigned } from "../../support/bot.ts"
import { loose } from "../../support/database.ts"
import { ana, hive, line, MovingCoop, next } from "../../support/moving-coop.ts"
import { withOffices } from "../../support/offices.ts"

const coop = new MovingCoop()
const unencrypted: Manner = { trust: { encrypted: false }, room: { encrypted: false } }

describe("a change of Matrix ID is refused", () => {
  /** Says the line as this person. Checks that nothing but the answer was written. */
  async function refused(who: string, text: string, manner: Manner = {}): Promise<string> {
    const before = await coop.bot.everything()
    const answers = await coop.bot.say(who, "direct", text, manner)
    expect(await coop.bot.everything()).toBe(before)
    expect(answers).toHaveLength(1)
    return answers[0]?.body ?? ""
  }

  it("to a third account, which can say it for nobody", async () => {
    expect(await refused("ben", line)).toContain("neither of these two accounts")
    expect(await refused("zoe", line)).toContain("neither of these two accounts")
    await coop.bot.say("ana", "direct", line)
    expect(await refused("@mallory:evil.example", line)).toContain("neither of these two accounts")
    await coop.bot.store.work(async (work) =>
      expect((await standingOf(work, withOffices(hive), ana)).status).toBe("permanent"),
    )
  })

  it("to the new account alone, however often it says it", async () => {
    for (let time = 0; time < 3; time += 1) await coop.bot.say(next, "direct", line)
    expect(await coop.bot.ask(next, "direct", "!motions")).not.toContain("No motion is open")
    await coop.bot.store.work(async (work) => {
      expect((await standingOf(work, withOffices(hive), ana)).status).toBe("permanent")
      expect((await standingOf(work, withOffices(hive), matrixId(next))).status).toBeNull()
    })
  })

  it("from a session that is not verified, or under another identity than the one known, on either side", async () => {
    await coop.bot.say("ana", "direct", "!motions")
    expect(await refused("ana", line, unsigned)).toContain("not verified by you")
    const renewed: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
    expect(await refused("ana", line, renewed)).toContain("identity was reset")
    await coop.bot.say("ana", "direct", line)
    expect(await refused(next, line, unsigned)).toContain("not verified by you")
    expect(await refused(next, line, { trust: { encrypted: true, device: "unknown", identity: null } })).toContain(
      "not verified by you",
    )
    expect(await coop.bot.ask(next, "direct", line)).toContain("You go on in Hive")
  })

  it("unencrypted", async () => {
    expect(await refused("ana", line, unencrypted)).toContain("only from an encrypted direct message")
    expect(await refused(next, line, unencrypted)).toContain("only from an encrypted direct message")
  })

  it("to what is not two accounts of people", async () => {
    expect(await refused("ana", `!moved ${ana} ${ana}`)).toContain("the same account")
    expect(await refused("ana", `!moved ${ana} @waggle:hive.example`)).toContain("my own account")
    expect(await refused("ana", "!moved ana @ana:new.example")).toContain("ana is not a whole Matrix ID")
    expect(await refused("ana", `!moved ${ana}`)).toContain("your new Matrix ID")
  })

  it("to an account that the co-op knows as somebody else: a member, a former, a removed or an invited one", async () => {
    await coop.bot.store.work((work) => putMember(work, hive, person("rita"), "former", { removed: true }))
    await coop.bot.store.work((work) => putInvitation(work, hive, person("zoe"), person("ben")))
    for (const name of ["ben", "ute", "rita"])
      expect(await refused("ana", `!moved ${ana} ${person(name)}`)).toContain(`${name} is or was in this co-op`)
    expect(await refused("ana", `!moved ${ana} ${person("zoe")}`)).toContain("zoe is invited")
  })

  it("to an account that is on the roll of an open vote, though it holds its office no more", async () => {
    await coop.give("olu", "treasurer")
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    await coop.bot.say("olu", "direct", "!resign --sure treasurer")
    expect(await refused("ana", `!moved ${ana} ${person("olu")}`)).toContain("olu is or was in this co-op")
  })

  it("if the new account spoke unsigned when every co-op allowed that, and this one no longer does", async () => {
    const said = { new_said_at: coop.bot.clock.now(), new_identity: null }
    await loose(coop.bot.store.knex)("moves").insert({ coop: "", old_person: ana, new_person: next, ...said })
    expect(await refused("ana", line)).toContain("from a session that it has not verified")
    await coop.bot.say(next, "direct", line)
    expect(await coop.bot.ask("ana", "direct", line)).toContain(`You go on as ${next}`)
  })

  it("to a guest of the co-op, who is in its rooms without belonging to it", async () => {
    await coop.start({ settings: { guests: ["@auditor:other.example"] } })
    expect(await refused("ana", `!moved ${ana} @auditor:other.example`)).toContain("is or was in this co-op")
  })

  it("to somebody who is not in the co-op any more, also where they are still on a roll", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    await coop.bot.store.work((work) => putMember(work, hive, ana, "former"))
    expect(await refused("ana", line)).toContain("is not in this co-op")
  })

  it("where it has become impossible before the second says it", async () => {
    await coop.bot.say("ana", "direct", line)
    await coop.bot.store.work((work) => putMember(work, hive, matrixId(next), "trial"))
    expect(await refused(next, line)).toContain("is or was in this co-op")
  })

  it("after seven days: then it begins anew", async () => {
    await coop.bot.say("ana", "direct", line)
    await coop.bot.pass("P7DT1M")
    expect(await coop.bot.ask(next, "direct", line)).toContain("Now your old account, ana, has to say the same")
    await coop.bot.pass("P6D")
    expect(await coop.bot.ask("ana", "direct", line)).toContain(`You go on as ${next}`)
  })

  it("for the new account that was said before, once the old one has said another", async () => {
    await coop.bot.say("ana", "direct", line)
    await coop.bot.say("ana", "direct", `!moved ${ana} @ana:third.example`)
    expect(await coop.bot.ask(next, "direct", line)).toContain("Now your old account")
    expect(await coop.bot.ask("@ana:third.example", "direct", `!moved ${ana} @ana:third.example`)).toContain(
      "You go on",
    )
  })

  it("to an unsigned new account that spoke first, where the co-op wants signed devices and another does not", async () => {
    await coop.start({ others: { farm: ["ben"] }, settings: { signedDevices: false } })
    // The bot does not know yet which co-op is meant. So it applies the rule of the stricter co-op.
    expect(await refused(next, line, unsigned)).toContain("not verified by you")
    await coop.bot.say("ana", "direct", line, unsigned)
    expect(await coop.bot.ask(next, "direct", line, unsigned)).toContain("You go on in Hive")
  })
})
