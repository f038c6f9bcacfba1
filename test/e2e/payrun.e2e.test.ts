/**
 * A pay run on a real homeserver. Members give payment details, and the treasurer gets a code to scan. Neither the details nor the code
 * stays in a room.
 */
import jsqr from "jsqr"
import { PNG } from "pngjs"
import { afterEach, expect, it } from "vitest"
import { say } from "../../src/kernel/acts/context.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
afterEach(() => coop.stop())

it("payment details and what the treasurer pays with are read once, and redacted when they are needed no more", async () => {
  const account = { holder: "Hive eG", iban: "DE89370400440532013000" }
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"], settings: { account } })
  const [ana, ben] = [coop.client("ana"), coop.client("ben")]
  const owed = { minor: 123_45n, currency: "EUR" }
  await coop.act(async (act) => {
    await putSeat(act.work, coopKey("hive"), "treasurer", coop.id("ben"))
    const due = { account: duesOf(coop.id("ana")), amount: { ...owed, minor: -owed.minor }, basis: null }
    const spent = { account: accounts.monthly, amount: owed, basis: null }
    await book(act, null, { kind: "monthly", text: "", postings: [spent, due] })
    for (const name of ["ana", "ben"]) await say(act, { person: coop.id(name) }, "Here we are alone.")
  })
  const hers = await coop.directRoom("ana")
  const details = await ana.send(hers, "!payinfo DE02 1203 0000 0000 2020 51 Ana Größe")
  await coop.reads("ana", "I have removed your message")
  await expect.poll(() => ana.seen.redacted.has(details), { timeout: hung }).toBe(true)

  const his = await coop.directRoom("ben")
  await coop.ask("ben", "!payrun", his)
  const code = await ben.waitFor(({ file }) => file?.name.endsWith(".png") ?? false, { timeout: hung })
  const transfer = await ben.waitFor(({ file }) => file?.name.endsWith(".xml") ?? false, { timeout: hung })
  for (const { roomId, encrypted } of [code, transfer]) expect([roomId, encrypted]).toEqual([his, true])
  if (!code.file || !transfer.file) throw new Error("no file")
  const { data, width, height } = PNG.sync.read(await ben.download(code.file))
  expect(jsqr.default(Uint8ClampedArray.from(data), width, height)?.data).toContain("DE02120300000000202051\nEUR123.45")
  expect((await ben.download(transfer.file)).toString()).toContain("<IBAN>DE02120300000000202051</IBAN>")

  await coop.ask("ben", "!payrun done", his)
  await coop.reads("ana", "has recorded a payment to you")
  for (const { eventId } of [code, transfer])
    await expect.poll(() => ben.seen.redacted.has(eventId), { timeout: hung }).toBe(true)
})
