/**
 * Each preset beside the rule book: its table (§4) and the other values that it names. Where a preset has another value, this file names it,
 * and the preset's file gives a reason beside it.
 */
import { describe, expect, it } from "vitest"
import { isMap, isPair, isScalar, parseDocument, visit } from "yaml"
import { parseConfig } from "../../src/config/load.ts"
import { presetText } from "../../src/config/presets.ts"
import type { Value } from "../../src/config/rule-source.ts"
import { type PresetName, presetNames } from "../../src/config/schema.ts"
import { isSame, settingsOf } from "../../src/config/settings.ts"

type Table = Readonly<Record<string, Value>>

const [P, O, T, M] = ["permanent", "officers", "trial", "moderators"]

/** A row of §4's table: who may start it, who votes, and what is needed. Its stages and its quorum are those of §2.2, §2.3 and §3.4. */
const row = (
  kind: string,
  start: readonly Value[] | null,
  vote: readonly Value[],
  threshold: string | null,
): Table => ({
  ...(start && { [`${kind}.start`]: start, [`${kind}.earlyNotice`]: "PT24H" }),
  [`${kind}.vote`]: vote,
  ...(threshold !== null && { [`${kind}.threshold`]: threshold }),
  [`${kind}.quorum`]: "1/2",
  [`${kind}.proposalStage`]: "P3D",
  [`${kind}.votingStage`]: "P4D",
  [`${kind}.closeWhenAllVoted`]: true,
})

const table: Table = {
  ...row("membership", [P, "concerned"], [P, O], "majority"),
  ...row("moderator", [P, O], [P, O], "majority"),
  ...row("treasurer", [P, O], [P, O], "plurality-of-continuing"),
  ...row("impeachment", [P, O], [P, O], "majority"),
  ...row("budget", [P, O], [P, T, O], "majority"),
  ...row("removal-first", [M], [M], "majority"),
  // The bot starts it, and its first stage is the hearing of §6.
  ...row("removal-second", null, [P, O], "majority"),
  "removal-second.proposalStage": "P7D",
  ...row("decision", [P, O], [P, O], "majority"),
  // Its threshold is left open by the table: configurable.
  ...row("bylaw", [P, O], [P], null),
  // By count, unless a preset says otherwise (§3.9).
  ...Object.fromEntries(
    ["membership", "removal-second", "decision", "bylaw"].map((kind) => [`${kind}.method`, "count"]),
  ),
}

/** Values that other paragraphs name. */
const others: Table = {
  absentAfter: "P30D", // §1.7
  readingTime: "PT24H", // §2.7a
  reminders: ["half", "PT24H"], // §2.7
  showWhoVoted: false, // §2.7
  proxies: 2, // §3.10
  signedDevices: true, // §5.1
  signedReaders: true, // §5.1a
  publish: "with-receipts", // §5.5
  smallRoll: 8, // §5.5
  "conference.notice": "P14D", // §16.1
  "conference.callers": "1/10", // §16.1
  "conference.secondWithoutQuorum": false, // §16.3
  "conference.objections": "P7D", // §16.5
  "petitions.share": "1/10", // §17.1
  "petitions.atLeast": 3, // §17.1
  "petitions.lapseAfter": "P30D", // §17.1
  agreementsKeepControl: false, // §15.4
}
const book: Table = {
  ...Object.fromEntries(Object.entries(table).map(([cell, value]) => [`motions.${cell}`, value])),
  ...others,
}

/** The rules of a co-op that only names this preset. */
function rulesOf(preset: PresetName) {
  const file = {
    homeserver: "https://hive.example",
    user: "@waggle:hive.example",
    coops: { hive: { name: "Hive", founders: ["@ana:hive.example"], preset } },
  }
  const [coop] = parseConfig(JSON.stringify(file), "book.yaml").coops
  if (!coop) throw new Error("no co-op")
  return settingsOf(coop)
}

const different = (preset: PresetName) => {
  const rules = rulesOf(preset)
  return Object.fromEntries(
    Object.entries(book)
      .filter(([path, value]) => !isSame(rules.get(path), value))
      .map(([path]) => [path, rules.get(path)]),
  )
}

/** The settings in a preset's file that have no reason beside them: no comment of their own, none right before them, and none at their map. */
function withoutReason(preset: PresetName): string[] {
  const document = parseDocument(presetText(preset))
  const found: string[] = []
  visit(document, {
    Pair(_, { key, value }, ancestors) {
      if (!isScalar(key) || isMap(value)) return
      const map = ancestors.findLast(isMap)
      const [above] = ancestors.filter(isPair).slice(-1)
      const at = map?.items.findIndex((pair) => pair.key === key) ?? -1
      const commented = (one: unknown) => isScalar(one) && !!one.commentBefore
      const before = [key, map?.items[at - 1]?.key, ...(at <= 1 ? [above?.key] : [])]
      // The comment at the top of a map belongs to its first setting.
      if (!before.some(commented) && !(at <= 1 && map?.commentBefore))
        found.push([...ancestors.filter(isPair).map((pair) => String(pair.key)), String(key.value)].join("."))
    },
  })
  return found
}

