/** Tells the members when their rules were changed without a vote (§15.5): by an admin, or by a new version of the program. */

import type { Value } from "../../config/rule-source.ts"
import type { CoopConfig } from "../../config/schema.ts"
import { isInFile } from "../../config/set-settings.ts"
import { type Difference, differences } from "../../config/settings.ts"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { minutedChanges, officeSwitched, worthSaying } from "../rules/changes.ts"
import { type LastSetting, lastRules } from "../store/rules.ts"
import { editedCards } from "../views/edited.ts"
import { endWhatIsGone, rememberRules, rulesNow } from "./adopt.ts"

/**
 * Compares the rules in force with those under which the bot last ran, and says what is different. At the first start there are none. Each
 * start calls this, once the members' room is there.
 */
export async function compareRules(act: Act): Promise<void> {
  const { work, coop } = act
  const last = await lastRules<Value>(work, coop.key)
  const now = rulesNow(act, coop.config)
  const before = new Map(last?.map(({ setting, value }) => [setting, value]))
  const all = differences(before, now)
  if (last !== null && all.length === 0) return
  const changes = last === null ? [] : edited(all)
  if (changes.length > 0) {
    const by = isAdmins(act.coop.config, last ?? [], changes) ? "admin" : "program"
    await endWhatIsGone(act, changes)
    const record = await addRecord(work, coop.key, {
      actor: null,
      act: "rules-edited",
      details: { by, changes: minutedChanges(changes) },
    })
    const { brief, more } = editedCards(coop.words, { by, changes: worthSaying(changes), prefix: coop.config.prefix })
    const name = `rules-edited:${coop.key}:${record.number}`
    await say(act, membersRoom(act), brief, { name, alert: true })
    if (more !== null) await say(act, membersRoom(act), more, { relation: { threadOf: name } })
  }
  await rememberRules(act, coop.config)
}

/**
 * The differences that change a rule. A setting that only one version of the program has changes none: what it now says held before, too.
 * Offices are no settings of the program, so one that is new or gone changes something.
 */
function edited(all: readonly Difference[]): Difference[] {
  const switched = new Set(all.flatMap(({ setting }) => officeSwitched(setting) ?? []))
  return all.filter(({ setting, from, to }) => {
    if (from !== undefined && to !== undefined) return true
    if (officeSwitched(setting) !== null) return true
    const [, office, field] = /^offices\.([^.]+)\.(.+)$/.exec(setting) ?? []
    return office !== undefined && (switched.has(office) || field?.startsWith("election.") === true)
  })
}

/** Whether the co-op's file or preset was edited. Otherwise a new version of the program has another value where the co-op set none. */
function isAdmins(config: CoopConfig, last: readonly LastSetting<Value>[], changes: readonly Difference[]): boolean {
  const owned = new Set(last.filter(({ own }) => own).map(({ setting }) => setting))
  return changes.some(
    ({ setting }) =>
      owned.has(setting) ||
      // The language can be that of the whole file, which no version of the program changes either.
      setting === "language" ||
      isInFile(config.source, setting),
  )
}
