/** Every rule that a vote can change has a name that people read, in every language, and so has every word that it can be. */
import { describe, expect, it } from "vitest"
import { parseConfig } from "../../src/config/load.ts"
import { setSettings } from "../../src/config/set-settings.ts"
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
const votable = votableSettings.flatMap((name) =>
  name === "motions"
    ? paths(["motions", "decision"])
    : name === "offices"
      ? paths(["offices", "president"]).filter(([, , field]) => field !== "names")
      : paths([name]),
)
/** The settings that no vote can change, too: members learn when an admin changes one. */
const set = parseConfig(
  '{"homeserver":"https://hive.example","user":"@waggle:hive.example","coops":{"hive":{"name":"Hive","founders":["@ana:hive.example"]}}}',
  "names.yaml",
).coops.flatMap((coop) => [...setSettings(coop, () => "").keys()].map((setting) => setting.split(".")))
const all = [...votable, ...set]

describe.each(languages)("in %s", (language) => {
  const words = loadWords(language)

  it("every setting has a name", () => {
    expect(set.length).toBeGreaterThan(25)
    // A setting without a name is shown as code.
    expect(all.map((path) => settingName(words, path.join("."))).filter((name) => name.includes("`"))).toEqual([])
  })

  it("every word that a setting can be is said in words", () => {
    const spoken = [...votable, ["newcomersRead"], ["language"]].flatMap((path) => {
      const { values = [] } = expectedAt(path)
      const franchise = ["start", "vote"].includes(path.at(-1) ?? "")
      return franchise || path[0] === "preset" ? [] : values.map((value) => valueInWords(words, path.join("."), value))
    })
    expect(spoken.length).toBeGreaterThan(15)
    expect(spoken.filter((value) => value.includes("`"))).toEqual([])
  })
})
