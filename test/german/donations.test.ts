/** Donations in German (§8.1): all was said here. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { seat } from "../support/owed.ts"
import { heard } from "../support/roles.ts"
import { until } from "../support/time.ts"
import { adoptNow } from "../support/treasury.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, language: "de", members: fiveAndTom, settings: { smallRoll: 3 } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

/** An answer with plain spaces before its percent signs. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ")
const ask = async (who: string, line: string) => plain(await bot.ask(who, "members", line))
const ben = async (line: string) => plain(await bot.ask("ben", "direct", line))

describe("Spenden", () => {
  it("werden mit dem Haushalt beschlossen, je Monat fällig und vom Kassenamt gezahlt", async () => {
    const budget = "!budget vorschlagen monatlich=0EUR arbeit=60% bewertung=5% spende=2,5%"
    expect(await ask("ana", budget)).toContain("2,5 % aller Einnahmen werden gespendet")
    expect(await ask("ana", `${budget} spende=3%`)).toContain("zweimal")
    await adoptNow(bot, { monthly: "0 EUR", donation: "2.5" })
    expect(await ask("ana", "!budget")).toContain("2,5 % werden gespendet")
    await ask("ana", "!budget alternative M1 monatlich=450EUR arbeit=65% bewertung=5%")
    expect(await ask("ana", "!motion M1")).toContain("Die Spenden, zurzeit 2,5 % aller Einnahmen, würden enden")
    expect(await ask("ana", "!spenden")).toContain("Um zu bestimmen, wer es bekommt")
    expect(await ask("ana", "!spenden vorschlagen KDE 60%, Debian 30%")).toContain("Die Teile ergeben 90")
    expect(await ask("ana", "!spenden vorschlagen KDE 62,5 %, Debian 37,5 %")).toContain("Wer unsere Spenden bekommt")
    await bot.pass("P3DT1M")
    for (const who of Object.keys(fiveAndTom)) await bot.say(who, "direct", "!vote M3 1")
    await ben("!income 200 EUR von der Stadt")
    await until(bot, "2026-11-30T22:00")
    const said = plain(heard(await bot.pass("PT3H")))
    expect(said).toContain("Gespendet für November 2026: 5,00 EUR (2,5 % von 200,00 EUR)")
    expect(said).toContain("- KDE: 3,12 EUR\n- Debian: 1,88 EUR")
    expect(await ben("!todo")).toContain("Spenden zu zahlen: KDE 3,12 EUR und Debian 1,88 EUR")
    expect(await ben("!spenden überweisung")).toContain("Das zahlst du selbst:")
    expect(await ben("!spenden konto Gnome")).toContain("konto NAME IBAN`")
    expect(await ben("!spenden Unsinn")).toContain("„Unsinn“ verstehe ich hier nicht")
    expect(await ben("!spenden konto KDE")).toContain("Da sehe ich keine IBAN")
    expect(await ben("!spenden gezahlt KDE 3 EUR")).toContain("Noch fällig: 0,12 EUR")
    expect(await ben("!spenden gezahlt Gnome 3 EUR")).toContain("beginnt mit keinem Namen, der Spenden bekommt")
    expect(await ask("tom", "!spenden")).toContain("KDE 62,5 %: 0,12 EUR fällig, 3,00 EUR bisher gezahlt")
    expect(await ben("!storno E2 vertippt")).toContain("`!reverse BUCHUNG GRUND`")
    expect(await ben("!storno E1 vertippt")).toContain("Davon waren 5,00 EUR als Spenden fällig")
    await until(bot, "2026-12-31T22:00")
    expect(plain(heard(await bot.pass("PT3H")))).toContain("Zu zahlen ist gerade nichts")
    expect(plain(heard(await bot.say("tom", "members", "!jahr 2026")))).toContain(
      "Spenden an KDE, zu viel gezahlt: 3,00 EUR",
    )
    expect(await ask("tom", "!minutes spenden")).toContain("Die Spenden für 2026-11 sind berechnet (E2)")
  })
})
