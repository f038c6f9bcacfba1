/**
 * A bank statement from the treasurer's phone: an encrypted file, which the bot fetches through the authenticated endpoint and reads once.
 */
import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { maxFileBytes } from "../../src/bot/message.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { camt, eur, line } from "../support/bank-files.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
const logged: string[] = []
const note = (details: object, message: string) =>
  void logged.push(`${message} ${JSON.stringify(details)} ${Object.values(details).join()}`)
const statement = camt([
  line({
    amount: eur(50_000),
    name: "Zwirbelwind Kapitalgesellschaft",
    iban: "DE02120300000000202051",
    text: "Zottelrechnung",
  }),
])

beforeAll(async () => {
  const log = { debug: note, info: note, warn: note, error: note }
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"], bot: { log } })
  await coop.act((act) => takeSeat(act, "treasurer", coop.id("ben"), null))
})
afterAll(() => coop?.stop())

/**
 * How the stored file differs from what its message says: one bit is changed, the file is missing, or it is larger than the bot accepts.
 */
type Fault = "damaged" | "gone" | "too-large"

/** Uploads an encrypted file as clients do, and sends its message. */
async function sendFile(name: string, room: string, text: string, fault: Fault | null = null): Promise<string> {
  const member = coop.client(name)
  const sealed = Attachment.encrypt(fault === "too-large" ? Buffer.alloc(maxFileBytes + 1) : Buffer.from(text))
  const bytes = Buffer.from(sealed.encryptedData)
  const file = JSON.parse(sealed.mediaEncryptionInfo ?? "{}")
  if (fault === "damaged") bytes[0] = (bytes[0] ?? 0) ^ 1
  const how = { type: "application/octet-stream", includeFilename: false }
  const { content_uri: uploaded } = await member.client.uploadContent(bytes, how)
  const url = fault === "gone" ? uploaded.replace(/[^/]*$/, "nothing") : uploaded
  const content = { msgtype: "m.file", body: "camt.xml", filename: "camt.xml", info: { size: 1000 } }
  return member.sendContent(room, { ...content, file: { ...file, url } })
}

const answersTo = (event: string) =>
  coop
    .client("ben")
    .messages.filter(({ sender, relation }) => sender === coop.botUser.userId && relation?.replyTo === event)
const answered = async (event: string) => {
  await expect.poll(() => answersTo(event).length, { timeout: hung }).toBe(1)
  return answersTo(event)[0]
}

describe("a statement that the treasurer sends", () => {
  it("while the bot is away is read when it is back, once, and answered where nobody else reads", async () => {
    const direct = await coop.client("ben").directRoomWith(coop.botUser.userId)
    // Lets the bot answer in the room first, so that it knows the room.
    await coop.ask("ben", "!bank", direct)
    await coop.stopBot()
    const first = await sendFile("ben", direct, statement)
    const damaged = await sendFile("ben", direct, statement, "damaged")
    const gone = await sendFile("ben", direct, statement, "gone")
    const large = await sendFile("ben", direct, statement, "too-large")
    const again = await sendFile("ben", direct, statement)
    await coop.startBot()
    const answer = await answered(first)
    expect(answer?.body).toContain("One movement in this statement is new.")
    expect(answer?.encrypted).toBe(true)
    expect((await answered(damaged))?.body).toContain("its check sum is another")
    expect((await answered(gone))?.body).toContain("The homeserver does not give me the file.")
    expect((await answered(large))?.body).toContain("more than 5 megabytes")
    expect((await answered(again))?.body).toContain("Nothing in this statement is new. One I knew already.")
    const listed = await coop.ask("ben", "!bank", direct)
    expect(listed.body).toContain("B1: 500.00 EUR from Zwirbelwind Kapitalgesellschaft")
    expect(listed.body).toContain("One movement of your bank waits.")
    for (const event of [first, damaged, gone, large, again]) expect(answersTo(event)).toHaveLength(1)
  })

  it("is read in the treasury room as well; a member's file is read nowhere, and they are told so", async () => {
    const treasury = coop.bot.roomsOf(coopKey("hive")).treasury ?? ""
    await coop.client("ben").joinRoom(treasury)
    const passed = await sendFile("ana", await coop.client("ana").directRoomWith(coop.botUser.userId), statement)
    const other = camt([line({ amount: eur(1), name: "Zwirbelwind" })])
    expect((await answered(await sendFile("ben", treasury, other)))?.body).toContain(
      "One movement in this statement is new.",
    )
    const told = () => coop.client("ana").messages.filter(({ relation }) => relation?.replyTo === passed)
    await expect.poll(() => told().length, { timeout: hung }).toBe(1)
    expect(told()[0]?.body).toContain("I have no use for this file.")
  })

  it("leaves nothing of it in logs, in other rooms, or in the database without the key", async () => {
    const tables = await coop.bot.store.knex("bank_lines")
    expect(tables).toHaveLength(2)
    const told = coop
      .client("ana")
      .messages.filter(coop.isFromBot)
      .map(({ body }) => body)
    const everywhere = [...logged, JSON.stringify(tables), ...told].join("\n")
    for (const secret of ["Zwirbelwind", "Zottelrechnung", "DE02120300000000202051", "camt.xml"])
      expect(everywhere).not.toContain(secret)
  })
})
