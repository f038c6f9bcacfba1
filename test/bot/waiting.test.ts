/** Which messages may hold back a due time, and for how long (§2.6, §5.1b). */
import { describe, expect, it } from "vitest"
import { Patience } from "../../src/bot/waiting.ts"
import { coopKey, instant, type MatrixId } from "../../src/kernel/rules/types.ts"
import { couldBeBallot, couldChangeProposal, type Waiting } from "../../src/kernel/rules/waiting.ts"
import { person } from "../support/bot.ts"

const hive = coopKey("hive")
const direct = { place: "direct", coop: null, encrypted: true } as const
const members = { place: "members", coop: hive, encrypted: true } as const
const people = (...names: string[]): ReadonlySet<MatrixId> => new Set(names.map(person))
const message = (more: Partial<Waiting> = {}): Waiting => ({
  id: "$1",
  from: instant(0),
  why: "key",
  room: direct,
  people: [person("ana")],
  encrypted: true,
  ...more,
})
const minutes = (n: number) => instant(n * 60_000)

describe("a message that waits", () => {
  it("could be a ballot only where it is encrypted, from somebody on the roll, in their direct room", () => {
    const roll = people("ana", "ben")
    expect(couldBeBallot(message(), roll)).toBe(true)
    expect(couldBeBallot(message({ people: [person("eve")] }), roll)).toBe(false)
    expect(couldBeBallot(message({ encrypted: false }), roll)).toBe(false)
    expect(couldBeBallot(message({ room: { ...direct, encrypted: false } }), roll)).toBe(false)
    for (const place of ["members", "lobby", "task", "other"] as const)
      expect(couldBeBallot(message({ room: { ...members, place } }), roll)).toBe(false)
  })

  it("could change a proposal only where it is a member's, in the room where proposals are made", () => {
    const of = people("ana")
    expect(couldChangeProposal(message({ room: members }), hive, of)).toBe(true)
    expect(couldChangeProposal(message({ room: members, people: [person("eve")] }), hive, of)).toBe(false)
    expect(couldChangeProposal(message({ room: members }), coopKey("farm"), of)).toBe(false)
    expect(couldChangeProposal(message({ room: { ...members, place: "lobby" } }), hive, of)).toBe(false)
    expect(couldChangeProposal(message(), hive, of)).toBe(false)
  })
})

describe("patience", () => {
  const holds = (patience: Patience, waiting: Waiting, at: number) =>
    patience.look([waiting], minutes(at)).holding.length === 1

  it("ends for a message without its key, and for what stands behind a file, after ten minutes", () => {
    for (const why of ["key", "file"] as const) {
      const patience = new Patience()
      for (let at = 0; at < 10; at++) expect(holds(patience, message({ why }), at)).toBe(true)
      expect(holds(patience, message({ why }), 10)).toBe(false)
      expect(patience.look([message({ why })], minutes(11)).given).toHaveLength(1)
    }
  })

  it("is longer for what only needs its time, and ends as well", () => {
    for (const why of ["turn", "fault", "gap"] as const) {
      const patience = new Patience()
      for (let at = 0; at < 30; at++) expect(holds(patience, message({ why }), at)).toBe(true)
      expect(holds(patience, message({ why }), 30)).toBe(false)
    }
  })

  it("does not run out while nobody looks, such as while the machine sleeps or the database is away", () => {
    const patience = new Patience()
    expect(holds(patience, message(), 0)).toBe(true)
    expect(holds(patience, message(), 600)).toBe(true)
    expect(holds(patience, message(), 601)).toBe(true)
  })

  it("is each message's own, and forgotten with it", () => {
    const patience = new Patience()
    const [one, two] = [message(), message({ id: "$2" })]
    for (let at = 0; at < 9; at++) patience.look([one], minutes(at))
    for (let at = 9; at < 12; at++) patience.look([one, two], minutes(at))
    expect(patience.look([one, two], minutes(12)).holding).toEqual([two])
    patience.look([two], minutes(13))
    expect(patience.look([one, two], minutes(14)).holding).toEqual([one, two])
  })
})
