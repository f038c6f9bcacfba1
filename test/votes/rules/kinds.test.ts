/** The declaration of every kind of motion is consistent, and has its words in every language. */
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { type MatrixId, matrixId, type OptionRole } from "../../../src/kernel/rules/types.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { actsOf } from "../../../src/votes/acts/kinds.ts"
import { contestOf, isElection, kinds, motionKinds } from "../../../src/votes/rules/kinds.ts"
import { formOf } from "../../../src/votes/views/motions.ts"
import { readLocale } from "../../support/locale-file.ts"

const about = motionKinds.map((kind) => ({ kind, ...kinds[kind] }))
const everybody: readonly (MatrixId | null)[] = [null, matrixId("@eve:hive.example")]

/** The words that every kind of motion needs. Each key contains the kind's name. */
const named = ["kind", "rules-title", "rules-does", "rules-options", "rules-how"]

/** An option of every role that such a motion can have. */
const rolesOf = (kind: (typeof motionKinds)[number]) =>
  Object.keys(kinds[kind].options).map((role) => ({ role: role as OptionRole }))

/** The keys that the kind's declaration names, and the keys that are composed from parts of that declaration. */
const declaredBy = (kind: (typeof motionKinds)[number]): string[] => {
  const { titles, options, todo, suggested } = kinds[kind]
  const contests = isElection(kinds[kind])
    ? everybody.map((subject) => contestOf({ kind, subject, options: rolesOf(kind) }))
    : []
  return [
    ...[...titles, ...Object.values(options).flat()].map(({ key }) => key),
    ...[...Object.keys(todo), ...(suggested ? [suggested.duty] : [])].map((duty) => `todo-${duty}`),
    ...(contests.length > 0 ? contests.map((contest) => `add-candidate-${contest}`) : [`add-${formOf({ kind })}`]),
  ]
}

describe("a kind of motion", () => {
  it.each(languages.flatMap((language) => motionKinds.map((kind) => ({ kind, language }))))(
    "has all its words for $kind in $language",
    ({ kind, language }) => {
      const { variables } = readLocale(language)
      const keys = [...named.map((key) => `${key}-${kind}`), ...declaredBy(kind)]
      expect(keys.filter((key) => !variables.has(key))).toEqual([])
    },
  )

  it.each(languages.flatMap((language) => motionKinds.map((kind) => ({ kind, language }))))(
    "gives $kind titles in $language that name what it says they name",
    ({ kind, language }) => {
      const { variables } = readLocale(language)
      const { titles, options } = kinds[kind]
      const otherwise = [...titles, ...Object.values(options).flat()].filter(
        ({ key, names }) => Array.from(variables.get(key) ?? []).join() !== (names === "nothing" ? "" : names),
      )
      expect(otherwise).toEqual([])
    },
  )

  it.each(about)(
    "has on the ballot of $kind what people propose, and knows what each option does",
    async (declared) => {
      const roles = Object.keys(declared.options)
      const { wins } = await actsOf(declared.kind)
      expect(roles).toContain(declared.proposed)
      expect(roles.filter((role) => !(role in wins))).toEqual([])
    },
  )

  it.each(about)("ends $kind by the loss of an office only where it is about one", ({ office, ends, ...kind }) => {
    if (office === null) expect(ends.whenOfficeEnds).toBe("goes-on")
    if (ends.whenGone === "off-ballot") expect(isElection({ office, ends, ...kind })).toBe(true)
    if (ends.whenGone === "ends") expect(kind.about).not.toBe("nobody")
  })

  it.each(about)("asks nobody to shorten the hearing of $kind", ({ firstStage, todo }) => {
    expect("early-end" in todo).toBe(firstStage !== "hearing")
  })

  it("decides the same as another about the same person, seat or year, and otherwise not", () => {
    const [ana, eve] = ["@ana:hive.example", "@eve:hive.example"]
    const all = about.flatMap(({ kind, matter }) =>
      [ana, eve, null].flatMap((subject) =>
        [2027, 2028].map((year) => ({
          ...{ kind, subject, year },
          matter: matter({ subject, year, office: officeKey("president"), bySeat: true }),
        })),
      ),
    )
    // Both votes on a removal are about the same question.
    const question = (kind: string) => kind.replace(/-(?:first|second)$/, "")
    const clashes = all.filter((one) =>
      all.some((two) => one.matter !== null && one.matter === two.matter && question(one.kind) !== question(two.kind)),
    )
    expect(clashes).toEqual([])
    expect(new Set(all.filter(({ kind }) => kind === "decision").map(({ matter }) => matter))).toEqual(new Set([null]))
    for (const kind of ["membership", "moderator", "election", "removal-second"])
      expect(new Set(all.flatMap((one) => (one.kind === kind ? [one.matter] : []))).size).toBe(3)
    expect(new Set(all.flatMap((one) => (one.kind === "budget" ? [one.matter] : []))).size).toBe(2)
  })
})
