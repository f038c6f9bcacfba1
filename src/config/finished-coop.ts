/** A co-op's settings in the form in which the program uses them. */
import { resolve } from "node:path"
import { coopKey, matrixId } from "../kernel/rules/types.ts"
import { layered } from "../ledger/rules/own-accounts.ts"
import { motionKinds } from "../votes/rules/kinds.ts"
import { accountsFrom, chartCalled } from "./charts.ts"
import { officeRulesOf, officesOf } from "./office-fields.ts"
import { ownCells, rulesOf } from "./presets.ts"
import { rehearsed } from "./rehearsal.ts"
import type { RuleSource } from "./rule-source.ts"
import type { ConfigFile, CoopConfig } from "./schema.ts"
import { valueAt } from "./values.ts"

/**
 * @param coop the settings with the preset and defaults filled in. `source`: what they were made from. `own`: what the co-op says itself, by
 * its file and by votes
 */
export function finishedCoop(
  key: string,
  coop: ConfigFile["coops"][string],
  source: RuleSource,
  own: unknown = source.own,
): CoopConfig {
  const motions = rulesOf(coop.motions)
  const offices = officesOf(coop.offices, coop.separateOffices)
  const finished: CoopConfig = {
    ...coop,
    key: coopKey(key),
    source,
    language: coop.language ?? source.language,
    clockLimit: source.clockLimit,
    founders: coop.founders.map((founder) => matrixId(founder)),
    guests: coop.guests.map((guest) => matrixId(guest)),
    rooms: Object.fromEntries(Object.entries(coop.rooms).filter(([, room]) => room !== undefined)),
    pictures: Object.fromEntries(
      Object.entries(coop.pictures).flatMap(([role, path]) =>
        path === undefined ? [] : [[role, resolve(source.folder, path)]],
      ),
    ),
    ownAccounts: layered(chartCalled(coop.chart), accountsFrom(coop.accounts ?? {})),
    offices,
    officeRules: officeRulesOf(coop.offices),
    motions,
    ownCells: ownCells(motions, coop.preset),
    saysWhoVotes: motionKinds.filter(
      (kind) => offices.some(({ recall }) => recall === kind) && valueAt(own, ["motions", kind, "vote"]) !== undefined,
    ),
  }
  return coop.stages === "minutes" ? rehearsed(finished) : finished
}
