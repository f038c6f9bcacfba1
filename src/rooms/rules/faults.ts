/** The reasons why a co-op's room is not as it should be and the bot cannot mend it. */

import type { MatrixId } from "../../kernel/rules/types.ts"
import { isOwnOfficeRoom, type OwnOfficeRoom } from "../../standing/rules/offices.ts"
import { type Guard, isReplaced } from "./guards.ts"
import { levelOf } from "./power.ts"
import type { Ability, KeptRole, Mend, RoomState } from "./rooms.ts"

/** Something that the bot lacks, so that it cannot mend a room. */
export type Lack =
  | { readonly lack: "ability"; readonly ability: Ability }
  /** The person has at least the bot's power level, so the bot cannot remove them. */
  | { readonly lack: "as-powerful"; readonly person: MatrixId }
  /** Somebody changed a setting that keeps the room closed, and the bot has no power to change it back. */
  | { readonly lack: "unguarded"; readonly guard: Guard; readonly by: MatrixId | null }

/** Why the bot cannot do this mend, as far as that can be known beforehand. Null if nothing prevents it. */
export function hindrance(room: RoomState<KeptRole>, mend: Mend): Lack | null {
  if (mend.do === "restore") {
    const { guard, by } = mend
    return room.guarded.may.has(guard) ? null : { lack: "unguarded", guard, by }
  }
  // This mend only exists if the bot may do it.
  if (mend.do === "picture") return null
  const ability = mend.do === "unban" ? "ban" : mend.do === "close" || mend.do === "open" ? "power" : mend.do
  if (!room.abilities.has(ability)) return { lack: "ability", ability }
  if (mend.do !== "kick" || levelOf(room.power, mend.person) < levelOf(room.power, room.bot)) return null
  return { lack: "as-powerful", person: mend.person }
}

/** The abilities that the bot will need in a room sooner or later, even if there is nothing to mend now. */
const needed: Readonly<Record<Exclude<KeptRole, OwnOfficeRoom> | "office", readonly Ability[]>> = {
  space: [],
  lobby: ["redact", "invite", "kick", "power"],
  members: ["redact", "invite", "kick", "power", "pin"],
  moderators: ["redact", "invite", "kick", "power"],
  treasury: ["redact", "invite", "kick"],
  office: ["redact", "invite", "kick"],
  task: ["redact", "invite", "kick", "power"],
  mediation: ["invite", "kick", "power"],
}

/** Everything that the bot lacks in the room, without repeats. `alone`: leaves out all that it does not need for `mends`. */
export function lacksOf(room: RoomState<KeptRole>, mends: readonly Mend[], alone?: "alone"): Lack[] {
  const always = alone ? [] : needed[isOwnOfficeRoom(room.role) ? "office" : room.role]
  const abilities = new Set(always.filter((ability) => !room.abilities.has(ability)))
  const others: Lack[] = []
  for (const lack of mends.flatMap((mend) => hindrance(room, mend) ?? []))
    if (lack.lack === "ability") abilities.add(lack.ability)
    else others.push(lack)
  return [...[...abilities].map((ability) => ({ lack: "ability", ability }) as const), ...others]
}

/**
 * A reason why a room is not as it should be. Either the bot lacks something, or the homeserver refuses a mend, or the bot is not in the
 * room.
 */
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
  /** The admin's own room was replaced by another room, which the bot has not joined yet (§1.9). */
  | { readonly lack: "replaced"; readonly by: MatrixId | null }

/** The fault that an admin's own room was replaced. A room that the bot made has no such fault, because the bot undoes its replacement. */
export function replacedFaults({ made, guarded }: Pick<RoomState<KeptRole>, "made" | "guarded">): RoomFault[] {
  return !made && isReplaced(guarded) ? [{ lack: "replaced", by: guarded.by.replacement ?? null }] : []
}

/** A key that stays the same for the same fault, on later days too. */
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

/** A key that names the mend, and the person or the guard that it is about. */
export const mendKey = (mend: {
  readonly do: Mend["do"]
  readonly person?: MatrixId | null
  readonly guard?: Guard
}): string => `${mend.do} ${mend.person ?? mend.guard ?? ""}`.trimEnd()
