/**
 * The bot's machine burns down while a vote and a pay run are open. All that is left is a backup from before the last ballot. It is put
 * back elsewhere, on a new device. What people did meanwhile is asked about, and nothing of it is made up.
 */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { runProgram } from "../../src/cli/program.ts"
import { loadConfig } from "../../src/config/load.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-restore-"))
})
afterEach(async () => {
  await coop?.stop()
  await rm(folder, { recursive: true, force: true })
})

const waggle = (...args: string[]): Promise<string> => answering([], ...args)

/** Runs the command line, and types these lines at it. */
async function answering(typed: readonly string[], ...args: string[]): Promise<string> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = { LANG: "en_GB.UTF-8", WAGGLE_MASTER_KEY: coop.masterKey.toString("base64") }
  const code = await runProgram(args, { in: Readable.from(typed.map((line) => `${line}\n`)), out, err, environment })
  out.end()
  err.end()
  expect([code, await text(err)]).toEqual([0, ""])
  return text(out)
}

/** Writes the live co-op's configuration into a file, with another data folder. */
async function configuration(name: string, data: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify({ ...coop.file, data }))
  return file
}

it(
  "the open vote closes with the ballots of all, and the open pay run pays everybody once",
  async () => {
    const account = { holder: "Hive eG", iban: "DE89370400440532013000" }
    coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"], settings: { account, reminders: [] } })
    await coop.act(async (act) => {
      await putSeat(act.work, coopKey("hive"), "treasurer", coop.id("ben"))
      const due = { account: duesOf(coop.id("ana")), amount: { minor: -9_000n, currency: "EUR" }, basis: null }
      const spent = { account: accounts.monthly, amount: { minor: 9_000n, currency: "EUR" }, basis: null }
      await book(act, null, { kind: "monthly", text: "", postings: [spent, due] })
      for (const name of ["ana", "ben", "cem"]) await say(act, { person: coop.id(name) }, "Here we are alone.")
    })
    const [hers, his, cems] = [await coop.directRoom("ana"), await coop.directRoom("ben"), await coop.directRoom("cem")]
    await coop.ask("ben", "!payrun", his)
    await coop.ask("ana", "!propose Buy a cargo bike")
    await coop.reads("cem", "Your ballot for M1")
    expect((await coop.ask("ana", "!vote M1 1", hers)).body).toContain("Counted for M1")
    const lost = coop.bot.deviceId

    const identity = await generateX25519Identity()
    const [backup, key] = [join(folder, "waggle.age"), join(folder, "key.txt")]
    await writeFile(key, identity)
    await coop.bot.keepKeys()
    const before = await configuration("before.yaml", coop.config.data)
    await waggle("backup", backup, before, "--recipient", await identityToRecipient(identity))

    expect((await coop.ask("cem", "!vote M1 2", cems)).body).toContain("Counted for M1")
    await coop.ask("ana", "!propose Paint the shed")
    // The mark in the account's data follows within moments; the bot writes it once more as it stops.
    await coop.stopBot()
    await rm(coop.config.data, { recursive: true })

    // The vote's key is not in the backup: the bot gets it from its account's data.
    const after = await configuration("after.yaml", join(folder, "data"))
    await waggle("restore", backup, after, "--identity", key)
    await coop.startBot(loadConfig(after))

    const told = await coop.reads("cem", "put back to how they stood")
    expect(told.body).toContain("I cannot read")
    expect(told.body).toContain("M2")
    expect(told.body).toContain("M1 is still open")
    expect((await coop.reads("cem", "Did you vote on M1")).body).toContain("I have no ballot of yours")
    expect((await coop.reads("ana", "Did you vote on M1")).body).toContain("I have the ballot that you sent before")
    const treasury = coop.bot.roomsOf(coopKey("hive")).treasury ?? ""
    await coop.client("ben").joinRoom(treasury)
    expect((await coop.reads("ben", "What was paid or received since")).body).toContain("Pay run 1 is open")

    expect(coop.bot.health().crossSigned).toBe(true)
    expect(coop.bot.deviceId).not.toBe(lost)
    const devices = await coop.client("ana").client.downloadKeysForUsers([coop.bot.userId])
    expect(Object.keys(devices.device_keys[coop.bot.userId] ?? {})).toEqual([coop.bot.deviceId])

    await coop.ask("cem", "!vote M1 2", cems)
    await coop.ask("ben", "!vote M1 1", his)
    const outcome = await coop.reads("cem", "3 could vote, 3 voted")
    expect(outcome.roomId).toBe(coop.membersRoom)
    const { body: result } = await coop.reads("cem", "M1 is carried: Buy a cargo bike")
    expect(result).toContain("2 of 3")

    await coop.ask("ben", "!payrun done", his)
    await coop.reads("ana", "has recorded a payment to you")
    expect((await coop.ask("ben", "!payrun done", his)).body).not.toContain("recorded a payment")
    expect(
      await coop.bot.store
        .knex("payments")
        .where({ coop: coopKey("hive") })
        .pluck("number"),
    ).toHaveLength(1)
    const [again] = await coop.bot.store.knex("motions").where({ title: "Paint the shed" })
    expect(again).toBeUndefined()

    // In the end the co-op itself is over. Everybody is told, and nothing of it is left where the bot ran.
    const members = coop.membersRoom
    await coop.stopBot()
    const places = ["--export", join(folder, "all"), "--backup", join(folder, "last.age"), "--identity", key]
    const last = await answering(["Hive", "remove"], "remove", after, ...places)
    expect(last).toContain("Treasurer: @ben")
    expect(last).toContain("Hive is removed")
    expect((await coop.reads("cem", "I am leaving Hive")).roomId).toBe(members)
    expect((await coop.reads("ana", "I do not answer any more")).body).toContain("Hive")
    expect(await readdir(join(folder, "data"))).toEqual(["lock.sqlite"])
    const user = coop.client("ana").client.getRoom(members)?.getMember(coop.config.user)
    await vi.waitFor(() => expect(user?.membership).toBe("leave"), { timeout: hung })
  },
  4 * hung,
)
