/** Rules by vote in a German co-op. Every message about them is said at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { compareRules } from "../../src/rulebook/acts/edited.ts"
import { lastRules, putLastRules } from "../../src/rulebook/store/rules.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", settings: { smallRoll: 3 }, wording: marked })
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (duration: string) => texts.push(...(await bot.pass(duration)).flatMap(textsOf))
  const carry = async (motion: string) => {
    await pass("P3DT1M")
    for (const who of ["ana", "ben", "cem"]) await say(who, `!vote ${motion} 1`, "direct")
  }
  const edited = async (settings: Readonly<Record<string, unknown>>, own: boolean) =>
    texts.push(
      ...(
        await bot.act(async (act) => {
          const last = (await lastRules(act.work, act.coop.key)) ?? []
          const changed = last.map((one) =>
            one.setting in settings ? { ...one, value: settings[one.setting], own } : one,
          )
          await putLastRules(act.work, act.coop.key, changed)
          await compareRules(act)
        })
      ).flatMap(textsOf),
    )
  for (const text of [
    "!help regeln",
    "!regeln regeln",
    "!regeln vorschlagen",
    "!regeln vorschlagen Schwelle=2/3",
    "!regeln vorschlagen Ausschluss Quorum=1/3",
    "!regeln vorschlagen Entscheidung Farbe=grün",
    "!regeln vorschlagen Entscheidung Schwelle=bald",
    "!regeln vorschlagen Entscheidung Quorum=bald",
    "!regeln vorschlagen Entscheidung Abstimmungsphase=bald",
    "!regeln vorschlagen Entscheidung Vorschlagsphase=bald",
    "!regeln vorschlagen Entscheidung abstimmen=bald",
    "!regeln vorschlagen Entscheidung früher schließen=bald",
    "!regeln vorschlagen Entscheidung Einwände=bald",
    "!regeln vorschlagen Petitionen mindestens=2",
    "!regeln vorschlagen Wochenbericht=bald",
    "!regeln vorschlagen Veröffentlichung=bald",
    "!regeln vorschlagen Amt Präsidium Befugnisse=bald",
    "!regeln vorschlagen Erinnerungen=bald",
    "!regeln vorschlagen zone=Europe/Paris",
    "!regeln vorschlagen currencies=USD",
    "!regeln vorschlagen founders=@dee:hive.example",
    "!regeln vorschlagen limits answers=3",
    "!regeln vorschlagen Entscheidung Schwelle=Mehrheit",
    "!regeln vorschlagen Ausschluss Schwelle=Konsens",
    "!regeln vorschlagen removal-second Schwelle=Konsens",
    "!regeln vorschlagen Entscheidung Schwelle=zwei Drittel Quorum=ein Drittel Abstimmungsphase=5 Tage Verfahren=Konsent",
    "!regeln vorschlagen Entscheidung Schwelle=zwei Drittel Quorum=ein Drittel Abstimmungsphase=5 Tage Verfahren=Konsent",
    "!regeln vorschlagen Entscheidung Schwelle=drei Viertel",
    "!alternative M1 Etwas anderes",
    "!reword M1 Etwas anderes",
    "!motion M1",
  ])
    await say("ana", text)
  await say("tom", "!regeln vorschlagen Entscheidung Schwelle=2/3")
  await carry("M1")
  await say("ana", "!regeln Entscheidung")
  await say("ana", "!regeln")
  await say(
    "ana",
    "!regeln vorschlagen Amt Rat Name=Ältestenrat Befugnisse=einladen Kandidatur=Vorstellung, Amt Schriftführung Amtszeit=2 Jahre Amtszeiten=3 Vorlauf=60 Tage nach der Amtszeit=unbesetzt, getrennt=Moderation und Kassenamt, Veröffentlichung=Runden, kleiner Kreis=9, bestätigte Geräte=nein, bestätigte Leser=nein, zeigen wer abgestimmt hat=ja, Gründe=mit Namen, Abwesenheit=60 Tage, Lesezeit=keine, Erinnerungen=Halbzeit, 12 Stunden, Wochenbericht=Montag 9 Uhr, Petitionen Anteil=1/5 mindestens=4 verfällt nach=20 Tage",
  )
  await carry("M2")
  await say(
    "ana",
    "!regeln vorschlagen Amt Rat Name=Weisenrat Kandidatur=Plan, Amt Schriftführung Amtszeit=3 Jahre Amtszeiten=4 Vorlauf=50 Tage nach der Amtszeit=bleibt",
  )
  await carry("M3")
  await say("ben", "!kandidieren Schriftführung")
  await say("ana", "!regeln vorschlagen Amt Schriftführung=keine")
  await pass("P3DT1M")
  await say("ana", "!regeln vorschlagen Amt Schriftführung Amtszeit=3 Jahre")
  for (const who of ["ana", "ben", "cem"]) await say(who, "!vote M5 1", "direct")
  await say("ana", "!regeln vorschlagen Vorlage=nassella")
  await carry("M6")
  await say("ana", "!regeln")
  await edited({ publish: "rounds" }, true)
  await edited({ publish: "rounds" }, false)
  await edited({ preset: "freecoop", publish: "rounds" }, true)
  await edited({ preset: "freecoop", publish: "rounds", smallRoll: 4 }, true)
  await edited({ guests: ["@gast:hive.example"], account: "anders", "limits.options": 3 }, true)
  await say("ana", "!protokoll Regeln")
  await say("ana", "!protokoll Ämter")
  texts.push(...(await bot.restart({ smallRoll: 3 }, { clockLimit: "PT5M" })).flatMap(textsOf))
  await contradiction()
}, 240_000)
afterAll(() => bot.close())

/** Two votes that contradict each other only together: the second is carried, and has no effect. */
async function contradiction(): Promise<void> {
  const settings = { smallRoll: 3, motions: { "removal-second": { vote: ["moderators"] } } }
  const other = await CoopBot.start({ commands, language: "de", settings, wording: marked })
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await other.say(who, place, body)).flatMap(textsOf))
  await say("ana", "!regeln vorschlagen removal-second Schwelle=Konsens")
  await say("ben", "!regeln vorschlagen removal-second abstimmen=dauerhaft, Ämter")
  texts.push(...(await other.pass("P3DT1M")).flatMap(textsOf))
  for (const motion of ["M1", "M2"])
    for (const who of ["ana", "ben", "cem"]) await say(who, `!vote ${motion} 1`, "direct")
  await say("ana", "!protokoll Regeln")
  await other.close()
}

