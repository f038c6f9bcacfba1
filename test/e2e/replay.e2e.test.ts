/** If a homeserver sends an old ciphertext as a new event, the bot refuses it, whatever has happened since (§5.1a). */

import { copyFile, cp, mkdtemp, rm } from "node:fs/promises"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startBot } from "../../src/cli/start-bot.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { accountText } from "../../src/treasury/rules/payment-details.ts"
import { paymentDetailsOf } from "../../src/treasury/store/payment-details.ts"
import { loose } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop, quiet } from "../support/live-coop.ts"
import { sealed, sendAs, type Wire } from "../support/operator.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
const rooms = new Map<string, string>()
const logged: string[] = []
const note = (details: object, message: string) => void logged.push(`${message} ${JSON.stringify(details)}`)

beforeAll(async () => {
  const log = { debug() {}, info() {}, warn: note, error: note }
  const motions = { decision: { closeWhenAllVoted: true } }
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"], settings: { motions }, bot: { log } })
  await coop.act((act) => takeSeat(act, "treasurer", coop.id("ben"), null))
  for (const name of ["ana", "ben", "cem"]) {
    await coop.act((act) => say(act, { person: coop.id(name) }, "Here we are alone."))
    rooms.set(name, await coop.directRoom(name))
  }
})
afterAll(() => coop?.stop())

const roomOf = (name: string) => rooms.get(name) ?? ""

/** Sends a ciphertext in somebody's name, as the operator can. Resolves with the bot's answer to it. */
async function sends(name: string, wire: Wire) {
  const client = coop.client(name)
  const from = client.messages.length
  const event = await sendAs(client, roomOf(name), wire)
  return client.waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, {
    from,
    timeout: hung,
  })
}

/** Somebody says something, and the operator keeps the ciphertext. */
async function says(name: string, body: string) {
  const wire = await sealed(coop.client(name), roomOf(name), { msgtype: "m.text", body })
  return { wire, answer: (await sends(name, wire)).body }
}

/** Sends a ciphertext in somebody's name. Resolves when the bot has handled the event. */
async function handed(name: string, wire: Wire): Promise<void> {
  const event = await sendAs(coop.client(name), roomOf(name), wire)
  const handled = () =>
    loose(coop.bot.store.knex)("inbox").where({ event_id: event }).whereNotNull("handled_at").first("event_id")
  await expect.poll(handled, { timeout: hung }).toBeTruthy()
}

const table = (name: string) => coop.bot.store.knex(name).select("*")
const warnings = (name: string) =>
  coop
    .client(name)
    .messages.filter((message) => coop.isFromBot(message) && message.body.includes("sent me an old message again"))

let first: Wire
let last: Wire

