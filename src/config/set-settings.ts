/**
 * The settings that no vote can change, as a flat list like that of `settings.ts`. Members learn when somebody who runs the server changes
 * one of them (§15.5: no rule changes in silence).
 */
import { veiled } from "../rulebook/rules/changes.ts"
import type { Value } from "./rule-source.ts"
import type { ConfigFile, CoopConfig } from "./schema.ts"
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
  country: true,
  currencies: true,
  limits: true,
  // A change that has an effect is recorded and said when founders are awaited (src/people/acts/found.ts).
  founders: false,
  chart: true,
  // They decide nothing, and everybody sees them.
  pictures: false,
  // It is fixed when the co-op is founded, and its name says so.
  stages: false,
}

/**
 * Whether the members of each co-op learn of a change of what the file has for all of them. The language is a setting of each co-op, too.
 */
const toldOfFile: Readonly<Record<Exclude<keyof ConfigFile, "coops" | "language">, boolean>> = {
  // Beyond it no vote opens or closes.
  clockLimit: true,
  // They say where the bot runs and what it keeps there. They change nothing for members.
  homeserver: false,
  user: false,
  data: false,
  database: false,
  cryptoStore: false,
  deviceName: false,
  logLevel: false,
  monitoring: false,
  // They decide nothing, and everybody sees them.
  displayName: false,
  backup: false,
  picture: false,
}

/** Whether the configuration file sets this, for the co-op or for all of its co-ops. If it does not, the program fills it in. */
export const isInFile = ({ own, ofFile }: CoopConfig["source"], setting: string): boolean =>
  valueAt(own, setting.split(".")) !== undefined || (Object.hasOwn(toldOfFile, setting) && ofFile.includes(setting))

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
  for (const [name, isTold] of Object.entries({ ...told, ...toldOfFile })) if (isTold) put([name])
  for (const name of veiled) {
    const value = valueAt(coop, [name])
    found.set(name, value === undefined ? "none" : veil(JSON.stringify(value)))
  }
  return found
}
