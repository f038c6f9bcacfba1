/** What people type to change the rules (§15.5), and what becomes of the rules. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseConfig } from "../../src/config/load.ts"
import type { Setting } from "../../src/config/rule-source.ts"
import { type CoopConfig, presetNames } from "../../src/config/schema.ts"
import { type Difference, differences, isSame, settingsOf } from "../../src/config/settings.ts"
import { typedSettings } from "../../src/config/typed-settings.ts"
import { withOneMore } from "../../src/config/voted.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { readerFor } from "../../src/rulebook/acts/propose.ts"
import { coopContexts, usualRooms } from "../support/test-coops.ts"

const file = (settings: object = {}) =>
  JSON.stringify({
    homeserver: "https://hive.example",
    user: "@waggle:hive.example",
    coops: { hive: { name: "Hive", founders: ["@ana:hive.example"], ...settings } },
  })

function coopWith(settings: object = {}): CoopConfig {
  const [coop] = parseConfig(file(settings), "test.yaml").coops
  if (!coop) throw new Error("there is no co-op")
  return coop
}

function read(text: string, language = "en") {
  const [context] = coopContexts(file({ language }), usualRooms)
  if (!context) throw new Error("there is no co-op")
  return typedSettings(text, readerFor({ ...context, words: loadWords("en").forOffices(context.config.offices) }))
}

const one = (setting: string, value: unknown) => [{ setting, value }]

/** The co-op after a vote on these settings. */
function changedBy(coop: CoopConfig, settings: readonly Setting[]): CoopConfig {
  const laid = withOneMore(coop, { motion: motionId("M1"), settings })
  if ("problems" in laid) throw new Error(JSON.stringify(laid.problems))
  return laid.coop
}

