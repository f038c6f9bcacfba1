/** Roles as people type them who have not read the help (§14.2): every line is understood, or answered with the line that does it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { ledByAna, told } from "../../support/roles.ts"

let bot: CoopBot
const begin = async (language: "en" | "de") => {
  bot = await ledByAna({ language })
}
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const write = (who: string, line: string) => bot.ask(who, "direct", line)

describe("in English", () => {
  beforeEach(() => begin("en"))

  it.each(["chief executive", "the chief executive", "Chief Executive", "ceo", "chief-executive"])(
    "a role is made under “%s”",
    async (office) => {
      expect(await ask("ana", `!role new Dairy under ${office}`)).toContain("New role: R1 Dairy, under Chief executive")
      await ask("ana", "!role new Cheese under R1")
      expect(await ask("ana", `!role R2 under ${office}`)).toContain("R2 Cheese is now under Chief executive")
    },
  )

  it("a role is made with what is expected of it in the lines below", async () => {
    const made = await ask("ana", "!role new Dairy\nMilks the cows\n- by six")
    expect(made).toMatch(/New role: R1 Dairy[\s\S]*revision 1[\s\S]*Milks the cows[\s\S]*by six/)
    expect(made).not.toContain("expect TEXT")
    expect(await ask("eli", "!role R1")).toContain("Milks the cows")
    expect(await ask("ana", "!role new Barn")).toContain("!role R2 expect TEXT")
  })

  it("an appointment without a role asks for the role, in a line that works", async () => {
    expect(await ask("ana", "!appoint @ben")).toContain("There are no roles yet")
    await ask("ana", "!role new Dairy")
    expect(await ask("ana", "!appoint @ben")).toContain("Which role? R1 Dairy. For example: `!appoint @ben R1`")
    expect(await ask("ana", "!appoint @ben until Friday")).toContain("`!appoint @ben R1`")
    expect(await write("ana", "!appoint @ben R1")).toContain("I have asked ben")
  })

  it.each(["to Dairy", "as Dairy", "for R1", "to R1 until Friday"])("somebody is appointed “%s”", async (rest) => {
    await ask("ana", "!role new Dairy")
    expect(await write("ana", `!appoint @ben ${rest}`)).toContain("I have asked ben to take R1 Dairy")
  })

  it("a role that is to move nowhere asks for the place", async () => {
    await ask("ana", "!role new Dairy")
    await ask("ana", "!role new Barn")
    expect(await ask("ana", "!role R1 under")).toContain("Under whom? For example `!role R1 under R2`")
    expect(await ask("ana", "!role R1 move to R2")).toContain("R1 Dairy is now under R2 Barn")
  })

  it.each([
    ["!role Head dairy powers appoint", "!role R1 powers appoint"],
    ["!role head dairy seats 2", "!role R1 seats 2"],
    ["!role Head dairy expect Milk before the end", "!role R1 expect Milk before the end"],
    ["!role end R1", "!role R1 end"],
    ["!role delete Head dairy", "!role R1 delete"],
    ["!role move R1 under R2", "!role R1 under R2"],
  ])("`%s` is answered with a line that does it", async (typed, line) => {
    await ask("ana", "!role new Head dairy")
    await ask("ana", "!role new Barn")
    expect(await ask("ana", typed)).toContain(`\`${line}\``)
    expect(await ask("ana", line)).not.toMatch(/comes first|There is no role|I do not know/)
  })

  it("a role with a word of a change in its name is shown by that name", async () => {
    await ask("ana", "!role new Head of seats")
    expect(await ask("eli", "!role Head of seats")).toContain("R1 Head of seats, under")
    expect(await ask("ana", "!role Attic seats 2")).toContain("There is no role Attic.")
  })

  it("the line that takes an offer back names the person, and works as it stands", async () => {
    await ask("ana", "!role new Dairy")
    const asked = await bot.say("ana", "members", "!appoint @ben R1")
    const again = await bot.say("ana", "members", "!appoint @ben R1")
    for (const answers of [asked, again]) expect(told(answers, "ana")).toContain("`!role R1 end @ben`")
    expect(await write("ana", "!role R1 end @ben")).toContain("Taken back")
    await write("ana", "!appoint @ben R1")
    await write("ben", "!role accept")
    expect(await ask("ana", "!appoint @ben R1")).toContain("`!role R1 end @ben`")
  })

  it("two roles are told apart without code inside code, and powers without a double “and”", async () => {
    await ask("ana", "!role new Dairy")
    await ask("ana", "!role new Barn")
    for (const role of ["R1", "R2"]) await write("ana", `!appoint @ben ${role}`)
    const which = await write("ben", "!role accept")
    expect(which).toContain("For example: `!role accept R1`")
    expect(which).not.toContain("``")
    expect(await ask("ana", "!role R1 powers appoint and invite")).toContain(
      "R1 Dairy may now: make roles and appoint people to them; invite people.",
    )
    expect(await ask("ana", "!role R1 powers nothing")).toContain("R1 Dairy has no special powers now")
  })
})

describe("in German", () => {
  beforeEach(() => begin("de"))

  it("a role is made, changed and ended by the words that people use", async () => {
    expect(await ask("ana", "!rolle neu Molkerei unter der Geschäftsführung\nMelkt die Kühe")).toMatch(
      /Neue Rolle: R1 Molkerei[\s\S]*Melkt die Kühe/,
    )
    expect(await ask("ana", "!rolle R1 heißt Käserei")).toContain("heißt jetzt R1 Käserei")
    expect(await ask("ana", "!rolle R1 rechte berufen")).toContain("R1 Käserei darf jetzt: Rollen anlegen")
    expect(await ask("ana", "!rolle R1 befugnisse ernennen, einladen")).toContain("ernennen; Leute einladen")
    await ask("ana", "!rolle neu Stall")
    expect(await ask("ana", "!rolle neu Weide unter geschäftsführung")).toContain("R2 Weide")
    expect(await ask("ana", "!rolle R2 verschieben zu R1")).toContain("R2 Weide ist jetzt unter R1 Käserei")
    expect(await ask("ana", "!rolle Weide plätze 2")).toContain("`!role R2 plätze 2`")
    expect(await ask("ana", "!rolle R2 sitze 2")).toContain("2 Plätze")
    expect(await ask("ana", "!rolle R2 ende")).toContain("gibt es noch")
    expect(await ask("ana", "!rolle R2 beenden --sicher")).toContain("R2 Weide gibt es nicht mehr")
  })

  it("somebody is appointed with `!ernennen`, and the line that takes it back works", async () => {
    await ask("ana", "!rolle neu Molkerei")
    expect(await ask("ana", "!ernenne @ben")).toContain("Welche Rolle? R1 Molkerei. Zum Beispiel: `!appoint @ben R1`")
    expect(await write("ana", "!ernennen @ben als Molkerei")).toContain("`!role R1 beenden @ben`")
    expect(await write("ana", "!rolle R1 beenden @ben")).toContain("Zurückgenommen")
  })
})
