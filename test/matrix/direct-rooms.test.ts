/** The list of direct rooms in the bot's account data, by which people's apps show such a room under people. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { bot, person } from "../support/fake-homeserver.ts"
import { type BotProcess, TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let process: BotProcess
const [ana, ben] = [person("ana"), person("ben")]

beforeEach(async () => {
  bench = await TransportBench.make()
  bench.homeserver.room("members", ["ana", "ben"])
  process = await bench.start()
})
afterEach(async () => {
  await process.stop()
  await bench.remove()
})

const listed = () => bench.homeserver.port(() => bench.homeserver.stream.length).accountData("m.direct")

/** The rooms of just the bot and this person. */
const roomsWith = (who: string) =>
  [...new Set(bench.homeserver.stream.map(({ room }) => room))].filter((room) => {
    const people = Object.entries(bench.homeserver.membersOf(room)).map(([name]) => name)
    return people.sort().join() === [who, "waggle"].sort().join()
  })

it("has the rooms that the bot opened, and those that people opened and wrote in", async () => {
  await process.tell(ana, "your ballot")
  await process.quiet()
  const own = bench.homeserver.room("bens", ["ben"], { encrypted: true })
  bench.homeserver.keys.add("s1")
  bench.homeserver.whisper(own, "ben", "s1", "hello")
  await process.quiet()
  await expect.poll(listed).toEqual({ [ana]: roomsWith("ana"), [ben]: [own] })
  expect(roomsWith("ana")).toHaveLength(1)
})

it("keeps what another app of the bot's account listed there", async () => {
  const port = bench.homeserver.port(() => bench.homeserver.stream.length)
  await port.setAccountData("m.direct", { [bot]: ["!notes:hive.example"], [ana]: ["!old:hive.example"] })
  await process.tell(ana, "your ballot")
  await process.quiet()
  const [room] = roomsWith("ana")
  await expect.poll(listed).toEqual({ [bot]: ["!notes:hive.example"], [ana]: ["!old:hive.example", room] })
})
