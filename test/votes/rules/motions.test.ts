import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import {
  eventId,
  instant,
  matrixId,
  motionId,
  type Option,
  roomId,
  type Standing,
  type Terms,
} from "../../../src/kernel/rules/types.ts"
import {
  type Motion,
  mayAdd,
  mayAskEarlyEnd,
  mayObject,
  mayReword,
  ownOption,
  proposalEnd,
  reminderTimes,
  stageEnd,
} from "../../../src/votes/rules/motions.ts"
import { standing } from "../../support/offices.ts"

const ana = matrixId("@ana:hive.test")
const ben = matrixId("@ben:hive.test")
const permanent = (person = ana): Standing => standing(person, "permanent")
const trial = (person = ben): Standing => standing(person, "trial")
const at = (iso: string, zone = "UTC") => instant(DateTime.fromISO(iso, { zone }).toMillis())

const terms: Terms = {
  franchise: { start: ["permanent", "officers"], vote: ["permanent", "officers"] },
  threshold: "majority",
  quorum: "1/2",
  proposalStage: "P3D",
  votingStage: "P4D",
  earlyNotice: "PT24H",
  closeWhenAllVoted: true,
  publication: "with-receipts",
  smallRoll: 8,
  signedDevices: true,
  showWhoVoted: false,
}
const option = (number: number, title: string, author: typeof ana | null): Option => ({
  number,
  title,
  text: "",
  author,
  keeps: author === null,
  role: author === null ? "keep" : "text",
  person: null,
  budget: null,
})
const text = (title: string) => ({ title, role: "text" }) as const
const motion = (changes: Partial<Motion> = {}): Motion => ({
  id: motionId("M7"),
  kind: "decision",
  series: "public",
  subject: null,
  office: null,
  stage: "proposal",
  author: ana,
  room: roomId("!members:hive.test"),
  event: eventId("$opened"),
  terms,
  options: [option(1, "Move our servers", ana), option(2, "Stay", ben), option(3, "Leave things as they are", null)],
  openedAt: at("2026-11-20T17:59:20"),
  proposalEndsAt: at("2026-11-23T18:00"),
  earlyEndAt: null,
  votingOpenedAt: null,
  votingEndsAt: null,
  closedAt: null,
  outcome: null,
  ...changes,
})
const before = at("2026-11-22T12:00")
const after = at("2026-11-23T18:00:00.001")

describe("the end of a stage", () => {
  it("is at the minute, never earlier than the full length", () => {
    expect(stageEnd(at("2026-11-20T17:59:20"), "P3D", "UTC")).toBe(at("2026-11-23T18:00"))
    expect(stageEnd(at("2026-11-20T18:00:00"), "P3D", "UTC")).toBe(at("2026-11-23T18:00"))
  })

  it("keeps the hour over the end of daylight saving", () => {
    const zone = "Europe/Berlin"
    expect(stageEnd(at("2026-10-23T18:00", zone), "P4D", zone)).toBe(at("2026-10-27T18:00", zone))
    expect(stageEnd(at("2026-10-23T18:00", zone), "PT96H", zone)).toBe(at("2026-10-27T17:00", zone))
  })

  it("is exact where a stage lasts less than a minute", () => {
    expect(stageEnd(instant(1_234), "PT5S", "UTC")).toBe(6_234)
  })

  it("is on a whole minute and less than one late, whenever it begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.integer({ min: 1, max: 20 }), (begins, days) => {
        const end = stageEnd(instant(begins), `P${days}D`, "UTC")
        const full = begins + days * 86_400_000
        expect(end % 60_000).toBe(0)
        expect(end - full).toBeGreaterThanOrEqual(0)
        expect(end - full).toBeLessThan(60_000)
      }),
    )
  })
})