describe("the operator of a member's homeserver, with ciphertexts that they kept", () => {
  it("cannot turn a replaced ballot back; the voter is told, once", async () => {
    await coop.ask("cem", "!propose Move our servers")
    await coop.reads("ana", "Your ballot for M1")
    const cast = await says("ana", "2 1")
    expect(cast.answer).toContain("Counted for M1")
    expect((await says("ana", "1 2")).answer).toContain("is replaced")
    first = cast.wire
    const before = await table("sealed_ballots")
    await handed("ana", first)
    expect((await coop.reads("ana", "sent me an old message again")).encrypted).toBe(true)
    await handed("ana", first)
    expect(await table("sealed_ballots")).toEqual(before)
    expect(warnings("ana").length).toBe(1)
    expect(logged.filter((line) => line.includes("repeated")).length).toBe(2)
  })

  it("cannot even where the voter has taken the old one away", async () => {
    const before = await table("sealed_ballots")
    const { wire, answer } = await says("ana", "!ballots")
    expect(answer).toContain("M1")
    const said = coop.client("ana").messages.findLast(({ body }) => body === "!ballots")
    await coop.client("ana").client.redactEvent(roomOf("ana"), said?.eventId ?? "")
    const from = coop.client("ana").messages.length
    await handed("ana", wire)
    await handed("ana", first)
    expect(
      coop
        .client("ana")
        .messages.slice(from)
        .filter((one) => coop.isFromBot(one) && one.relation),
    ).toEqual([])
    expect(await table("sealed_ballots")).toEqual(before)
  })

  it("cannot have a ballot counted in another vote once its own has ended", async () => {
    for (const name of ["ben", "cem"]) expect((await says(name, "1 2")).answer).toContain("Counted for M1")
    await coop.reads("cem", "M1 is ")
    await coop.ask("cem", "!propose Buy a kettle")
    await coop.reads("ana", "Your ballot for M2")
    await handed("ana", first)
    const voted = await coop.bot.store.knex("roll").where({ person: coop.id("ana"), voted: true })
    expect(voted.length).toBe(1)
  })

  it("cannot bring an old account back, nor book an income twice", async () => {
    const hers = async () => {
      const details = await coop.act(({ work }) => paymentDetailsOf(work, coopKey("hive"), coop.id("ana")))
      return details && accountText(details)
    }
    const old = await sealed(coop.client("ana"), roomOf("ana"), {
      msgtype: "m.text",
      body: "!payinfo DE02 1203 0000 0000 2020 51 Ana Grosse",
    })
    await handed("ana", old)
    const now = "!payinfo DE89 3704 0044 0532 0130 00 Ana Grosse"
    await handed("ana", await sealed(coop.client("ana"), roomOf("ana"), { msgtype: "m.text", body: now }))
    expect(await hers()).toBe("DE89370400440532013000")
    await handed("ana", old)
    expect(await hers()).toBe("DE89370400440532013000")

    const income = await says("ben", "!income 500 EUR from a workshop")
    const booked = await table("ledger_entries")
    expect(booked.length).toBe(1)
    await handed("ben", income.wire)
    expect(await table("ledger_entries")).toEqual(booked)
    last = income.wire
  })

  it("cannot by copying what somebody else has said", async () => {
    const room = coop.membersRoom
    const wire = await sealed(coop.client("cem"), room, { msgtype: "m.text", body: "!motions" })
    const copy = await sendAs(coop.client("ana"), room, wire)
    const from = coop.client("cem").messages.length
    const event = await sendAs(coop.client("cem"), room, wire)
    const answer = await coop
      .client("cem")
      .waitFor(({ relation }) => relation?.replyTo === event || relation?.thread === event, { from, timeout: hung })
    expect(answer.body).toContain("M2")
    const toCopy = coop.client("cem").messages.filter(({ relation }) => relation?.replyTo === copy)
    expect(toCopy.map(({ body }) => body).join()).not.toContain("M2")
  })

  it("cannot after a restart of the bot, nor after its older state was put back beside the keys", async () => {
    const file = join(coop.config.data, "waggle.sqlite")
    await coop.stopBot()
    await copyFile(file, `${file}.backup`)
    await coop.startBot()
    const [ballots, entries] = [await table("sealed_ballots"), await table("ledger_entries")]
    await handed("ana", first)
    await handed("ben", last)
    expect([await table("sealed_ballots"), await table("ledger_entries")]).toEqual([ballots, entries])

    // Ben says this after the backup. Restoring the backup removes the booking. Then the homeserver delivers the same event again.
    const { answer, wire } = await says("ben", "!income 70 EUR from coffee")
    expect(answer).toContain("70")
    expect((await table("ledger_entries")).length).toBe(entries.length + 1)
    const given = motionIn((await coop.ask("ana", "!propose Buy a boat")).body)
    const from = coop.client("cem").messages.length
    await coop.stopBot()
    await copyFile(`${file}.backup`, file)
    await coop.startBot()
    await expect.poll(async () => (await table("ledger_entries")).length, { timeout: hung }).toBe(entries.length + 1)
    for (const old of [last, wire]) await handed("ben", old)
    await handed("ana", first)
    expect((await table("ledger_entries")).length).toBe(entries.length + 1)
    expect(await table("sealed_ballots")).toEqual(ballots)

    // The homeserver must not take new messages for the lost ones, and no number may be given twice.
    const told = await coop.reads("cem", "My records were put back", from)
    const { messages } = coop.client("cem")
    const after = messages.findIndex(({ eventId }) => eventId === told.eventId) + 1
    await coop.reads("cem", "Buy a boat", after)
    const next = await coop.ask("ana", "!propose Sell the boat")
    expect(motionIn(next.body)).toBeGreaterThan(given + 1)
    expect((await coop.ask("ben", "!motions")).body).toContain("Sell the boat")
    const later = messages.slice(after).filter((message) => coop.isFromBot(message))
    expect(later.filter(({ body }) => new RegExp(`\\bM${given}\\b`).test(body))).toEqual([])
    const allTold = () => coop.client("cem").messages.filter(({ body }) => body.includes("My records were put back"))
    await coop.stopBot()
    await coop.startBot()
    await coop.ask("ben", "!motions")
    expect(allTold()).toHaveLength(1)
  })
})

it("a copy of the bot’s data that is started elsewhere does not run beside it, and says which one does", async () => {
  const copy = await mkdtemp(join(tmpdir(), "waggle-copy-"))
  await coop.stopBot()
  await cp(coop.config.data, copy, { recursive: true })
  await coop.startBot()
  const config = { ...coop.config, data: copy, database: join(copy, "waggle.sqlite") }
  const secrets = { password: coop.botUser.password, accessToken: null, masterKey: coop.masterKey }
  await expect(startBot(config, secrets, { log: quiet })).rejects.toMatchObject({
    code: "another-installation",
    details: { user: coop.botUser.userId, host: hostname() },
  })
  const from = coop.client("ben").messages.length
  const answer = await coop.ask("ben", "!motions")
  await coop.ask("ana", "!members")
  const answers = coop
    .client("ben")
    .messages.slice(from)
    .filter(({ body }) => body === answer.body)
  expect(answers).toHaveLength(1)
  // When an installation restarts, it need not ask whether another one runs: it was the last to run.
  await coop.stopBot()
  await coop.startBot()
  await coop.ask("ben", "!motions")
  await rm(copy, { recursive: true })
})

const motionIn = (body: string): number => Number(/\bM(\d+)/.exec(body)?.[1])
