/** Measures how many ballots Waggle takes in per second, compared with how many messages a bare echo answers. */
import { performance } from "node:perf_hooks"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { median, rounded } from "./count.ts"
import { answered, type Scene, voterCount } from "./scene.ts"

export interface BallotsFigures {
  /** Waggle's rate divided by the echo's; both are medians of the rounds. */
  readonly ratio: number
  readonly wagglePerSecond: number
  readonly echoPerSecond: number
  readonly voters: number
  readonly ballotsARound: number
  readonly rounds: number
}

const ballotsEach = 4

interface Voter {
  readonly client: MemberClient
  readonly withWaggle: string
  readonly withEcho: string
}

/**
 * All voters send ballots on a motion to Waggle at once, each in their encrypted direct room. Each sends one ballot, and then three that
 * replace it. A round lasts from the first sending until the voters' clients have decrypted the answer to the last ballot, with its
 * receipt. Then the same messages go to the echo. Each round has a motion of its own, so it is a whole vote whose turnout is shown in the
 * members' room. The first round is not counted.
 */
export async function benchBallots(scene: Scene, rounds = 3): Promise<BallotsFigures> {
  const motions = Array.from({ length: rounds + 1 }, (_, index) => `M${index + 1}`)
  const voters = await openVotes(scene, motions)
  const waggle: number[] = []
  const echo: number[] = []
  for (const [round, motion] of motions.entries()) {
    const toWaggle = async () => waggle.push(await rate(voters, motion, "withWaggle", scene.bot.userId))
    const toEcho = async () => echo.push(await rate(voters, motion, "withEcho", scene.echo.userId))
    // Waggle and the echo take turns in going first.
    for (const leg of round % 2 === 0 ? [toWaggle, toEcho] : [toEcho, toWaggle]) await leg()
  }
  const [wagglePerSecond, echoPerSecond] = [median(waggle.slice(1)), median(echo.slice(1))]
  return {
    ratio: rounded(wagglePerSecond / echoPerSecond, 3),
    wagglePerSecond: rounded(wagglePerSecond, 1),
    echoPerSecond: rounded(echoPerSecond, 1),
    voters: voterCount,
    ballotsARound: voterCount * ballotsEach,
    rounds,
  }
}

/** One round's ballots per second. */
async function rate(voters: readonly Voter[], motion: string, room: "withWaggle" | "withEcho", by: string) {
  const ballots = Array.from(
    { length: ballotsEach },
    (_, index) => `!vote ${motion} ${index % 2 === 0 ? "1 2" : "2 1"}`,
  )
  const begun = performance.now()
  await Promise.all(voters.map((voter) => answered(voter.client, voter[room], by, ballots)))
  return (voters.length * ballotsEach) / ((performance.now() - begun) / 1000)
}

/** Opens a vote for each round, and waits until everybody has the ballot of the last one. */
async function openVotes(scene: Scene, motions: readonly string[]): Promise<Voter[]> {
  const asker = await scene.asker()
  const clients = await scene.voters()
  for (const motion of motions)
    await asker.send(scene.membersRoom, `!propose Motion of the bench, the one for ${motion}`)
  const voters: Voter[] = []
  for (const client of clients) {
    const last = motions.at(-1) ?? ""
    const isBallot = ({ sender, roomId, body }: { sender: string; roomId: string; body: string }) =>
      sender === scene.bot.userId && roomId !== scene.membersRoom && body.includes(last)
    const { roomId: withWaggle } = await client.waitFor(isBallot, { timeout: 120_000 })
    voters.push({ client, withWaggle, withEcho: await client.directRoomWith(scene.echo.userId) })
  }
  return voters
}
