/** What a carried motion does that changes settings (§15.5): those that the winning option proposes are in force. */
import type { Value } from "../../config/rule-source.ts"
import { changesBetween } from "../../config/settings.ts"
import { withVotes } from "../../config/voted.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { WhenItWins } from "../../votes/acts/kinds/kind-acts.ts"
import { minutedChanges } from "../rules/changes.ts"
import { adoptRules, ruleDraftsOf, votedSettings } from "../store/rules.ts"
import { settingName } from "../views/changes.ts"
import { endWhatIsGone, rememberRules } from "./adopt.ts"

/** Puts the settings in force, unless they would contradict what has come into force since (§4.5). */
export const adoptProposed: WhenItWins = async (act, motion, winner) => {
  const { work, coop } = act
  const settings = (await ruleDraftsOf<Value>(work, motion.row)).get(winner.seq)
  if (!settings) throw new Error(`option ${winner.seq} of ${motion.id} has no changes`)
  const earlier = await votedSettings<Value>(work.trx, coop.key)
  const laid = withVotes(coop.config, [...earlier, { motion: motion.id, settings }])
  const about = { motion: motion.id, option: winner.seq }
  if ("problems" in laid) {
    const details = { ...about, why: "contradiction" } as const
    await addRecord(work, coop.key, { actor: null, act: "rules-not-changed", details })
    const [problem] = laid.problems
    const setting = settingName(coop.words, problem?.path.join(".") ?? "")
    return { effect: "said", key: "rules-not-changed", about: { setting } }
  }
  const changes = changesBetween(coop.config, laid.coop)
  await endWhatIsGone(act, changes)
  await adoptRules(work, coop.key, motion.row, winner.seq)
  await rememberRules(act, laid.coop)
  const details = { ...about, changes: minutedChanges(changes) }
  await addRecord(work, coop.key, { actor: null, act: "rules-changed", details })
  // Other units of work begin only after this one is committed, and then see the new rules.
  work.afterCommit(async () => coop.adopt(laid.coop))
  return { effect: "said", key: "rules-changed", about: {}, vacantUnsaid: true }
}
