/**
 * The settings that no vote can change, as a flat list like that of `settings.ts`. Members learn when somebody who runs the server changes
 * one of them (§15.5: no rule changes in silence).
 */
import { veiled } from "../rulebook/rules/changes.ts"
import type { Value } from "./rule-source.ts"
import type { CoopConfig } from "./schema.ts"
import { namesAt } from "./setting-schema.ts"
import type { Settings } from "./settings.ts"
import { valueAt } from "./values.ts"
import type { FixedSetting } from "./votable.ts"

/** Whether members learn of a change here. The values of the others (`veiled`) they do not read. */
const told: Readonly<Record<Exclude<FixedSetting, (typeof veiled)[number]>, boolean>> = {
  name: true,
  language: true,
  zone: true,
  prefix: true,
  guests: true,
  rooms: true,
  newcomersRead: true,
  currencies: true,
  limits: true,
  // A change that has an effect is recorded and said when founders are awaited (src/people/acts/found.ts).
  founders: false,
  // They decide nothing, and everybody sees them.
  pictures: false,
}

/**
 * The settings in force by path.
 * @param veil makes a mark from a value that members do not read. Another value has another mark
 */
export function setSettings(coop: CoopConfig, veil: (value: string) => string): Settings {
  const found = new Map<string, Value>()
  const put = (path: readonly string[]): void => {
    const names = namesAt(path)
    if (names) for (const name of names) put([...path, name])
    // What is no map in the configuration is a value, hence the cast.
    else found.set(path.join("."), (valueAt(coop, path) ?? "none") as Value)
  }
  for (const [name, isTold] of Object.entries(told)) if (isTold) put([name])
  for (const name of veiled) {
    const value = valueAt(coop, [name])
    found.set(name, value === undefined ? "none" : veil(JSON.stringify(value)))
  }
  return found
}
