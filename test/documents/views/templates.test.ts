/** Templates (§15.6): what they take from the co-op's rules, and what each of them says. */
import { describe, expect, it } from "vitest"
import { parseConfig } from "../../../src/config/load.ts"
import { presetNames } from "../../../src/config/schema.ts"
import { templateSource } from "../../../src/documents/acts/templates.ts"
import { readText } from "../../../src/documents/rules/document.ts"
import { mustBeNamed } from "../../../src/documents/rules/entrenched.ts"
import { partsOf } from "../../../src/documents/rules/paragraphs.ts"
import { templateKinds } from "../../../src/documents/rules/templates.ts"
import { filledTemplate } from "../../../src/documents/views/templates.ts"
import { languages } from "../../../src/kernel/languages.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { kinds, motionKinds, takesConsent } from "../../../src/votes/rules/kinds.ts"
import { ruleSentences } from "../../../src/votes/views/rules.ts"

/** A co-op with this preset and these settings, as YAML. */
function coopOf(preset: string, settings: readonly string[] = []) {
  const lines = [
    "homeserver: https://matrix.example.org",
    'user: "@waggle:example.org"',
    "coops:",
    "  hive:",
    "    name: Hive & Sons",
    '    founders: ["@ana:example.org"]',
    `    preset: ${preset}`,
    ...settings.map((line) => `    ${line}`),
  ]
  const [coop] = parseConfig(lines.join("\n"), "waggle.yaml").coops
  if (!coop) throw new Error("no co-op")
  return coop
}

const all = presetNames.flatMap((preset) =>
  languages.flatMap((language) => templateKinds.map((kind) => ({ preset, language, kind }))),
)
const wordsFor = (language: string, coop: ReturnType<typeof coopOf>) =>
  loadWords(language, "Europe/Berlin").forOffices(coop.offices)

describe.each(all)("the template of $kind in $preset ($language)", ({ preset, language, kind }) => {
  const source = templateSource(preset, language, kind)

  it("has nothing left to fill in, and can be proposed as it is", () => {
    const coop = coopOf(preset)
    const text = filledTemplate(wordsFor(language, coop), coop, source)
    expect(text).not.toMatch(/\{\{|\}\}/)
    expect(text).toContain("Hive & Sons")
    expect(readText(text)).toEqual({ text })
    expect(mustBeNamed(text)).toBeNull()
  })

  it("says that it is no legal advice", () => {
    expect(source).toMatch(/no legal advice|keine Rechtsberatung/)
  })

  it("has a number of its own at each paragraph, so that each can be changed", () => {
    const numbers = partsOf(source).flatMap(({ number }) => number ?? [])
    expect(numbers.length).toBeGreaterThan(10)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it("names no threshold, quorum or stage of its own: they come from the co-op's rules", () => {
    const own = source.replaceAll(/\{\{[^}]*\}\}|\{(?:entrenched|verankert): \w+\}/g, "")
    expect(own).not.toMatch(/\d\/\d|majorit|half|third|quarter|quorum|unanim|consensus|percent|%/i)
    expect(own).not.toMatch(/mehrheit|hälfte|drittel|viertel|einstimmig|prozent|konsens/i)
  })

  it("names every threshold, quorum and stage of the co-op, whatever they are", () => {
    const asked = [...new Set([...source.matchAll(/\{\{rule ([a-z-]+)\}\}/g)].map(([, one = ""]) => one))]
    expect(asked).toContain("bylaw")
    const changed = asked.flatMap((one, index) => [
      `  ${one}:`,
      `    quorum: ${index + 2}/97`,
      `    votingStage: P${index + 40}D`,
      ...(one === "decision" || one === "bylaw" ? [`    threshold: ${index + 60}/89`] : []),
      ...motionKinds.flatMap((kind) => (kind === one && takesConsent(kinds[kind]) ? ["    method: count"] : [])),
    ])
    const coop = coopOf(preset, ["motions:", ...changed])
    const words = wordsFor(language, coop)
    const text = filledTemplate(words, coop, source)
    for (const [index, one] of asked.entries()) {
      expect(text).toContain(`${index + 2}/97`)
      expect(text).toContain(words.duration(`P${index + 40}D`))
      if (one === "decision" || one === "bylaw") expect(text).toContain(`${index + 60}/89`)
    }
    for (const one of ["bylaw", "decision"] as const)
      if (asked.includes(one)) expect(text).toContain(ruleSentences(words, coop, one))
  })
})

describe("the templates", () => {
  it.each(presetNames)("of %s have the same paragraphs in every language", (preset) => {
    for (const kind of templateKinds) {
      const shapes = languages.map((language) =>
        partsOf(templateSource(preset, language, kind)).map(({ number, body }) => [
          number,
          [...body.matchAll(/\{\{[^}]*\}\}/g)].map(String),
        ]),
      )
      for (const shape of shapes) expect(shape).toEqual(shapes[0])
    }
  })

  it("of the articles list the offices of the co-op with their terms", () => {
    const coop = coopOf("hierarchy-by-consent", ["offices:", "  president:", "    term: P7Y"])
    const text = filledTemplate(wordsFor("en", coop), coop, templateSource(coop.preset, "en", "articles"))
    expect(text).toMatch(/- \*\*President\*\*: .*Term: 7 years/)
    expect(text).toContain("- **Treasurer**")
  })

  it.each([
    ["en", "A draft goal. It is yours to change."],
    ["de", "Ein Ziel im Entwurf. Es ist eures und änderbar."],
  ] as const)("of nassella carry its nine goals, each as the co-op's to change (%s)", (language, mark) => {
    const source = templateSource("nassella", language, "articles")
    const goals = partsOf(source).filter(({ body }) => body.includes(mark))
    expect(goals).toHaveLength(9)
    expect(goals[0]?.body).toMatch(/\{(?:entrenched: consensus|verankert: Konsens)\}/)
  })

  it("ask for nothing that no co-op has", () => {
    const coop = coopOf("freecoop")
    expect(() => filledTemplate(wordsFor("en", coop), coop, "{{rule of thumb}}")).toThrow("rule of thumb")
  })
})