const keys = readFileSync(join(localesFolder, "de", "rulebook.ftl"), "utf8")
  .split("\n")
  .flatMap((line) => /^([a-z][\w-]*) =/.exec(line)?.[1] ?? [])

/** Messages that other tests say: values that these rules do not have here. */
const elsewhere: readonly RegExp[] = [
  /^rule-value-/,
  // Names of settings: test/rulebook/names.test.ts has them all.
  /^rule-setting-(limits|strangers|rooms?|name$|language|zone|prefix|newcomersread|currencies|nacha|bacs|bank)/,
  /^rule-setting-(fill|seats|vacancy|decimals|reopen|petitions|kinds|every|agreementskeepcontrol|proxies|conference(-.*)?|mediation(-.*)?)$/,
  /^rule-setting-(reviews(-.*)?|hours(-.*)?|spend(-limit)?|country|pay|pay-notice|monthly|leave|sick|chart|accounts)$/,
  /^rule-setting-(ownership|shares|value|provisional|paid|weight|authorised|payback)$/,
  /^refused-rules-(open|contradict)$/,
]

describe("German about rules", () => {
  it("says every message", () => {
    const unsaid = keys.filter((key) => !asked.has(key) && !elsewhere.some((one) => one.test(key)))
    expect(unsaid).toEqual([])
  })

  it("has no English in it", () => {
    expect(texts.map(withoutMarks).flatMap((text) => englishIn(text, ["Do"]))).toEqual([])
  })
})
