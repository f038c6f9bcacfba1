/** Other rules come into force: for everything that follows, in the running program and after a restart (§15.5). */

import type { Value } from "../../config/rule-source.ts"
import type { CoopConfig } from "../../config/schema.ts"
import { isInFile, setSettings } from "../../config/set-settings.ts"
import { type Settings, settingsOf } from "../../config/settings.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { dropOffice } from "../../offices/acts/dropped.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import { type Change, officesGone } from "../rules/changes.ts"
import { putLastRules } from "../store/rules.ts"

/** All settings whose change members learn: those that votes can change, and those that only the configuration has. */
export const rulesNow = ({ work }: Pick<Act, "work">, coop: CoopConfig): Settings => {
  const veils = work.keys.derive("settings")
  return new Map([...settingsOf(coop), ...setSettings(coop, (value) => veils.handle(value))])
}

/** Remembers the rules under which the bot runs now. */
export async function rememberRules(act: Act, coop: CoopConfig): Promise<void> {
  const { voted } = coop.source
  const byVote = new Set(voted.flatMap(({ settings }) => settings.map(({ setting }) => setting)))
  const settings = [...rulesNow(act, coop)].map(([setting, value]) => ({
    setting,
    value,
    own: byVote.has(setting) || isInFile(coop.source, setting),
  }))
  await putLastRules(act.work, act.coop.key, settings)
}

/** Ends what hangs on offices that the co-op no longer has: who holds them, and their open elections. */
export async function endWhatIsGone(act: Act, changes: readonly Change<Value>[]): Promise<void> {
  for (const office of officesGone(changes)) {
    const powers = changes.find(({ setting }) => setting === `offices.${office}.powers`)?.from
    const keptTreasury = Array.isArray(powers) && powers.includes("hold-treasury")
    await dropOffice(act, officeKey(office), { keptTreasury })
  }
}
