import { describe, expect, it } from "vitest"
import { toText } from "../../src/kernel/views/markdown.ts"
import { loadWords, type Variables } from "../../src/kernel/views/words.ts"
import { announcedBy, countedFor, openedMotion } from "../../tools/crash/announcements.ts"
import { saidIn, saying } from "../../tools/crash/said.ts"

const words = loadWords("en")
const body = (key: string, variables: Variables) => toText(words.t(key, variables)).body
const nameOf = (localpart: string) => (localpart === "tom-1" ? "tom" : undefined)

const motion = { motion: "M1 · A cargo bike", until: "Mon 23 Nov, 18:00 CET", relative: "in 4 days" }
const count = {
  motion: "M1 · A cargo bike",
  winner: "Yes: we do",
  got: 3,
  valid: 4,
  limit: "some",
  abstained: "0",
  abstentions: "none",
  needed: "more than 2",
  weighted: "no",
}
const task = { heading: "T1 · A fence", price: "300.00 EUR", customer: "vic-1", by: "ana-1", coop: "Hive" }
const more = { prefix: "!", task: "T1", date: "23 November 2026", offer: 1 }

describe("what the bot says is known by the message's key", () => {
  it.each<readonly [what: string, key: string, variables: Variables]>([
    ["begun M1", "voting-begun", { ...motion, roll: 1 }],
    ["begun M1", "voting-begun", { ...motion, roll: 7 }],
    ["ballot M1 ana", "ballot-heading", motion],
    ["reminder M1 ana", "ballot-reminder", motion],
    ["outcome M1", "outcome-carried", count],
    ["outcome M1", "outcome-question-carried", count],
    ["outcome M1", "outcome-elected", count],
    ["outcome M1", "outcome-election-keeps", count],
    ["outcome M1", "outcome-keeps", count],
    ["outcome M1", "outcome-rejected", count],
    ["outcome M1", "outcome-nothing", count],
    ["outcome M1", "outcome-no-quorum", { ...count, voted: "nobody", weighted: "no", cast: 0, roll: 5, quorum: 3 }],
    ["outcome M1", "outcome-no-quorum", { ...count, voted: "some", weighted: "no", cast: 1, roll: 5, quorum: 3 }],
    ["decided M1", "thread-decided", { ...motion, outcome: "carried: A cargo bike" }],
    ["notice", "notice-none", more],
    ["notice", "notice-open", { count: 1 }],
    ["notice", "notice-open", { count: 12 }],
    ["guide trial ana", "guide-now-trial", { coop: "Hive" }],
    ["guide member ana", "guide-now-member", { coop: "Hive" }],
    ["guide founder ana", "guide-now-founder", { coop: "Hive" }],
    ["guide customer T1 ana", "guide-now-customer", task],
    ["guide moderator ana", "guide-now-moderator", { coop: "Hive" }],
    ["guide treasurer ana", "guide-now-treasurer", { coop: "Hive" }],
    ["joined tom", "member-joined", { person: "tom-1", coop: "Hive", prefix: "!", typed: "@tom-1" }],
    ["new T1", "task-announced", task],
    ["looks-into T1 ana", "task-customer-evaluated", task],
    ["negotiation T1", "negotiation-hello", { ...task, ...more, title: "A fence", count: 1, evaluators: "ana-1" }],
    ["offer T1 ana", "task-offered", { ...task, ...more }],
    ["closed T1", "negotiation-ended", { ...more, title: "A fence", end: "accepted" }],
    ["agreed T1", "task-told-agreed", { ...task, ...more }],
    ["bill T1 ana", "task-customer-done", { ...task, ...more, account: "given", holder: "Hive", iban: "DE89" }],
    ["billed T1", "task-billed", { ...task, line: "!income 300 EUR from vic-1 T1" }],
    ["all-came T1 ana", "task-customer-paid", task],
    ["paid T1", "task-told-paid", { ...task, ...more, shared: "yes" }],
    [
      "share E2 ana",
      "share-told",
      { of: "income", amount: "100.00 EUR", task: "T1", title: "A fence", entry: "E2", income: "E1", reason: "" },
    ],
    ["payment 25.00 EUR ana", "payment-to-you", { treasurer: "ben-1", payment: "P1 · 25.00 EUR for tools" }],
    ["taken-back 25.00 EUR ana", "payment-taken-back", { treasurer: "ben-1", payment: "P1 · 25.00 EUR", prefix: "!" }],
    ["transfers ana", "payrun-direct", { month: "November 2026" }],
    ["month-to-pay November 2026", "months-closed-treasury", { month: "November 2026", prefix: "!", typed: "2026-11" }],
    ["month November 2026", "months-closed", { month: "November 2026", prefix: "!" }],
    ["kept-budget 2027", "budget-kept", { now: "2027", year: "2026", motion: "M3" }],
  ])("%s: %s", (what, key, variables) => {
    expect(announcedBy(`${body(key, variables)}\n\nAnd more.`, "ana", nameOf)).toBe(what)
  })

  it("what it does not know stays the text itself", () => {
    expect(announcedBy("The sky is blue.", "ana", nameOf)).toBe("unknown: The sky is blue.")
  })

  it("a message may stand below others, and a motion is known by its number", () => {
    const opened = body("proposal-opened", { motion: "M2 · A tandem", form: "text", until: "tomorrow" })
    expect(openedMotion(`Thank you.\n\n${opened}`)).toBe("M2")
    expect(openedMotion(body("alternative-added", { ...motion, title: "A tandem", option: 2 }))).toBeNull()
    const counted = body("ballot-counted", { motion: "M2 · A tandem", choices: "1st Yes" })
    const receipt = body("ballot-receipt", { receipt: "ABCD-2345" })
    expect(countedFor(`${counted}\n\n${receipt} You will find it.`)).toEqual({ motion: "M2", receipt: "ABCD-2345" })
    expect(countedFor(counted)).toBeNull()
  })

  it("a variant of a message is another message", () => {
    const seated = (office: string) => body("effect-seated", { person: "ana-1", office })
    const moderator = saying("effect-seated", { office: "moderator" })
    expect(saidIn(seated("moderator"), moderator)).toMatchObject({ person: "ana-1" })
    expect(saidIn(seated("treasurer"), moderator)).toBeNull()
  })

  it("a key that no message has is an error", () => {
    expect(() => saying("nobody-says-this")).toThrow("nobody-says-this")
  })
})
