/** The homeserver shows an identity for the bot. The bot checks in the answers to its key queries whether that identity is its own. */
import { initAsync, RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import { beforeAll, beforeEach, expect, it } from "vitest"
import { FatalError } from "../../src/matrix/fatal.ts"
import { OwnIdentity } from "../../src/matrix/own-identity.ts"

const me = "@waggle:hive.test"
const keyOf = (name: string) => ({ user_id: me, usage: ["master"], keys: { [`ed25519:${name}`]: name } })

/** `seen`: the identity that the crypto library sees. `ours`: whether the library has that identity's private keys. */
let machine: { seen: string; ours: boolean }
/** The identity noted beside the keys. */
let noted: string | null
let errors: string[]
let signings: number

beforeAll(() => initAsync())
beforeEach(() => {
  ;[machine, noted, errors, signings] = [{ seen: "own", ours: true }, null, [], 0]
})

function start({ resetIdentity = false } = {}) {
  const olmMachine = {
    markRequestAsSent: async () => true,
    getIdentity: async () => ({ masterKey: JSON.stringify(keyOf(machine.seen)), free() {} }),
  }
  const crypto = { encryptEvent() {}, olmMachine, outgoingRequestProcessor: { async makeOutgoingRequest() {} } }
  const signing = {
    async publish() {},
    async ensure() {
      signings += 1
      if (!machine.ours) throw new FatalError("recovery-key-wrong", { user: me, file: "recovery-key.txt" })
    },
    signed: async () => machine.ours,
  }
  const store = {
    rows: async () => (noted === null ? [] : [{ value: noted }]),
    run: async ([statement]: readonly [string, readonly string[]][]) => {
      noted = statement?.[1][0] ?? null
    },
  }
  const log = { debug() {}, info() {}, warn() {}, error: (_: object, message: string) => void errors.push(message) }
  const client = { getCrypto: () => crypto }
  const identity = new OwnIdentity({ client, crypto, store, signing, userId: me, resetIdentity, log } as never)
  const answered = (...[, type, response]: [id: string, type: RequestType, response: string]) =>
    (olmMachine.markRequestAsSent as (...all: unknown[]) => Promise<boolean>)("1", type, response)
  const shows = (master: string | null, type = RequestType.KeysQuery) =>
    answered("1", type, JSON.stringify({ master_keys: master === null ? {} : { [me]: keyOf(master) } }))
  const begin = async () => {
    await identity.publish()
    await identity.begin()
    identity.stop()
  }
  const says = (text: string) => answered("1", RequestType.KeysQuery, text)
  return { identity, shows, says, begin }
}

it("another one is told once, loudly, also where the crypto library does not believe it", async () => {
  const { identity, shows, begin } = start()
  await begin()
  for (const master of ["own", "forged", "forged", null]) await shows(master)
  expect(identity.health).toEqual({ crossSigned: true, otherIdentity: true })
  expect(errors).toEqual([expect.stringContaining("another cross-signing identity for this bot")])
})

it("another one is known as such at the next start, and is not called a wrong recovery key there", async () => {
  await start().begin()
  machine = { seen: "forged", ours: false }
  const { identity, shows, begin } = start()
  await identity.publish()
  await shows("forged")
  await expect(begin()).rejects.toMatchObject({ code: "another-identity", details: { own: "own", shown: "forged" } })
  expect(identity.health.otherIdentity).toBe(true)
})

it("where its own is shown again the device is signed again", async () => {
  const { identity, shows, begin } = start()
  await begin()
  machine = { seen: "forged", ours: false }
  await shows("forged")
  await identity.look()
  expect(identity.health).toEqual({ crossSigned: false, otherIdentity: true })
  machine = { seen: "own", ours: true }
  await shows("own")
  await expect.poll(() => identity.health).toEqual({ crossSigned: true, otherIdentity: false })
  expect(signings).toBe(2)
})

it.each([
  ["that the admin asked for", { resetIdentity: true }],
  ["whose recovery key the admin has put into the data folder", {}],
])("a new one %s is its own from then on", async (_, options) => {
  await start().begin()
  machine = { seen: "new", ours: true }
  const { identity, shows, begin } = start(options)
  await identity.publish()
  await shows("new")
  await begin()
  await shows("new")
  expect([identity.health, noted]).toEqual([{ crossSigned: true, otherIdentity: false }, "new"])
})

it.each(["<html>", "null", "[]", '{"master_keys":7}', '{"master_keys":null}'])(
  "an answer such as %s shows none, so the alarm stays as it was",
  async (text) => {
    const { identity, shows, says, begin } = start()
    await begin()
    await says(text)
    expect(identity.health.otherIdentity).toBe(false)
    await shows("forged")
    await says(text)
    expect(identity.health.otherIdentity).toBe(true)
  },
)
