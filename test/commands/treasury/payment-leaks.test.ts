/**
 * One person's payment details and payments reach nobody else (§7.5). No message, log, error or database that others can read contains
 * them.
 */

import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { motionId } from "../../../src/kernel/rules/types.ts"
import type { Errand } from "../../../src/kernel/store/outbox.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { accounts, duesOf, type Posting } from "../../../src/ledger/rules/ledger.ts"
import { impeach, takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { holds } from "../../support/bytes.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { holders, ibans, spaced } from "../../support/ibans.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
afterEach(() => bot.close())

interface Life {
  readonly name: "ana" | "cem" | "tom"
  readonly iban: string
  readonly holder: string
  readonly cents: bigint
}

/** Endings in cents that tell people's amounts apart. No sum of several amounts ends in the same cents as a single amount. */
const ends = [11n, 13n, 17n]
/**
 * Names and amounts that occur nowhere else in the bot's messages. The names contain spaces, which never occur by chance in sealed text.
 */
const life = (name: Life["name"], index: number): fc.Arbitrary<Life> =>
  fc.record({
    name: fc.constant(name),
    iban: ibans,
    holder: holders.map((holder) => `Xq${index} ${holder}`.slice(0, 60).trimEnd()),
    cents: fc.bigInt({ min: 3_000n, max: 29_999n }).map((euros) => euros * 100n + (ends[index] ?? 0n)),
  })
const lives = fc.tuple(life("ana", 0), life("cem", 1), life("tom", 2))

/**
 * All of somebody's secrets, in every form in which they could appear. The last digits of the IBAN are left out, since the bot shows these
 * to the person.
 */
const details = ({ iban, holder }: Life): string[] => [iban, spaced(iban), iban.slice(4), holder]
const amounts = ({ cents }: Life): string[] => {
  const digits = String(cents)
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)]
  return [`${whole}.${rest}`, `${whole.slice(0, -3)},${whole.slice(-3)}.${rest}`, `EUR${whole}.${rest}`]
}

const falls = ({ name, cents }: Life): Posting[] => [
  { account: accounts.monthly, amount: { minor: cents, currency: "EUR" }, basis: null },
  { account: duesOf(person(name)), amount: { minor: -cents, currency: "EUR" }, basis: null },
]

/** An errand as its readers see it, with the bytes of its file. */
function readable(errand: Errand): Buffer {
  const plain = Buffer.from(JSON.stringify(errand))
  return errand.do === "file" ? Buffer.concat([plain, Buffer.from(errand.bytes, "base64")]) : plain
}

const found = (answers: readonly Answer[], secrets: readonly string[]): string[] =>
  answers.flatMap(({ lane, errand }) => {
    const bytes = readable(errand)
    return secrets.filter((secret) => holds(bytes, secret)).map((secret) => `${secret} to ${lane}`)
  })

/** Gives, uses, changes and erases payment details, with everything that can go wrong with them. Returns all that the bot said. */
async function lived(people: readonly Life[]): Promise<Answer[]> {
  const heard: Answer[] = []
  const say = async (who: string, place: Place, body: string, manner = {}) =>
    void heard.push(...(await bot.say(who, place, body, manner)))
  // Books one entry for all people, as the end of a month does. An entry for a single person would tell whom it is about.
  await bot.act((act) => book(act, null, { kind: "monthly", text: "", postings: people.flatMap(falls) }))
  for (const { name, iban, holder } of people) {
    await say(name, "members", `!payinfo ${spaced(iban)} ${holder}`)
    await say(name, "treasury", `!payinf ${iban} ${holder}`)
    await say(name, "direct", `!payinfo ${iban.slice(0, -1)} ${holder}`)
    await say(name, "direct", `!payinfo ${spaced(iban)} ${holder}`, { room: { encrypted: false } })
    await say(name, "direct", `!payinfo ${spaced(iban)} ${holder}`)
    await say(name, "direct", "!payinfo")
  }
  for (const who of ["ana", "mia"]) for (const text of ["!payrun", "!payrun done"]) await say(who, "direct", text)
  await say("ben", "members", "!payrun")
  await say("ben", "treasury", "!payrun @ana @cem")
  await say("ben", "direct", "!payrun")
  await say("cem", "direct", `!payinfo ${spaced(people[1]?.iban ?? "")} ${people[1]?.holder}`)
  await say("ben", "treasury", "!payrun drop")
  await say("ben", "direct", "!payrun 2026-11")
  await say("ana", "members", "!impeach --sure Slow")
  heard.push(
    ...(await bot.act((act) =>
      impeach(act, { office: "treasurer", person: person("ben") }, { row: 1, id: motionId("M1") }),
    )),
  )
  await say("ben", "direct", "!payrun done")
  heard.push(...(await bot.act((act) => takeSeat(act, "treasurer", person("mia"), null))))
  await say("mia", "treasury", "!payrun")
  await say("mia", "treasury", "!payrun done")
  for (const { name } of people) await say(name, "direct", "!confirm P1")
  for (const text of ["!minutes", "!members", "!balance", "!ledger", "!payments", "!offices"])
    await say("eve", "members", text)
  for (const { name } of people) await say(name, "direct", "!forget payinfo")
  return heard
}

describe("payment details and amounts of one person", () => {
  it("reach nobody else, and stand readable nowhere", async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (people) => {
        bot = await CoopBot.start({
          commands,
          settings: { account: { holder: "Hive eG", iban: "DE89370400440532013000" } },
          members: {
            ana: "permanent",
            ben: "permanent",
            cem: "permanent",
            tom: "trial",
            mia: "permanent",
            eve: "permanent",
          },
        })
        try {
          await seat(bot, "ben", "treasurer")
          const heard = await lived(people)
          const booked = await bot.store.knex("payments")
          expect(booked).toHaveLength(people.length)
          const treasurers = ["ben", "mia"].map((name) => `person:${person(name)}`)
          const treasury = "room:!treasury-hive:hive.example"
          for (const one of people) {
            const own = `person:${person(one.name)}`
            // The treasurers did receive the details. So the search below looks for texts that really occur.
            expect(found(heard, [one.iban]).length).toBeGreaterThan(1)
            expect(found(heard, amounts(one)).length).toBeGreaterThan(1)
            expect(
              found(
                heard.filter(({ lane }) => !treasurers.includes(lane)),
                [one.iban],
              ),
            ).toEqual([])
            const others = heard.filter(({ lane }) => ![...treasurers, own].includes(lane))
            expect(found(others, details(one))).toEqual([])
            expect(
              found(
                others.filter(({ lane }) => lane !== treasury),
                amounts(one),
              ),
            ).toEqual([])
          }
          const rows = JSON.stringify([...(await allRows(bot.store.knex))])
          const errors = JSON.stringify([bot.faults, bot.log])
          for (const text of people.flatMap(details)) {
            expect(holds(Buffer.from(rows), text)).toBe(false)
            expect(errors).not.toContain(text)
          }
        } finally {
          await bot.close()
        }
      }),
      // A run takes long, so there are only two.
      { numRuns: 2, endOnFailure: true },
    )
  })

  it("stand in no log where the program fails at them", async () => {
    bot = await CoopBot.start({ commands })
    await bot.store.knex.schema.dropTable("payment_details")
    const said = await bot.ask("ana", "direct", "!payinfo DE02 1203 0000 0000 2020 51 Ana Größe")
    expect(said).toContain("f-")
    expect(bot.log).toHaveLength(1)
    expect(JSON.stringify([bot.log, said])).not.toMatch(/1203|2051|Größe/)
  })
})