describe("what people type", () => {
  it.each([
    ["decision threshold=2/3", "motions.decision.threshold", "2/3"],
    ["decision threshold = two thirds", "motions.decision.threshold", "2/3"],
    ["decision threshold: majority", "motions.decision.threshold", "majority"],
    ["decision threshold more than half", "motions.decision.threshold", "majority"],
    ["decisions threshold=“consensus”", "motions.decision.threshold", "consensus"],
    ["decision quorum=half", "motions.decision.quorum", "1/2"],
    ["decision quorum=at least 40 %", "motions.decision.quorum", "2/5"],
    ["decision quorum=none", "motions.decision.quorum", "0/1"],
    ["decision quorum=⅓", "motions.decision.quorum", "1/3"],
    ["decision quorum=all", "motions.decision.quorum", "1/1"],
    ["membership voting stage=5 days", "motions.membership.votingStage", "P5D"],
    ["membership votingStage=five days", "motions.membership.votingStage", "P5D"],
    ["membership votingStage=36 hours", "motions.membership.votingStage", "PT36H"],
    ["membership proposalStage=none", "motions.membership.proposalStage", "PT0S"],
    ["membership vote=permanent members and officers", "motions.membership.vote", ["permanent", "officers"]],
    ["membership close when all voted=no", "motions.membership.closeWhenAllVoted", false],
    ["membership method=consent", "motions.membership.method", "consent"],
    ["removal-second quorum=3/4", "motions.removal-second.quorum", "3/4"],
    ["office president term=P2Y", "offices.president.term", "P2Y"],
    ["office president max terms=three", "offices.president.maxTerms", 3],
    ["president max terms=none", "offices.president.maxTerms", "none"],
    ["office president threshold=2/3", "offices.president.election.threshold", "2/3"],
    ["office president", "offices.president", "on"],
    ["office secretary=none", "offices.secretary", "none"],
    ["office elder name=Elder of the hive", "offices.elder.names.en", "Elder of the hive"],
    ["preset=nassella", "preset", "nassella"],
    ["preset hierarchy-by-consent", "preset", "hierarchy-by-consent"],
    ["digest=none", "digest", "none"],
    ["digest=friday 9:30", "digest", "friday 09:30"],
    ["publish=rounds", "publish", "rounds"],
    ["reminders=half time, 12 hours", "reminders", ["half", "PT12H"]],
    ["petitions share=1/5", "petitions.share", "1/5"],
    ["petitions.share=1/5", "petitions.share", "1/5"],
    ["apart=president and treasurer", "separateOffices", [["president", "treasurer"]]],
    ["small roll=12", "smallRoll", 12],
  ])("%s", (text, setting, value) => {
    expect(read(text)).toEqual(one(setting, value))
  })

  it.each([
    ["Entscheidung Schwelle=zwei Drittel", "motions.decision.threshold", "2/3"],
    ["Entscheidung Quorum=die Hälfte", "motions.decision.quorum", "1/2"],
    ["Entscheidung Abstimmungsphase=5 Tage", "motions.decision.votingStage", "P5D"],
    ["Amt Präsidium Amtszeit=2 Jahre", "offices.president.term", "P2Y"],
    ["Amt Schriftführung=keine", "offices.secretary", "none"],
    ["Amt Rat Name=Ältestenrat", "offices.rat.names.de", "Ältestenrat"],
    ["Vorlage=nassella", "preset", "nassella"],
    ["Mitgliedschaft abstimmen=dauerhafte Mitglieder und Ämter", "motions.membership.vote", ["permanent", "officers"]],
    ["Wochenbericht=Montag 9 Uhr", "digest", "monday 09:00"],
  ])("in German: %s", (text, setting, value) => {
    expect(read(text, "de")).toEqual(one(setting, value))
  })

  it("can be several changes at once, with or without commas between them", () => {
    const several = [
      { setting: "motions.decision.threshold", value: "2/3" },
      { setting: "motions.decision.votingStage", value: "P5D" },
      { setting: "motions.membership.vote", value: ["permanent", "trial"] },
      { setting: "motions.membership.quorum", value: "1/3" },
      { setting: "offices.president.term", value: "P2Y" },
      { setting: "digest", value: "none" },
    ]
    const words =
      "decision threshold=2/3 voting stage=5 days membership vote=permanent, trial quorum=1/3 office president term=2 years digest=none"
    expect(read(words)).toEqual(several)
    expect(read("office secretary, office elder name=Elder, office president")).toEqual([
      { setting: "offices.secretary", value: "on" },
      { setting: "offices.elder.names.en", value: "Elder" },
      { setting: "offices.president", value: "on" },
    ])
    expect(
      read(
        "decision threshold=2/3, voting stage=5 days, membership vote=permanent, trial, quorum=1/3, office president term=2 years, digest=none",
      ),
    ).toEqual(several)
  })

  it.each([
    ["", { unread: "nothing" }],
    ["decision colour=green", { unread: "setting", typed: "decision colour" }],
    ["decision threshold=1/3", { unread: "value", setting: "motions.decision.threshold", typed: "1/3" }],
    ["decision threshold=soon quorum=1/2", { unread: "value", setting: "motions.decision.threshold", typed: "soon" }],
    ["threshold=2/3", { unread: "which", typed: "threshold", kinds: [] }],
    ["removal quorum=1/2", { unread: "which", typed: "quorum", kinds: ["removal-first", "removal-second"] }],
    ["zone=Europe/Berlin", { unread: "fixed", typed: "zone", why: "said" }],
    ["founders=@dee:hive.example", { unread: "fixed", typed: "founders", why: "place" }],
    ["currencies=USD", { unread: "fixed", typed: "currencies", why: "bank" }],
    ["limits answers=1000", { unread: "fixed", typed: "limits answers", why: "load" }],
  ])("is refused where it means nothing: %s", (text, why) => {
    expect(read(text)).toEqual(why)
  })
})

/** Sets of changes that contradict nothing. */
const share = fc.constantFrom("1/4", "1/3", "1/2", "3/5")
const changes: fc.Arbitrary<Setting> = fc.oneof(
  share.map((value) => ({ setting: "motions.decision.quorum", value })),
  fc.constantFrom("majority", "2/3", "consensus").map((value) => ({ setting: "motions.decision.threshold", value })),
  fc.constantFrom("P2D", "PT36H", "P3W").map((value) => ({ setting: "motions.budget.votingStage", value })),
  fc.constantFrom("P1Y", "P2Y", "none").map((value) => ({ setting: "offices.president.term", value })),
  fc.constantFrom("on", "none").map((value) => ({ setting: "offices.secretary", value })),
  fc.constantFrom(...presetNames).map((value) => ({ setting: "preset", value })),
  fc.boolean().map((value) => ({ setting: "showWhoVoted", value })),
)
const own = fc.constantFrom<object>(
  {},
  { preset: "nassella" },
  { preset: "hierarchy-by-consent", offices: { president: { term: "P3Y" } } },
  { offices: { secretary: {} }, motions: { decision: { threshold: "3/4" } } },
)

