/** Sets of changes to the co-op's rules (§15.5). A setting is named by its path, such as `motions.decision.threshold`. */

/** A setting and the value that it is to have. */
export interface Setting {
  readonly setting: string
  readonly value: unknown
}

/** What changed in one setting. Undefined: there was no such setting, or there is none any more. */
export interface Change<Value = unknown> {
  readonly setting: string
  readonly from: Value | undefined
  readonly to: Value | undefined
}

/** The settings as their record in the minutes has them: each value as JSON. */
export const minutedSettings = (settings: readonly Setting[]) =>
  settings.map(({ setting, value }) => ({ setting, value: JSON.stringify(value) }))

/** The changes as their record in the minutes has them. A value that is not there is an empty text. */
export const minutedChanges = (changes: readonly Change[]) =>
  changes.map(({ setting, from, to }) => ({ setting, from: asJson(from), to: asJson(to) }))

const asJson = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value))

/** The key of the office that a setting switches on or off. Null for all other settings. */
export const officeSwitched = (setting: string): string | null => /^offices\.([^.]+)$/.exec(setting)?.[1] ?? null

/** The keys of the offices that the co-op no longer has. */
export const officesGone = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ setting, from }) => {
    const office = officeSwitched(setting)
    return office !== null && from === true ? [office] : []
  })

/**
 * The changes that people need to read. A new office or one that is gone says it all: its single settings are left out. So is a setting that
 * only a new version of the program has.
 */
export function worthSaying<Value>(changes: readonly Change<Value>[]): Change<Value>[] {
  const switched = new Set(changes.flatMap(({ setting }) => officeSwitched(setting) ?? []))
  return changes.filter(({ setting }) => {
    const [, office] = /^offices\.([^.]+)\./.exec(setting) ?? []
    return office === undefined || !switched.has(office)
  })
}

/** Whether two sets change a setting in common, so that only one of them can be carried. Another preset changes all. */
export function overlap(one: readonly Setting[], other: readonly Setting[]): boolean {
  const presets = [...one, ...other].some(({ setting }) => setting === "preset")
  return presets || one.some(({ setting }) => other.some((that) => isWithin(setting, that.setting)))
}

/** Whether the settings are the same, or one switches off the office that the other is about. */
const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

/** Whether two sets change the same settings to the same values. */
export const isSameSet = (one: readonly Setting[], other: readonly Setting[]): boolean => {
  const inOrder = (settings: readonly Setting[]) =>
    JSON.stringify(
      minutedSettings(settings)
        .map((set) => JSON.stringify(set))
        .toSorted(),
    )
  return inOrder(one) === inOrder(other)
}

/**
 * The settings of which members learn only that they are different. An account can be a person's own, and the minutes keep for ever what they
 * are told. How a bank's statements are read has dozens of columns and words, and a chart has dozens of accounts.
 */
export const veiled = ["account", "nacha", "bacs", "bank", "accounts"] as const

/** The kinds of motion whose rules the settings change. `all`: they change the preset. */
export const kindsChanged = (settings: readonly Setting[]): "all" | readonly string[] =>
  settings.some(({ setting }) => setting === "preset")
    ? "all"
    : settings.flatMap(({ setting }) => {
        const [, kind] = /^motions\.([^.]+)\./.exec(setting) ?? []
        // What has a vote of its own is changed by no easier one (§19.1, §19.5).
        if (setting === "ownership.authorised") return ["dilution"]
        return kind ?? (setting.startsWith("ownership.") ? ["share-terms"] : [])
      })
