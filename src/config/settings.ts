/** A co-op's rules as a flat list of settings, each by its path. So two states of the rules can be compared. */

import type { OfficeKey } from "../kernel/rules/types.ts"
import { isOwnOfficeRoom } from "../standing/rules/offices.ts"
import { motionKinds } from "../votes/rules/kinds.ts"
import { rulesFor } from "../votes/rules/office-rules.ts"
import { councilCells } from "./office-contradictions.ts"
import type { Value } from "./rule-source.ts"
import type { CoopConfig } from "./schema.ts"
import { namesAt } from "./setting-schema.ts"
import { asRecord } from "./values.ts"
import { votableSettings } from "./votable.ts"

/** The values in force by path, in the order in which people read them. `offices.president` is true if there is such an office. */
export type Settings = ReadonlyMap<string, Value>

/** What changed in one setting. Undefined: the setting did not exist, or does not exist any more. */
export interface Difference {
  readonly setting: string
  readonly from: Value | undefined
  readonly to: Value | undefined
}

/** All settings that votes can change (§15.5), with the values in force. */
export function settingsOf(coop: CoopConfig): Settings {
  const found = new Map<string, Value>()
  const put = (path: string, value: unknown): void => {
    const map = asRecord(value)
    if (map) for (const [name, inner] of Object.entries(map)) put(`${path}.${name}`, inner)
    // What is no map in the configuration is a value, hence the cast.
    else if (value !== undefined) found.set(path, (value ?? "none") as Value)
  }
  for (const name of votableSettings)
    if (name === "motions") putMotions(coop, put)
    else if (name === "offices") putOffices(coop, put)
    // The names are those of the co-op's settings, hence the cast.
    else put(name, coop[name as keyof CoopConfig])
  return found
}

type Put = (path: string, value: unknown) => void

function putMotions(coop: CoopConfig, put: Put): void {
  for (const kind of motionKinds) {
    // As long as the co-op does not say who votes on recalls, the value in force is that of the elections (§12.4).
    const recalls = coop.offices.some(({ recall }) => recall === kind) && !coop.saysWhoVotes.includes(kind)
    const cells = asRecord(recalls ? { ...coop.motions[kind], vote: rulesFor(coop, kind).vote } : coop.motions[kind])
    for (const cell of namesAt(["motions", kind]) ?? []) put(`motions.${kind}.${cell}`, cells?.[cell])
  }
}

/** The fields of an office that the program fills in for itself if the configuration leaves them out. */
function putOffices({ offices, officeRules }: CoopConfig, put: Put): void {
  for (const office of offices) {
    put(`offices.${office.key}`, true)
    const row = asRecord(office)
    const others: readonly string[] = office.fill === "council" ? ["election"] : ["election", ...councilCells]
    const fields = (namesAt(["offices", office.key]) ?? []).filter((field) => !others.includes(field))
    for (const field of fields)
      if (field !== "room") put(`offices.${office.key}.${field}`, row?.[field])
      // A room that comes with the office's powers is no setting of its own.
      else if (office.room === null || isOwnOfficeRoom(office.room))
        put(`offices.${office.key}.room`, office.room === null ? "none" : "own")
    for (const [cell, value] of Object.entries(officeRules[office.key] ?? {}))
      put(`offices.${office.key}.election.${cell}`, value)
  }
}

/** Whether two values are the same. The order of a list makes no difference. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  const inOrder = (value: Value | undefined) =>
    JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value)
  return inOrder(one) === inOrder(other)
}

/**
 * What differs between two states of a co-op's rules. Who votes on recalls can change although the preset's value stays: as long as the
 * co-op does not say it, those who elect the office do (§12.4).
 */
export function changesBetween(before: CoopConfig, after: CoopConfig): Difference[] {
  const found = differences(settingsOf(before), settingsOf(after))
  const said = after.saysWhoVotes.flatMap((kind): Difference[] => {
    const setting = `motions.${kind}.vote`
    if (before.saysWhoVotes.includes(kind) || found.some((one) => one.setting === setting)) return []
    const voters = (coop: CoopConfig, office: OfficeKey): Value => rulesFor(coop, kind, office).vote
    const office = after.offices.find(
      ({ key, recall }) => recall === kind && !isSame(voters(before, key), voters(after, key)),
    )
    return office ? [{ setting, from: voters(before, office.key), to: voters(after, office.key) }] : []
  })
  return [...found, ...said]
}

/** The settings that differ, in their order; those that do not exist any more come last. */
export function differences(before: Settings, after: Settings): Difference[] {
  const names = new Set([...after.keys(), ...before.keys()])
  return [...names]
    .map((setting) => ({ setting, from: before.get(setting), to: after.get(setting) }))
    .filter(({ from, to }) => !isSame(from, to))
}
