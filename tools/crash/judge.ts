/** Judges a run after the bot has stopped. The evidence: people's messages, the bot's database, and the bot's account on the homeserver. */
import { openToRead } from "../../src/kernel/store/database.ts"
import { insist } from "../../src/matrix/insist.ts"
import { type BotAccount, forgottenRooms } from "./bot-rooms.ts"
import { check } from "./check.ts"
import type { DyingBot } from "./dying-bot.ts"
import type { Evidence, Findings } from "./evidence.ts"

/** `database`: where the bot's database is, as the configuration says it. */
export async function judge(
  evidence: Evidence,
  bot: DyingBot,
  account: BotAccount,
  database: string,
): Promise<Findings> {
  const knex = openToRead(database)
  try {
    const findings = await check(evidence, knex)
    const { wrong } = findings
    if (bot.devices.size !== 1) wrong.push(`the bot was several devices: ${[...bot.devices].join(", ")}`)
    const devices = await publishedDevices(evidence)
    if (devices.length !== 1) wrong.push(`the homeserver knows devices ${devices.join(", ")} of the bot`)
    const forgotten = await forgottenRooms(account, knex)
    if (forgotten.length > 0) wrong.push(`the bot is in rooms that it does not know: ${forgotten.join(", ")}`)
    return findings
  } finally {
    await knex.destroy()
  }
}

/** The bot's devices, as the homeserver tells one of the members. */
async function publishedDevices({ newcomer, bot }: Evidence): Promise<string[]> {
  const answer = await insist(() => newcomer.observer.client.downloadKeysForUsers([bot]))
  return Object.keys(answer.device_keys[bot] ?? {})
}
