/** Every rule that a vote can change has a name that people read, in every language, and so has every word that it can be. */
import { describe, expect, it } from "vitest"
import { expectedAt, namesAt } from "../../src/config/setting-schema.ts"
import { votableSettings } from "../../src/config/votable.ts"
import { languages } from "../../src/kernel/languages.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { settingName, valueInWords } from "../../src/rulebook/views/changes.ts"

/** The paths of all single settings. One kind of motion and one office stand for all. */
function paths(path: readonly string[]): readonly (readonly string[])[] {
  const names = namesAt(path)
  return names === null ? [path] : names.flatMap((name) => paths([...path, name]))
}
const all = votableSettings.flatMap((name) =>
  name === "motions"
    ? paths(["motions", "decision"])
    : name === "offices"
      ? paths(["offices", "president"]).filter(([, , field]) => field !== "names")
      : paths([name]),
)

describe.each(languages)("in %s", (language) => {
  const words = loadWords(language)

  it("every setting has a name", () => {
    expect(all.length).toBeGreaterThan(30)
    // A setting without a name is shown as code.
    expect(all.map((path) => settingName(words, path.join("."))).filter((name) => name.includes("`"))).toEqual([])
  })

  it("every word that a setting can be is said in words", () => {
    const spoken = all.flatMap((path) => {
      const { values = [] } = expectedAt(path)
      const franchise = ["start", "vote"].includes(path.at(-1) ?? "")
      return franchise || path[0] === "preset" ? [] : values.map((value) => valueInWords(words, path.join("."), value))
    })
    expect(spoken.length).toBeGreaterThan(15)
    expect(spoken.filter((value) => value.includes("`"))).toEqual([])
  })
})
