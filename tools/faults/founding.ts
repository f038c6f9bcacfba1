/** Sets up a co-op for one fault: accounts, the members' clients, and the bot's configuration. */
import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { ownIban } from "../crash/bank-file.ts"
import type { BotFiles } from "../crash/bot-process.ts"
import { zone } from "../crash/evidence.ts"
import { type Accounts, wideLimits } from "../crash/founding.ts"
import type { Player } from "../crash/player.ts"
import type { Fault } from "./fault.ts"
import type { Cast } from "./story.ts"

/** How many milliseconds a vote of this kind is open. */
export const stageOf =
  ({ votingSeconds = 120 }: Fault) =>
  (kind: string): number =>
    kind === "decision" ? votingSeconds * 1000 : 180_000

/** Logs everybody in. Each client is passed to `login`, so that the caller can end it. */
export async function castOf(accounts: Accounts, login: (player: Player) => void): Promise<Cast> {
  const player = async (name: string) => {
    const made = await accounts.player(name)
    login(made)
    return made
  }
  const [ana, ben, cem, vic] = await Promise.all([player("ana"), player("ben"), player("cem"), player("vic")])
  return { ana, ben, cem, vic }
}

/** Where the bot finds what it needs. */
export interface Places {
  readonly homeserver: string
  readonly data: string
  readonly database: string
  /** The members' room, if it was there before the bot. */
  readonly room?: string
}

interface Named {
  readonly folder: string
  /** Default: `coop`. */
  readonly name?: string
  readonly masterKey?: string
}

/** Makes a members' room before the bot is there. Everybody is asked in. */
export async function ownRoom({ ana, ben, cem }: Cast, bot: string): Promise<string> {
  const { room_id } = await ana.observer.client.createRoom({
    // The SDK's types accept only their own enumeration for this value, hence the cast.
    preset: "private_chat" as never,
    invite: [bot, ben.userId, cem.userId],
    initial_state: [
      { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } },
      // As the bot wants it: else it puts that right, and says so.
      { type: "m.room.guest_access", state_key: "", content: { guest_access: "forbidden" } },
    ],
    power_level_content_override: { users: { [ana.userId]: 101, [bot]: 100 } },
  })
  return room_id
}

/** Writes a configuration of this name into `folder`. `masterKey`: that of another machine which may take over. */
export async function configure(
  { folder, name = "coop", masterKey = randomBytes(32).toString("base64") }: Named,
  fault: Fault,
  { bot, password, founders }: { bot: string; password: string; founders: readonly Player[] },
  { room, ...places }: Places,
): Promise<BotFiles> {
  const quick = (kind: string) => {
    return { proposalStage: "PT1S", votingStage: `PT${stageOf(fault)(kind) / 1000}S`, earlyNotice: "PT0S" }
  }
  const hive = {
    name: "Hive",
    zone,
    founders: founders.map(({ userId }) => userId),
    smallRoll: 3,
    // On which weekday a run falls must not matter, nor how long a fault lasts.
    digest: "none",
    reminders: [],
    limits: wideLimits,
    motions: { decision: quick("decision"), treasurer: quick("treasurer"), budget: quick("budget") },
    account: { holder: "Hive eG", iban: ownIban },
    ...(room !== undefined && { rooms: { members: room } }),
  }
  const config = join(folder, `${name}.yaml`)
  const keys = fault.needs?.standby ? { cryptoStore: "database" } : {}
  await writeFile(config, JSON.stringify({ user: bot, ...places, ...keys, ...fault.settings, coops: { hive } }))
  const environment = { WAGGLE_PASSWORD: password, WAGGLE_MASTER_KEY: masterKey }
  return { config, log: join(folder, name === "coop" ? "bot.log" : `${name}.log`), environment }
}
