/** A few of the fuzzer's texts. None of them causes a fault, and a stranger's message never costs much. `npm run fuzz` tries a million. */
import { afterEach, describe, expect, it } from "vitest"
import { Random } from "../../tools/crash/random.ts"
import { corpusOf } from "../../tools/fuzz/corpus.ts"
import { allMessages, livelyCoop, type Speaker, speakers } from "../../tools/fuzz/messages.ts"
import { run, tryOn } from "../../tools/fuzz/run.ts"
import { targets } from "../../tools/fuzz/targets.ts"
import type { CoopBot } from "../support/coop-bot.ts"

describe("what reads odd texts", () => {
  it.each(targets)("reads them as it must: $name", async (target) => {
    for (const text of corpusOf(target)) await tryOn(target, text)
    const few = ["yaml", "sealed backups"].includes(target.name) ? 10 : 60
    const { failures } = await run(target, process.env.WAGGLE_TEST_LONG ? 10 * few : few, 1)
    expect(failures.map(({ text, error }) => `${String(error)}: ${JSON.stringify(text.slice(0, 200))}`)).toEqual([])
  })
})

let bot: CoopBot | undefined
afterEach(async () => {
  await bot?.close()
  bot = undefined
})

/** How many queries this message causes, and how many bytes the bot answers. */
async function workOf(bot: CoopBot, { who, place }: Speaker, body: string) {
  let queries = 0
  const count = () => {
    queries += 1
  }
  bot.store.knex.on("query", count)
  const answers = await bot.say(who, place, body)
  bot.store.knex.removeListener("query", count)
  return { queries, bytes: Buffer.byteLength(JSON.stringify(answers)) }
}

describe("a long repetitive message", () => {
  it.each(speakers)("of $who in $place is no fault, and asks and answers little", async (speaker) => {
    bot = await livelyCoop()
    const usual = await workOf(bot, { ...speaker }, "!help")
    const chosen = new Random(1).shuffled([...allMessages()]).slice(0, 30)
    for (const { message } of chosen) {
      const body = message()
      const { queries, bytes } = await workOf(bot, speaker, body)
      const said = `${queries} queries, ${bytes} bytes, for ${JSON.stringify(body.slice(0, 60))}`
      // A command may cause more queries than `!help`, but a long text must not raise their number without limit.
      expect(queries, said).toBeLessThan(speaker.stranger ? usual.queries + 60 : 400)
      expect(bytes, said).toBeLessThan(speaker.stranger ? 20_000 : 200_000)
    }
    expect(bot.log).toEqual([])
  })
})
