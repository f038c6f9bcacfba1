/** A homeserver shows a forged identity for a while and then the real one again. It gains nothing by that (§5.1). */
import { afterEach, beforeEach, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { EchoBot } from "../support/echo-bot.ts"
import { homeserver } from "../support/homeserver.ts"
import { ForgedIdentity, LyingHomeserver } from "../support/lying-homeserver.ts"
import { hung } from "../support/patience.ts"
import { Scene } from "../support/scene.ts"

let scene: Scene
let operator: LyingHomeserver
let bot: EchoBot
let ana: MemberClient
let room: string
const closers: MemberClient[] = []

beforeEach(async () => {
  scene = await Scene.set()
  operator = await LyingHomeserver.before(homeserver().url)
  bot = await scene.startBot({ homeserverUrl: operator.url })
})
afterEach(async () => {
  for (const client of closers.splice(0)) client.stop()
  await scene.clear()
  await operator.stop()
})

/** Sends a message. Resolves with how far the bot trusts the message, or why it refuses the message. */
async function hears(client: MemberClient, body: string) {
  const event = await client.send(room, body)
  const heard = () => bot.heard.find(({ eventId }) => eventId === event)
  await expect.poll(heard, { timeout: hung }).toBeTruthy()
  const message = heard()
  return message?.kind === "text" ? message.trust : message?.kind === "refused" ? message.reason : message
}

it("a message from a device of a forged identity, under a key from before, does not count as its victim's", async () => {
  const account = { homeserverUrl: homeserver().url, ...(await homeserver().newUser("ana")) }
  ana = await MemberClient.login(account)
  closers.push(ana)
  room = await scene.roomOf(ana, bot)
  const real = await ana.client.getCrypto()?.getCrossSigningKeyId()
  expect(await hears(ana, "hello")).toEqual({ encrypted: true, device: "signed", identity: real })

  const thief = await MemberClient.login({ ...account, crossSign: false })
  closers.push(thief)
  const forged = new ForgedIdentity(ana.userId, thief.deviceId)
  await operator.shows(forged, ana)
  expect(await hears(thief, "hello")).toEqual({ encrypted: true, device: "signed", identity: forged.master })
  await operator.shows(null, ana)
  expect(await hears(thief, "2 1")).toEqual({ encrypted: true, device: "unsigned", identity: real })
})

it("her own device's messages under a key that came with a forged identity never count; under a new key they do", async () => {
  const account = { homeserverUrl: homeserver().url, ...(await homeserver().newUser("ana")) }
  ana = await MemberClient.login(account)
  closers.push(ana)
  room = await scene.roomOf(ana, bot)
  const real = await ana.client.getCrypto()?.getCrossSigningKeyId()
  const forged = new ForgedIdentity(ana.userId, ana.deviceId)
  await operator.shows(forged, ana)
  expect(await hears(ana, "hello")).toEqual({ encrypted: true, device: "signed", identity: forged.master })
  await operator.shows(null, ana)
  expect(await hears(ana, "2 1")).toBe("earlier-identity")
  await ana.client.getCrypto()?.forceDiscardSession(room)
  expect(await hears(ana, "2 1")).toEqual({ encrypted: true, device: "signed", identity: real })
})

it("another identity for the bot itself is noticed, keeps it from starting, and is forgotten once its own is shown", async () => {
  const { session } = bot
  expect(session.health()).toMatchObject({ crossSigned: true, otherIdentity: false })
  const forged = new ForgedIdentity(session.userId, session.deviceId)
  await operator.shows(forged, session)
  await expect.poll(() => session.health(), { timeout: hung }).toMatchObject({ otherIdentity: true })
  expect(bot.errors).toEqual([expect.stringContaining("another cross-signing identity for this bot")])
  await operator.shows(null, session)
  await expect
    .poll(() => session.health(), { timeout: hung })
    .toMatchObject({ crossSigned: true, otherIdentity: false })
  await bot.stop()
  operator.forged = forged
  await expect(scene.startBot({ homeserverUrl: operator.url })).rejects.toMatchObject({ code: "another-identity" })
  operator.forged = null
  bot = await scene.startBot({ homeserverUrl: operator.url })
  expect(bot.session.health()).toMatchObject({ crossSigned: true, otherIdentity: false })
})
