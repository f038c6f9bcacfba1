/** Faults of a PostgreSQL server. */
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import type { Fault } from "../fault.ts"
import { needed } from "../scene.ts"

export const killed: Fault = {
  name: "postgres-killed",
  done: "The PostgreSQL server is killed (SIGKILL) while people write, and started again ten seconds later",
  bot: "Takes the lock of its database anew, and does again what was under way",
  people: "No answers while the server is away; then all",
  needs: { postgres: true },
  play: async ({ story, postgres }) => {
    const server = needed(postgres)
    const sent = story.send()
    await server.kill()
    await sent
    await sleep(10_000)
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
