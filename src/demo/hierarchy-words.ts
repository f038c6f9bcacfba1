/** What people type in the story of the hierarchy, in the co-op's language. */
import type { Meaning, WordGroup } from "../kernel/rules/typed-words.ts"
import type { OfficeKey } from "../kernel/rules/types.ts"
import type { Office } from "../standing/rules/offices.ts"
import type { Stage } from "./stage.ts"

/** The offices of the story, found in the preset's table by what they are: their keys. */
export function officesIn(stage: Stage): Readonly<Record<"presides" | "plans" | "council" | "money", OfficeKey>> {
  const offices = stage.coop.config.coops[0]?.offices ?? []
  const found = (what: string, fits: (office: Office) => boolean) => {
    const office = offices.find(fits)
    if (!office) throw new Error(`the preset has no office that ${what}`)
    return office.key
  }
  return {
    presides: found("presides", ({ powers }) => powers.includes("preside")),
    plans: found("needs a plan", ({ candidacy }) => candidacy === "plan"),
    council: found("has several seats", ({ seats }) => seats !== null && seats > 1),
    money: found("holds the treasury", ({ powers }) => powers.includes("hold-treasury")),
  }
}

/** The first word that people of the co-op's language type for this. What stands behind a command is German in a German co-op. */
export function typed<G extends WordGroup>({ screen: { words } }: Stage, group: G, meaning: Meaning<G>): string {
  return words.typed.spellings(group, meaning, words.language)[0] ?? String(meaning)
}
