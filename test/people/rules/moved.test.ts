import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, matrixId, type Standing } from "../../../src/kernel/rules/types.ts"
import { mayMove, maySay, movedMatter, moveLasts, speaker, stillSaid } from "../../../src/people/rules/moved.ts"
import type { Came } from "../../../src/standing/rules/heard.ts"
import { type MotionKind, matterOf } from "../../../src/votes/rules/kinds.ts"
import { standing } from "../../support/offices.ts"

const [ana, next, bot, eve] = ["@ana:a.example", "@ana:b.example", "@waggle:a.example", "@eve:a.example"].map(
  matrixId,
) as [never, never, never, never]
const nobody = { standing: standing(next, null), invited: false, onRoll: false, guest: false }

describe("who says that an account goes on as another", () => {
  it("is one of the two, and nobody else", () => {
    expect(speaker({ old: ana, next }, ana, bot)).toBe("old")
    expect(speaker({ old: ana, next }, next, bot)).toBe("new")
    expect(speaker({ old: ana, next }, eve, bot)).toEqual({ refused: "moved-not-yours" })
  })

  it("never makes one account of one, nor touches the bot's own", () => {
    expect(speaker({ old: ana, next: ana }, ana, bot)).toEqual({ refused: "moved-same" })
    expect(speaker({ old: ana, next: bot }, ana, bot)).toEqual({ refused: "moved-bot" })
    expect(speaker({ old: bot, next }, next, bot)).toEqual({ refused: "moved-bot" })
  })
})

describe("how it is said", () => {
  const sayings: fc.Arbitrary<Came> = fc.record({
    encrypted: fc.boolean(),
    device: fc.constantFrom("signed", "unsigned", "unknown"),
    identity: fc.constantFrom(null, "one", "two"),
    known: fc.constantFrom(null, "one", "two"),
  })

  it("is, where signed devices are asked for, encrypted, from a signed device, and under no other identity than the one known", () => {
    fc.assert(
      fc.property(sayings, (saying) => {
        const { encrypted, device, identity, known } = saying
        const good = encrypted && device === "signed" && identity !== null && (known === null || known === identity)
        expect(maySay(saying, true) === null).toBe(good)
        // A message that counts where devices must be signed also counts everywhere else.
        if (good) expect(maySay(saying, false)).toBeNull()
        expect(maySay(saying, false) === null).toBe(encrypted && device !== "unknown")
      }),
    )
  })

  it("waits for seven days, and not longer", () => {
    expect(stillSaid(instant(5), instant(5 + moveLasts))).toBe(true)
    expect(stillSaid(instant(5), instant(6 + moveLasts))).toBe(false)
  })
})

describe("who may go on under another ID", () => {
  it("is whoever belongs to the co-op, as a member or by an office", () => {
    expect(mayMove(standing(ana, "permanent"), nobody)).toBeNull()
    expect(mayMove(standing(ana, "trial"), nobody)).toBeNull()
    expect(mayMove(standing(ana, null, ["treasurer"]), nobody)).toBeNull()
    for (const status of [null, "former"] as const)
      expect(mayMove(standing(ana, status), nobody)).toEqual({ refused: "moved-not-in" })
  })

  it("never as somebody whom the co-op knows already, in whatever way", () => {
    const statuses = fc.constantFrom<Standing["status"][]>(null, "trial", "permanent", "former")
    const offices = fc.subarray<Standing["offices"][number]>(["moderator", "treasurer"])
    fc.assert(
      fc.property(
        statuses,
        offices,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (status, held, invited, onRoll, guest) => {
          const refused = mayMove(standing(ana, "permanent"), {
            standing: standing(next, status, held),
            invited,
            onRoll,
            guest,
          })
          expect(refused === null).toBe(status === null && held.length === 0 && !invited && !onRoll && !guest)
        },
      ),
    )
  })
})

describe("what a motion decides", () => {
  it("follows the person whom it names, and nobody else", () => {
    for (const kind of ["moderator", "membership", "removal-first", "removal-second"] satisfies MotionKind[]) {
      const matter = (subject: string) => matterOf(kind, { subject })
      expect(movedMatter(matter(ana), { old: ana, next })).toBe(matter(next))
      expect(movedMatter(matter(eve), { old: ana, next })).toBe(matter(eve))
      expect(movedMatter(matter(`${ana}.org`), { old: ana, next })).toBe(matter(`${ana}.org`))
    }
    for (const matter of [
      null,
      matterOf("treasurer"),
      matterOf("impeachment"),
      matterOf("moderator"),
      matterOf("budget", { year: 2027 }),
    ])
      expect(movedMatter(matter, { old: ana, next })).toBe(matter)
  })
})
