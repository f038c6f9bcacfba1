import { type OlmMachine, RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../src/kernel/rules/types.ts"
import { Shown } from "../../src/matrix/shown.ts"

const ana = matrixId("@ana:hive.example")
const ben = matrixId("@ben:hive.example")
const waggle = matrixId("@waggle:hive.example")

/** The parts of the crypto library that `Shown` uses, and functions that play the homeserver. */
function machine() {
  let requests: { id: string; type: RequestType }[] = []
  const fake = {
    userId: { toString: () => waggle },
    outgoingRequests: async () => requests,
    queryKeysForUsers: () => ({ id: "direct" }),
    markRequestAsSent: async () => true,
    receiveSyncChanges: async () => [],
    markAllTrackedUsersAsDirty: async () => {},
  }
  const shown = Shown.of(fake as unknown as OlmMachine)
  const watched = fake as unknown as OlmMachine
  let looks = 0
  return {
    ask: async (id: string) => {
      requests = [{ id, type: RequestType.KeysQuery }]
      await watched.outgoingRequests()
    },
    answer: (id: string, ...people: string[]) =>
      watched.markRequestAsSent(
        id,
        RequestType.KeysQuery,
        JSON.stringify({ device_keys: Object.fromEntries(people.map((person) => [person, {}])) }),
      ),
    /** Hands in this text as the homeserver's answer. */
    says: (id: string, text: string) => watched.markRequestAsSent(id, RequestType.KeysQuery, text),
    changed: (...people: string[]) =>
      watched.receiveSyncChanges("[]", { changed: people, left: [] } as never, new Map() as never),
    dirty: () => watched.markAllTrackedUsersAsDirty(),
    shown,
    /** Asks for the person's identity, which `Shown` may remember. Resolves with how often the library has been asked so far. */
    look: (person = ana) =>
      shown.remembered(person, "identity", async () => {
        looks += 1
        return looks
      }),
  }
}

describe("what the homeserver shows of a person's devices", () => {
  it("is looked up once after each answer of the homeserver's", async () => {
    const { ask, answer, look } = machine()
    await ask("one")
    await answer("one", ana)
    expect([await look(), await look()]).toEqual([1, 1])
    await ask("two")
    await answer("two", ana)
    expect([await look(), await look()]).toEqual([2, 2])
  })

  it("is looked up each time for people of whom it has said nothing yet, and for the bot itself", async () => {
    const { ask, answer, look } = machine()
    expect([await look(), await look()]).toEqual([1, 2])
    await ask("one")
    await answer("one", ana, waggle)
    expect([await look(ben), await look(ben), await look(waggle), await look(waggle)]).toEqual([3, 4, 5, 6])
  })

  it("is looked up each time once a sync says that it changed, until what is asked after that is answered", async () => {
    const { ask, answer, changed, look, shown } = machine()
    await ask("one")
    await answer("one", ana)
    await look()
    await ask("before")
    await changed(ana)
    expect(shown.isCurrent(ana)).toBe(false)
    await answer("before", ana)
    expect([await look(), await look()]).toEqual([2, 3])
    await ask("after")
    await answer("after", ana)
    expect([await look(), await look()]).toEqual([4, 4])
  })

  it("is looked up each time after a start, when nobody knows what changed meanwhile", async () => {
    const { ask, answer, dirty, look } = machine()
    await ask("one")
    await dirty()
    await answer("one", ana)
    expect([await look(), await look()]).toEqual([1, 2])
  })

  it("is not remembered where another answer came while it was looked up", async () => {
    const { ask, answer, shown } = machine()
    await ask("one")
    await answer("one", ana)
    const old = shown.remembered(ana, "identity", async () => {
      await ask("two")
      await answer("two", ana)
      return "old"
    })
    expect(await old).toBe("old")
    expect(await shown.remembered(ana, "identity", async () => "new")).toBe("new")
  })

  it.each(["<html>", "null", '{"device_keys":null}', '{"device_keys":"@ana:hive.example"}'])(
    "is not remembered from an answer such as %s, which the library judges",
    async (text) => {
      const { ask, says, look, shown } = machine()
      await ask("one")
      expect(await says("one", text)).toBe(true)
      expect(shown.isCurrent(ana)).toBe(false)
      expect([await look(), await look()]).toEqual([1, 2])
    },
  )
})