describe("a preset beside the rule book", () => {
  it("freecoop has every value that the book names", () => {
    expect(different("freecoop")).toEqual({})
  })

  it("nassella differs where people have to agree, and where only workers have a say", () => {
    expect(different("nassella")).toEqual({
      // Hiring: all agree (§3.9).
      "motions.membership.vote": [P],
      "motions.membership.method": "consent",
      "motions.membership.quorum": "1/1",
      "motions.membership.proposalStage": "P7D",
      "motions.membership.votingStage": "P14D",
      "motions.moderator.start": [P],
      "motions.moderator.vote": [P],
      "motions.treasurer.start": [P],
      "motions.treasurer.vote": [P],
      "motions.impeachment.start": [P],
      "motions.impeachment.vote": [P],
      "motions.budget.start": [P],
      "motions.budget.vote": [P, T],
      "motions.removal-first.threshold": "consensus",
      // Firing: all others agree (§3.9).
      "motions.removal-second.vote": [P],
      "motions.removal-second.method": "consent",
      "motions.removal-second.quorum": "3/4",
      "motions.removal-second.proposalStage": "P14D",
      "motions.removal-second.votingStage": "P7D",
      "motions.decision.start": [P],
      "motions.decision.vote": [P],
      "motions.decision.method": "consent",
      // Documents: all agree (§3.9, §15.3).
      "motions.bylaw.start": [P],
      "motions.bylaw.method": "consent",
      "motions.bylaw.quorum": "1/1",
      "motions.bylaw.proposalStage": "P7D",
      "motions.bylaw.votingStage": "P14D",
      proxies: 1,
      // §15.4.
      agreementsKeepControl: true,
    })
  })

  it("hierarchy-by-consent differs where only owners vote, with the notice of a meeting", () => {
    const notice = (kind: string) => ({
      [`motions.${kind}.proposalStage`]: "P7D",
      [`motions.${kind}.votingStage`]: "P7D",
    })
    expect(different("hierarchy-by-consent")).toEqual({
      "motions.membership.start": [P, O, "concerned"],
      "motions.membership.vote": [P],
      "motions.membership.threshold": "2/3",
      ...notice("membership"),
      "motions.moderator.vote": [P],
      ...notice("moderator"),
      "motions.treasurer.vote": [P],
      "motions.treasurer.threshold": "majority",
      ...notice("treasurer"),
      "motions.impeachment.start": [P],
      "motions.impeachment.vote": [P],
      "motions.budget.vote": [P],
      ...notice("budget"),
      "motions.removal-second.vote": [P],
      "motions.removal-second.threshold": "2/3",
      ...notice("removal-second"),
      "motions.removal-second.proposalStage": "P14D",
      "motions.decision.vote": [P],
      ...notice("decision"),
      ...notice("bylaw"),
      "conference.secondWithoutQuorum": true,
    })
  })

  it("hierarchy-by-consent has the offices of §10 and §12: who presides does not run the business, nor write its minutes", () => {
    const rules = rulesOf("hierarchy-by-consent")
    const office = (key: string, field: string) => rules.get(`offices.${key}.${field}`)
    expect(office("president", "powers")).toEqual(expect.arrayContaining(["preside", "call-conference"]))
    expect(office("secretary", "powers")).toEqual(["keep-minutes", "mediate"])
    expect([office("chief-executive", "candidacy"), office("board", "fill"), office("board", "seats")]).toEqual([
      ...["plan", "council", 3],
    ])
    for (const key of ["president", "secretary", "chief-executive", "board"]) {
      expect([key, office(key, "afterTerm")]).toEqual([key, "holdover"])
      expect([key, office(key, "term")]).toEqual([key, expect.stringMatching(/^P[12]Y$/)])
    }
    expect(rules.get("separateOffices")).toContainEqual(["president", "chief-executive"])
    expect(rules.get("petitions.kinds")).toEqual(["decision", "recall", "removal"])
  })

  it("nassella holds agreements and changes of rules to the agreement of all (§15.4, §15.5)", () => {
    const rules = rulesOf("nassella")
    expect([rules.get("motions.agreement.method"), rules.get("motions.agreement.quorum")]).toEqual(["consent", "1/1"])
    expect([rules.get("motions.rules.threshold"), rules.get("motions.rules.quorum")]).toEqual(["consensus", "1/1"])
  })

  it.each(presetNames.filter((name) => name !== "freecoop"))("%s gives a reason beside every value", (name) => {
    expect(withoutReason(name)).toEqual([])
  })

  it("freecoop gives each of its reasons once, so that this check sees values without one", () => {
    expect(withoutReason("freecoop")).toContain("motions.moderator.votingStage")
  })
})