/** The settings that give everything in `all` its earlier value back. How an office of the program is filled cannot be set. */
const inverse = (all: readonly Difference[]): Setting[] =>
  all.flatMap(({ setting, from }): Setting[] => {
    if (/^offices\.[^.]+$/.test(setting)) return [{ setting, value: from === true ? "on" : "none" }]
    return from === undefined || setting.endsWith(".fill") ? [] : [{ setting, value: from }]
  })

describe("the rules after a vote", () => {
  it("have the new values, and all others as before", () => {
    const coop = coopWith({ motions: { decision: { quorum: "1/3" } } })
    const next = changedBy(coop, [{ setting: "motions.decision.threshold", value: "2/3" }])
    expect(differences(settingsOf(coop), settingsOf(next))).toEqual([
      { setting: "motions.decision.threshold", from: "majority", to: "2/3" },
    ])
    expect(next.motions.decision.quorum).toBe("1/3")
  })

  it("are as before once the changes are taken back", () => {
    fc.assert(
      fc.property(own, fc.array(changes, { minLength: 1, maxLength: 4 }), (settings, set) => {
        const before = coopWith(settings)
        const changed = changedBy(before, set)
        const back = changedBy(changed, inverse(differences(settingsOf(before), settingsOf(changed))))
        expect(differences(settingsOf(before), settingsOf(back))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it("do not change again if the same set is voted again", () => {
    fc.assert(
      fc.property(own, fc.array(changes, { minLength: 1, maxLength: 4 }), (settings, set) => {
        const changed = changedBy(coopWith(settings), set)
        expect(differences(settingsOf(changed), settingsOf(changedBy(changed, set)))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it("have the value that was voted last", () => {
    fc.assert(
      fc.property(own, share, share, (settings, first, last) => {
        const set = (value: string) => [{ setting: "motions.decision.quorum", value }]
        const changed = changedBy(changedBy(coopWith(settings), set(first)), set(last))
        expect(changed.motions.decision.quorum).toBe(last)
      }),
      { numRuns: 20 },
    )
  })

  it("are those of the preset that was voted, whatever the file says of rules", () => {
    for (const preset of presetNames) {
      const coop = coopWith({ motions: { decision: { threshold: "3/4" } }, publish: "rounds", digest: "none" })
      const changed = changedBy(coop, [{ setting: "preset", value: preset }])
      const usual = settingsOf(coopWith({ preset, digest: "none" }))
      expect(differences(usual, settingsOf(changed)), preset).toEqual([])
    }
  })

  it("keep the offices that the co-op had added itself when the preset changes, and no others", () => {
    const elder = { names: { en: "Elder" } }
    const coop = coopWith({ preset: "hierarchy-by-consent", offices: { elder, president: { term: "P3Y" } } })
    const changed = changedBy(coop, [{ setting: "preset", value: "nassella" }])
    expect(changed.offices.map(({ key }) => key)).toEqual(["moderator", "treasurer", "elder"])
  })

  it("are refused where they would contradict each other", () => {
    const set = [{ setting: "motions.removal-second.threshold", value: "consensus" }]
    const laid = withOneMore(coopWith(), { motion: motionId("M1"), settings: set })
    expect("problems" in laid && laid.problems.map(({ reason }) => reason)).toEqual(["veto-of-concerned"])
  })
})

it("tells lists apart by what is in them, not by their order", () => {
  expect(isSame(["permanent", "officers"], ["officers", "permanent"])).toBe(true)
  expect(isSame([["a", "b"]], [["a", "c"]])).toBe(false)
})
