/** Documents with real encrypted clients: a Markdown file with a caption is proposed, becomes a redline, and is taken away as PDF (§15). */
import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
const quick = { proposalStage: "PT1S", votingStage: "PT1H", earlyNotice: "PT0S" }
const first = "# Bylaws\n\n1. Each member has one vote.\n\n2. Notice is two weeks.\n"
const voters = ["ana", "ben", "cem"]

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: voters, settings: { motions: { bylaw: quick } } })
})
afterAll(() => coop?.stop())

/** Uploads an encrypted Markdown file to the members' room as clients do, and sends it with this caption. */
async function sendFile(name: string, text: string, caption: string): Promise<void> {
  const member = coop.client(name)
  const sealed = Attachment.encrypt(Buffer.from(text))
  const file = JSON.parse(sealed.mediaEncryptionInfo ?? "{}")
  const how = { type: "application/octet-stream", includeFilename: false }
  const { content_uri: url } = await member.client.uploadContent(Buffer.from(sealed.encryptedData), how)
  const content = { msgtype: "m.file", body: caption, filename: "bylaws.md", info: { size: text.length } }
  await member.sendContent(coop.membersRoom, { ...content, file: { ...file, url } })
}

async function downloaded(name: string, filename: string): Promise<Buffer> {
  const member = coop.client(name)
  const { file } = await member.waitFor((message) => message.file !== null && message.body === filename, {
    timeout: hung,
  })
  if (!file) throw new Error("a file was waited for")
  return member.download(file)
}

async function carry(motion: string, revision: number): Promise<void> {
  for (const name of voters) {
    await coop.reads(name, new RegExp(`Your ballot for ${motion}`))
    await coop.vote(name, "1")
  }
  await coop.reads("cem", `Revision ${revision} is in force`)
}

describe("a document", () => {
  it("is proposed by a file, shown as a redline, and taken away as PDF", async () => {
    await sendFile("ana", first, "!document new bylaws bylaws Bylaws of the Hive")
    await coop.reads("ben", "M1 · Bylaws of the Hive is open for alternatives")
    expect((await downloaded("ben", "bylaws-M1-1.md")).toString()).toBe(first)
    await carry("M1", 1)

    await sendFile("ben", first.replace("two", "three"), "!amend bylaws Three weeks of notice")
    const redline = await coop.reads("cem", "2. Notice is [-two-] [+three+] weeks.")
    expect(redline).toMatchObject({ encrypted: true, roomId: coop.membersRoom })
    await carry("M2", 2)

    await coop.ask("cem", "!document bylaws since 1 pdf", await coop.directRoom("cem"))
    const pdf = (await downloaded("cem", "bylaws-2_since_1.pdf")).toString("latin1")
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toContain("/ActualText ([-two-])")
    expect(pdf).toContain("/ActualText ([+three+])")
  })
})