describe("the proposal stage", () => {
  it("takes alternatives from permanent members, not from trial members", () => {
    expect(mayAdd(motion(), permanent(), text("Buy a mill"), before)).toBeNull()
    expect(mayAdd(motion(), trial(), text("Buy a mill"), before)).toMatchObject({ refused: "may-not-start" })
  })

  it("takes an alternative that was sent in time, and none that was sent after its end", () => {
    expect(mayAdd(motion(), permanent(), text("Buy a mill"), motion().proposalEndsAt)).toBeNull()
    expect(mayAdd(motion(), permanent(), text("Buy a mill"), after)).toMatchObject({ refused: "proposal-stage-ended" })
    expect(mayAdd(motion({ stage: "voting" }), permanent(), text("Buy a mill"), before)).toMatchObject({
      refused: "voting-has-begun",
    })
    expect(mayAdd(motion({ stage: "closed" }), permanent(), text("Buy a mill"), before)).toMatchObject({
      refused: "motion-closed",
    })
  })

  it("holds no option twice, however it is written", () => {
    expect(mayAdd(motion(), permanent(), text("  move OUR  servers "), before)).toMatchObject({
      refused: "option-already-there",
      option: 1,
    })
    expect(mayReword(motion(), option(1, "Move our servers", ana), "stay")).toMatchObject({
      refused: "option-already-there",
      option: 2,
    })
  })

  it("lets an author change only what is theirs", () => {
    expect(ownOption(motion(), ana, null, before)).toMatchObject({ number: 1 })
    expect(ownOption(motion(), ana, 2, before)).toMatchObject({ refused: "not-your-option" })
    expect(ownOption(motion(), ana, 3, before)).toMatchObject({ refused: "not-your-option" })
    expect(ownOption(motion(), ana, 9, before)).toMatchObject({ refused: "no-such-option", last: 3 })
    expect(ownOption(motion(), matrixId("@cem:hive.test"), null, before)).toMatchObject({
      refused: "no-option-of-yours",
    })
  })

  it("asks which, where several are theirs", () => {
    const two = motion({ options: [option(1, "Move", ana), option(2, "Stay", ana), option(3, "Leave", null)] })
    expect(ownOption(two, ana, null, before)).toMatchObject({ refused: "which-option", options: [1, 2] })
  })

  it("ends early at its author's wish, unless a voter objects", () => {
    const early = motion({ earlyEndAt: at("2026-11-22T18:00") })
    expect(mayAskEarlyEnd(motion(), ana, before)).toBeNull()
    expect(mayAskEarlyEnd(motion(), ben, before)).toMatchObject({ refused: "not-your-motion" })
    expect(mayAskEarlyEnd(early, ana, before)).toMatchObject({ refused: "early-end-asked" })
    expect(proposalEnd(early)).toBe(at("2026-11-22T18:00"))
    expect(mayObject(early, permanent(ben), before)).toBeNull()
    expect(mayObject(early, trial(ben), before)).toMatchObject({ refused: "may-not-vote" })
    expect(mayObject(motion(), permanent(ben), before)).toMatchObject({ refused: "no-early-end-asked" })
  })
})

describe("reminders", () => {
  it("come at half time and a day before the end", () => {
    const [opened, ends] = [at("2026-11-23T18:00"), at("2026-11-27T18:00")]
    expect(reminderTimes(opened, ends, ["half", "PT24H"], "UTC")).toEqual([
      at("2026-11-25T18:00"),
      at("2026-11-26T18:00"),
    ])
  })

  it("never come before a vote has begun, nor twice at once", () => {
    const [opened, ends] = [at("2026-11-23T18:00"), at("2026-11-24T18:00")]
    expect(reminderTimes(opened, ends, ["PT24H", "half", "PT12H", "P9D"], "UTC")).toEqual([at("2026-11-24T06:00")])
  })

  it("never come with the ballot itself, nor twice within minutes, where a stage ends at the full minute", () => {
    const opened = instant(at("2026-11-23T18:00") + 13_000)
    const [dayAfter, twoAfter] = [at("2026-11-24T18:01"), at("2026-11-25T18:01")]
    expect(reminderTimes(opened, dayAfter, ["PT24H"], "UTC")).toEqual([])
    expect(reminderTimes(opened, twoAfter, ["half", "PT24H"], "UTC")).toHaveLength(1)
    const soon = instant(opened + 8 * 60_000)
    expect(reminderTimes(opened, soon, ["half", "PT1M"], "UTC")).toHaveLength(2)
  })
})
