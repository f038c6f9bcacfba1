import { commands } from "../../commands/index.ts"
import type { Answer } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { loose } from "./database.ts"
import { owe, seat } from "./owed.ts"

export const account = { holder: "Hive eG", iban: "DE89370400440532013000" }
export const anas = "DE02120300000000202051"
export const cems = "AT611904300234573201"
/** The lane of ben, who is the treasurer. */
export const direct = "person:@ben:hive.example"

/** Ben is the treasurer. 500 euros are due to ana, and 12.34 to cem. 7 points are due to tom, who has given no payment details. */
export async function payingCoop(settings: Readonly<Record<string, unknown>> = { account }): Promise<CoopBot> {
  const bot = await CoopBot.start({
    commands,
    settings: { currencies: ["EUR", "POINTS"], smallRoll: 3, ...settings },
  })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 50_000n)
  await owe(bot, "cem", 1_234n)
  await owe(bot, "tom", 7n, "POINTS")
  await bot.say("ana", "direct", `!payinfo ${anas} Ana Größe`)
  await bot.say("cem", "direct", `!payinfo ${cems} Cem Çelik`)
  return bot
}

export const files = (answers: readonly Answer[]) =>
  answers.flatMap(({ errand, lane }) => (errand.do === "file" ? [{ ...errand, lane }] : []))

/** The transfer file as text. Empty if there is none. */
export function xmlOf(answers: readonly Answer[]): string {
  const file = files(answers).find(({ mimetype }) => mimetype === "application/xml")
  return file ? Buffer.from(file.bytes, "base64").toString() : ""
}

/** What was said last: the last answer, and the other answers in its room that came with it. */
export function last(answers: readonly Answer[]): string {
  const lane = answers.at(-1)?.lane
  return answers
    .filter((answer) => answer.lane === lane && answer.errand.do === "say")
    .map(({ body }) => body)
    .join("\n\n")
}

/** Marks the files for the treasurer as delivered. Returns the IDs of their events. */
export async function delivered({ store }: CoopBot): Promise<string[]> {
  const rows: { id: number }[] = await loose(store.knex)("outbox").whereLike("name", "payment-details:%").orderBy("id")
  for (const { id } of rows)
    await loose(store.knex)("outbox")
      .where({ id })
      .update({ state: "sent", payload: null, room_id: "!direct-ben:hive.example", event_id: `$sent-${id}` })
  return rows.map(({ id }) => `$sent-${id}`)
}

/** The IDs of the events that these answers redact. */
export const redacted = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ errand }) => (errand.do === "redact" ? [errand.event] : []))
