/** Faults of a PostgreSQL server. */
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { saying } from "../../crash/said.ts"
import { patiently } from "../../crash/waiting.ts"
import type { Fault } from "../fault.ts"
import { needed } from "../scene.ts"

export const killed: Fault = {
  name: "postgres-killed",
  done: "The PostgreSQL server is killed (SIGKILL) while people write, and started again ten seconds later",
  bot: "Takes the lock of its database anew, and does again what was under way",
  people: "No answers while the server is away; then all",
  needs: { postgres: true },
  play: async ({ story, postgres, machine }) => {
    const server = needed(postgres)
    const sent = story.send()
    await server.kill()
    await sent
    await sleep(10_000)
    await machine.doctorFinds(/The database .* does not answer/)
    await server.again()
    await story.answered()
  },
}

export const connectionsCut: Fault = {
  name: "postgres-connections-cut",
  done: "Every connection to PostgreSQL is ended by the server five times, a second apart, while people write",
  bot: "Connects anew, takes the lock again, and does again what was under way",
  people: "Slower answers",
  needs: { postgres: true },
  play: async ({ story, postgres }) => {
    const { url } = needed(postgres)
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    const sent = story.send()
    for (let times = 0; times < 5; times++) {
      await admin.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = 'waggle'",
      )
      await sleep(1000)
    }
    await admin.end()
    await sent
    await story.answered()
  },
}

export const cutOff: Fault = {
  name: "postgres-cut-off",
  done: "The network between the bot and PostgreSQL swallows every packet for a minute while people write; nothing is refused",
  bot: "Notices within half a minute that the connection is dead, says so in its log, connects anew once the network is back, and does again what was under way",
  people: "No answers while the network is gone; then all",
  needs: { postgres: true, network: true },
  play: async (scene) => {
    const { story, machine } = scene
    const [line] = needed(scene.network).lines
    await line?.cut()
    await story.send()
    await sleep(60_000)
    await machine.says("ETIMEDOUT")
    await machine.doctorFinds(/The database .* does not answer/)
    await line?.mend()
    await story.answered()
    if (machine.outcome) throw new Error(`the bot has ended: ${machine.lastWords()}`)
  },
}

export const failedOver: Fault = {
  name: "postgres-failed-over",
  done: "A replica has every transaction (`synchronous_standby_names`). The PostgreSQL server is killed while people write, and five seconds later the replica is promoted; the address in `database:` names both",
  bot: "Finds the server that writes, and ends with exit code 1, since it is another one; started again, it goes on",
  people: "No answers for some seconds; then all",
  needs: { postgres: true, replica: { synchronous: true } },
  play: async (scene) => {
    const { story, machine } = scene
    const sent = story.send()
    await needed(scene.postgres).kill()
    await sent
    await sleep(5000)
    await needed(scene.replica).promote()
    await machine.endsBecause("database-replaced")
    await machine.start()
    await story.answered()
    if (machine.log().includes("an older copy of the state database"))
      throw new Error("the bot found that something was lost")
  },
}

export const failedOverBehind: Fault = {
  name: "postgres-failed-over-behind",
  done: "A replica lacks the last transactions (asynchronous replication): a ballot, an income and a payment are answered without it. Then the PostgreSQL server is killed, and the replica promoted",
  bot: "Ends with exit code 1, since another server answers; started again, it notices that its database went back, says so, reads once more what people sent since, and gives no number twice",
  people: "They are told since when something may be missing, and what they sent since is answered once more",
  needs: { postgres: true, replica: { synchronous: false } },
  notices: 3,
  also: [saying("restored")],
  known: [
    // What the bot did in the lost time it does once more, under new numbers.
    /^2 answers to (ben: !vote|ana: !income|ana: !pay) /,
    /^2 times the details of the answer to ana: !(income|pay) /,
    /^2 times (all-came T1 vic|paid T1|payment 25\.00 EUR cem)$/,
    /^nobody expected share E\d+ (ben|cem)$/,
  ],
  play: async (scene) => {
    const { story, machine, ben, cem, game } = scene
    const replica = needed(scene.replica)
    await replica.kill()
    await story.vote(ben, [1, 2])
    const payment = await story.book()
    await story.answered()
    await needed(scene.postgres).kill()
    await replica.again()
    await replica.promote()
    await machine.endsBecause("database-replaced")
    await machine.start()
    await machine.says("an older copy of the state database was put back")
    await patiently(game, "the payment's second answer", () => (game.view.answers.get(payment) ?? []).length === 2)
    story.payment = "P2"
    await story.vote(cem, [1])
    await story.answered()
  },
}
