/** A vote in the store, without a bot. */
import { coopKey, eventId, instant, type MatrixId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { newKeySalt, putBallot, unsealBallots } from "../../src/votes/store/ballots.ts"
import { changeMotion, insertMotion } from "../../src/votes/store/motions.ts"
import { putCounted } from "../../src/votes/store/published.ts"
import { putRoll } from "../../src/votes/store/roll.ts"
import { usualTerms } from "./terms.ts"

const clock = { now: () => instant(1_800_000_000_000) }
export const openStore = async (location: string): Promise<Store> =>
  new Store(await openDatabase(location), clock, new MasterKey(Buffer.alloc(32, 7)))

export const voters = (number: number): MatrixId[] =>
  Array.from({ length: number }, (_, n) => matrixId(`@voter-${n}:hive.example`))

/** Opens a vote. Long rows stand beside the secret ones, so that the database has to move rows about. */
export async function openVote(store: Store, people: readonly MatrixId[]): Promise<{ row: number; salt: string }> {
  const salt = newKeySalt()
  const terms = { ...usualTerms, note: "x".repeat(900) }
  const row = await store.work(async (work) => {
    const { row } = await insertMotion(work, coopKey("hive"), {
      kind: "decision",
      author: people[0] ?? matrixId("@ana:hive.example"),
      room: roomId("!members:hive.example"),
      event: eventId("$event"),
      terms,
      proposalEndsAt: instant(0),
    })
    await changeMotion(work, row, { stage: "voting", key_salt: salt })
    await putRoll(
      work,
      row,
      people.map((person) => ({ person, weight: "1" })),
    )
    return row
  })
  return { row, salt }
}

export const cast = (store: Store, row: number, voter: MatrixId, ranking: readonly number[]) =>
  store.work((work) => putBallot(work, row, voter, ranking))

export async function close(store: Store, row: number): Promise<void> {
  await store.work(async (work) => {
    await putCounted(work, row, await unsealBallots(work, row), true)
    await changeMotion(work, row, { stage: "closed", outcome_text: "y".repeat(3000) })
  })
}
