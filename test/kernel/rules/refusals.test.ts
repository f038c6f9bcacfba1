/** Every declared refusal has the details that its words need, and is given somewhere in the program. */
import { describe, expect, it } from "vitest"
import { orRefuse, Refusal, refuse } from "../../../src/kernel/acts/refusal.ts"
import { detailsGiven, type Reason, reasons } from "../../../src/kernel/rules/refusals/index.ts"
import { instant, motionId, type Refused } from "../../../src/kernel/rules/types.ts"
import { sourcesIn } from "../../support/sources.ts"

const motion = motionId("M1")
/** The compiler knows only that the reason is one of these two. So `refuse` needs the details of both. */
const either: Reason & ("bank-went-out" | "bank-task-twice") = "bank-task-twice"
const undeclared = (): number | { readonly refused: string } => ({ refused: "no-such-reason" })

/** If the compiler accepts one of these lines, the type check fails. */
const wrong: readonly (() => unknown)[] = [
  // @ts-expect-error: no such reason
  () => refuse("not-today"),
  // @ts-expect-error: a detail is missing
  () => refuse("no-such-motion"),
  // @ts-expect-error: the detail of another reason
  () => refuse("no-such-motion", { motion, task: "T1" }),
  // @ts-expect-error: a reason without details
  () => refuse("no-open-vote", { motion }),
  // @ts-expect-error: no moment
  () => refuse("hearing-over", { motion, endedAt: 5 }),
  // @ts-expect-error: no such word
  () => refuse("bank-is-balance", { movement: "B1", came: "back" }),
  // @ts-expect-error: one of the two needs the task
  () => refuse<"bank-went-out" | "bank-task-twice">(either, { movement: "B1" }),
  // @ts-expect-error: a rule answers with no such reason
  () => orRefuse(undeclared()),
]

describe("a refusal", () => {
  it("is said with its details, each in the form that is declared for it", () => {
    const refused: Refused = { refused: "hearing-over", motion, endedAt: instant(5) }
    expect(detailsGiven(refused)).toEqual([
      { name: "motion", form: "text", value: "M1" },
      { name: "endedAt", form: "moment", value: instant(5) },
    ])
  })

  it("says nothing of what its reason does not declare", () => {
    const given = { refused: "moved-same", next: "@ana:hive.example" } as const
    expect(detailsGiven(given)).toEqual([])
  })

  it("is one when the program runs, whatever the compiler thinks of it", () => {
    for (const act of wrong) expect(act).toThrow(Refusal)
  })
})

describe("the reasons", () => {
  const sources = sourcesIn("src", "commands").filter(({ path }) => !/\/refusals[\w-]*(?:\/|\.ts$)/.test(path))
  const strings = new Set(sources.flatMap(({ text }) => text.match(/(?<=")[a-z0-9-]+(?=")/g) ?? []))
  /** The texts before and after the gap in a composed reason such as `task-${reason}`. */
  const around = sources.flatMap(({ text }) => Array.from(text.matchAll(/`([a-z0-9-]*)\$\{[\w.]+\}([a-z0-9-]*)`/g)))
  const composed = (text: string): boolean =>
    strings.has(text) ||
    around.some(([, begin = "", end = ""]) => {
      const fits = begin + end !== "" && text.startsWith(begin) && text.endsWith(end)
      return fits && composed(text.slice(begin.length, text.length - end.length))
    })

  it("are all some that somebody can meet", () => {
    expect(reasons.filter((reason) => !composed(reason))).toEqual([])
  })
})
