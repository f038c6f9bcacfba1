/** The messages about the outcome of a council election: short for everybody, and every stage in the thread. */
import { describe, expect, it } from "vitest"
import {
  eventId,
  instant,
  matrixId,
  motionId,
  type Option,
  roomId,
  type Terms,
} from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { makeCouncilFile } from "../../../src/votes/rules/council-file.ts"
import { type ClosedCouncil, councilCards } from "../../../src/votes/views/council.ts"
import type { TitledMotion } from "../../../src/votes/views/motions.ts"
import { hive, secret } from "../../support/closed-vote.ts"
import { onPhone } from "../../support/phone.ts"

const ana = matrixId("@ana:hive.example")
const names = ["Ana", "Ben", "Cem_", "Nobody of these"]
const options = names.map(
  (title, index): Option => ({
    ...{ number: index + 1, title, text: "", role: "candidate", author: ana, person: ana, budget: null, keeps: false },
  }),
)
const terms: Terms = {
  franchise: { start: ["permanent"], vote: ["permanent"] },
  ...{ threshold: "plurality-of-continuing", quorum: "1/2", proposalStage: "P3D", votingStage: "P4D" },
  ...{ earlyNotice: "PT24H", closeWhenAllVoted: true, publication: "with-receipts", smallRoll: 3 },
  ...{ signedDevices: true, showWhoVoted: true },
}
const motion: TitledMotion = {
  ...{
    id: motionId("M17"),
    kind: "decision",
    series: "public",
    subject: null,
    office: null,
    stage: "closed",
    author: ana,
    terms,
  },
  ...{ options, title: "The board", room: roomId("!m:hive.example"), event: eventId("$o"), outcome: null },
  openedAt: instant(0),
  proposalEndsAt: instant(0),
  votingEndsAt: instant(0),
  ...{ earlyEndAt: null, votingOpenedAt: null, closedAt: null },
}

function closed(ballots: readonly string[], roll = ballots.length): ClosedCouncil {
  const method = { seats: 2, reopen: 4 }
  const vote = hive({ ballots, roll: Array<string>(roll).fill("1") })
  const { count, outcome } = makeCouncilFile({ ...vote, options, method })
  return {
    ...{ motion, count, outcome, method, roll: String(roll), cast: String(ballots.length), people: roll, secret },
    ...{
      commitment: "c".repeat(64),
      record: { number: 3, hash: "a".repeat(64) },
      held: null,
      effect: null,
      filesInMotionThread: false,
    },
    files: {
      publication: "with-receipts",
      ballots: 11,
      withheld: 0,
      json: "M17-count.json",
      jsonHash: "b".repeat(64),
      blt: null,
      bltHash: null,
    },
  }
}
const some = [...Array<string>(7).fill("1 2"), ...Array<string>(3).fill("2"), "3 2", "3", "4"]

describe.each(["en", "de"] as const)("the outcome of a council election (%s)", (language) => {
  const words = loadWords(language)

  it("names those who are elected in a few lines, and how many seats stay vacant", () => {
    const { brief } = councilCards(words, closed(some))
    expect(brief).toContain(words.list(["Ana", "Ben"]))
    expect(onPhone(brief).length).toBeLessThanOrEqual(4)
    const vacant = councilCards(words, closed([...Array<string>(8).fill("4"), ...Array<string>(5).fill("1")])).brief
    expect(vacant).toContain(language === "en" ? "One seat stays vacant." : "Ein Sitz bleibt frei.")
    const nobody = councilCards(words, closed(Array<string>(8).fill("4"))).brief
    expect(nobody).toContain(language === "en" ? "nobody is elected" : "niemand ist gewählt")
  })

  it("says below quorum that things stay as they are", () => {
    const { brief } = councilCards(words, closed(["1"], 9))
    expect(brief).toContain(
      words.t("outcome-no-quorum", {
        motion: "M17 · The board",
        cast: "1",
        roll: "9",
        voted: "some",
        quorum: "5",
        weighted: "no",
      }),
    )
  })

  it("tells in the thread the quota, every stage, and where the surplus went", () => {
    const of = closed(some)
    const { details } = councilCards(words, of)
    expect(details.match(/\*\*(Stage|Schritt) \d/g)).toHaveLength(of.count.stages.length)
    expect(details).toContain("Ben +2")
    expect(details).toContain("Cem\\_")
    expect(details).toContain("Ana 5 ✓")
  })
})
