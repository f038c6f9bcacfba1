/** The reasons why the bot cannot mend a co-op's room. */

import type { MatrixId } from "../../kernel/rules/types.ts"
import { type Guard, isReplaced } from "./guards.ts"
import { levelOf } from "./power.ts"
import type { Ability, KeptRole, Mend, RoomState } from "./rooms.ts"

/** A reason why the bot cannot, or could not, mend something. */
export type Lack =
  | { readonly lack: "ability"; readonly ability: Ability }
  /** The person has at least the bot's power level, so the bot cannot remove them. */
  | { readonly lack: "as-powerful"; readonly person: MatrixId }
  /** Somebody changed a setting that keeps the room closed, and the bot may not change it back. */
  | { readonly lack: "unguarded"; readonly guard: Guard; readonly by: MatrixId | null }

/** The known reason why the bot cannot do this; null if there is none. */
export function hindrance(room: RoomState<KeptRole>, mend: Mend): Lack | null {
  if (mend.do === "restore") {
    const { guard, by } = mend
    return room.guarded.may.has(guard) ? null : { lack: "unguarded", guard, by }
  }
  const ability = mend.do === "unban" ? "ban" : mend.do === "close" ? "power" : mend.do
  if (!room.abilities.has(ability)) return { lack: "ability", ability }
  if (mend.do !== "kick" || levelOf(room.power, mend.person) < levelOf(room.power, room.bot)) return null
  return { lack: "as-powerful", person: mend.person }
}

/** The abilities that the bot will need in a room, even if there is nothing to mend now. */
const needed: Readonly<Record<KeptRole, readonly Ability[]>> = {
  space: [],
  lobby: ["redact", "invite", "kick", "power"],
  members: ["redact", "invite", "kick", "power", "pin"],
  moderators: ["redact", "invite", "kick", "power"],
  treasury: ["redact", "invite", "kick"],
  task: ["redact", "invite", "kick", "power"],
}

/** Everything that the bot lacks in the room, without repeats. `alone`: only what it lacks for these mends. */
export function lacksOf(room: RoomState<KeptRole>, mends: readonly Mend[], alone?: "alone"): Lack[] {
  const always = alone ? [] : needed[room.role]
  const abilities = new Set(always.filter((ability) => !room.abilities.has(ability)))
  const others: Lack[] = []
  for (const lack of mends.flatMap((mend) => hindrance(room, mend) ?? []))
    if (lack.lack === "ability") abilities.add(lack.ability)
    else others.push(lack)
  return [...[...abilities].map((ability) => ({ lack: "ability", ability }) as const), ...others]
}

/** A reason why a room is not as it should be: the bot lacks something, the homeserver refuses it, or the bot is not in the room. */
export type RoomFault =
  | Lack
  | {
      readonly lack: "refused"
      readonly do: Mend["do"]
      readonly person: MatrixId | null
      readonly guard?: Guard
      readonly code: string
    }
  | { readonly lack: "absent" }
  /** The admin's own room was replaced by another one, which the bot has not joined yet (§1.9). */
  | { readonly lack: "replaced"; readonly by: MatrixId | null }

/** The fault that an admin's own room was replaced. If the bot made the room, it undoes the replacement instead. */
export function replacedFaults({ made, guarded }: Pick<RoomState<KeptRole>, "made" | "guarded">): RoomFault[] {
  return !made && isReplaced(guarded) ? [{ lack: "replaced", by: guarded.by.replacement ?? null }] : []
}

/** A key that is the same for the same fault, on later days too. */
export function faultKey(fault: RoomFault): string {
  switch (fault.lack) {
    case "ability":
      return `lacks ${fault.ability}`
    case "as-powerful":
      return `as powerful ${fault.person}`
    case "unguarded":
      return `unguarded ${fault.guard}`
    case "replaced":
      return "replaced"
    case "refused":
      return mendKey(fault)
    case "absent":
      return "absent"
  }
}

/** A key for what is to be done, and to whom or what. */
export const mendKey = (mend: {
  readonly do: Mend["do"]
  readonly person?: MatrixId | null
  readonly guard?: Guard
}): string => `${mend.do} ${mend.person ?? mend.guard ?? ""}`.trimEnd()
