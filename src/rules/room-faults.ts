/** What keeps the bot from mending a co-op's room. */
import { type Guard, isReplaced } from "./room-guards.ts"
import { levelOf } from "./room-power.ts"
import type { Ability, KeptRole, Mend, RoomState } from "./rooms.ts"
import type { MatrixId } from "./types.ts"

/** What keeps the bot from mending something, or would. */
export type Lack =
  | { readonly lack: "ability"; readonly ability: Ability }
  /** Nobody can remove somebody who has as much power. */
  | { readonly lack: "as-powerful"; readonly person: MatrixId }
  /** Somebody changed what keeps the room closed, and the bot may not change it back. */
  | { readonly lack: "unguarded"; readonly guard: Guard; readonly by: MatrixId | null }

/** What keeps the bot from doing this; null: nothing that is known. */
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

/** What the bot needs in a room sooner or later, whether or not there is something to mend. */
const needed: Readonly<Record<KeptRole, readonly Ability[]>> = {
  space: [],
  lobby: ["redact", "invite", "kick", "power"],
  members: ["redact", "invite", "kick", "power", "pin"],
  moderators: ["redact", "invite", "kick", "power"],
  treasury: ["redact", "invite", "kick"],
  task: ["redact", "invite", "kick", "power"],
}

/** What the bot lacks in the room, each thing once. `alone`: only what it lacks for these mends. */
export function lacksOf(room: RoomState<KeptRole>, mends: readonly Mend[], alone?: "alone"): Lack[] {
  const always = alone ? [] : needed[room.role]
  const abilities = new Set(always.filter((ability) => !room.abilities.has(ability)))
  const others: Lack[] = []
  for (const lack of mends.flatMap((mend) => hindrance(room, mend) ?? []))
    if (lack.lack === "ability") abilities.add(lack.ability)
    else others.push(lack)
  return [...[...abilities].map((ability) => ({ lack: "ability", ability }) as const), ...others]
}

/** What keeps a room from being as it should be: what the bot lacks, what the homeserver refuses it, or that it is not in there. */
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
  /** A room of the admin's own is replaced by another, into which the bot has not come yet (§1.9). */
  | { readonly lack: "replaced"; readonly by: MatrixId | null }

/** That a room of the admin's own is declared replaced. In one that the bot made, that is taken back. */
export function replacedFaults({ made, guarded }: Pick<RoomState<KeptRole>, "made" | "guarded">): RoomFault[] {
  return !made && isReplaced(guarded) ? [{ lack: "replaced", by: guarded.by.replacement ?? null }] : []
}

/** The same for the same fault, also another day. */
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

/** What is to be done, to whom or what. */
export const mendKey = (mend: {
  readonly do: Mend["do"]
  readonly person?: MatrixId | null
  readonly guard?: Guard
}): string => `${mend.do} ${mend.person ?? mend.guard ?? ""}`.trimEnd()
