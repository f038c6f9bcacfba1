/** The configured co-ops in the form that other parts of the program use. */
import type { Config, CoopConfig } from "../config/schema.ts"
import type { Calls, CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import { loadWords } from "../kernel/views/words.ts"
import type { DisplayNames } from "../matrix/display-names.ts"
import type { CoopRoomsWanted, RoomSetup } from "../matrix/room-setup.ts"
import { type OwnOfficeRoom, officeOfRoom } from "../standing/rules/offices.ts"
import { ownRoomsOf } from "../standing/rules/rights.ts"

/** The rooms that a co-op should have, with names for the rooms that the bot makes. */
export function wantedRooms(coop: CoopConfig): CoopRoomsWanted {
  const words = loadWords(coop.language).forOffices(coop.offices).forAccounts(coop.ownAccounts)
  const titled = (role: OwnOfficeRoom) =>
    words.t("room-title-office", { coop: coop.name, name: words.office(officeOfRoom(role)) })
  return {
    coop: coop.key,
    name: coop.name,
    titles: {
      lobby: words.t("room-title-lobby", { coop: coop.name }),
      members: words.t("room-title-members", { coop: coop.name }),
      moderators: words.t("room-title-moderators", { coop: coop.name }),
      treasury: words.t("room-title-treasury", { coop: coop.name }),
    },
    offices: new Map(ownRoomsOf(coop.offices).map((role) => [role, titled(role)])),
    given: coop.rooms,
    // Customers come in through the lobby (§9.1).
    publicLobby: true,
  }
}

/**
 * The co-ops as acts see them, each with the rooms known and the rules in force at the moment of the call. `names`: how people call
 * themselves. `calls`: what is known of calls in the homeserver's rooms.
 */
export function coopContexts(
  config: Config,
  rooms: RoomSetup,
  { names, calls }: { readonly names?: DisplayNames; readonly calls?: () => Calls | null } = {},
): () => CoopContext[] {
  const server = config.user.slice(config.user.indexOf(":") + 1)
  const standing = new Map<CoopKey, Omit<CoopContext, "rooms">>()
  const adopt = (coop: CoopConfig) => {
    standing.set(coop.key, {
      key: coop.key,
      config: coop,
      words: loadWords(coop.language, coop.zone)
        .inCurrency(coop.currencies[0] ?? "EUR")
        .forOffices(coop.offices)
        .forAccounts(coop.ownAccounts),
      zone: coop.zone,
      server: names?.of({ server, room: () => rooms.roomsOf(coop.key).members, reserved: [coop.name] }) ?? server,
      bot: config.user,
      adopt,
    })
    rooms.want(wantedRooms(coop))
  }
  for (const coop of config.coops) adopt(coop)
  return () => {
    const known = calls?.() ?? null
    return [...standing.values()].map((coop) => ({
      ...coop,
      rooms: rooms.roomsOf(coop.key),
      ...(known && { calls: known }),
    }))
  }
}
