/** Measures how long a member waits for an answer from Waggle and from a bare echo. */
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { median, rounded } from "./count.ts"
import { answered, type Scene } from "./scene.ts"

export interface ReplyFigures {
  /** Waggle's median divided by the echo's. */
  readonly ratio: number
  readonly waggleMs: number
  readonly echoMs: number
  readonly samples: number
}

const question = "!motions"
const warmUp = 5
const kinds = { plain: false, encrypted: true } as const

/**
 * A member sends `!motions` in a direct room, in turn to Waggle and to the echo, and waits for each answer. The time runs from the call to
 * send until the answer is decrypted in the client. The first rounds are not counted, since keys are shared in them and the compilers warm
 * up.
 */
export async function benchReply(scene: Scene, samples = 40): Promise<{ [kind in keyof typeof kinds]: ReplyFigures }> {
  const asker = await scene.asker()
  const legs: { kind: string; who: "waggle" | "echo"; userId: string; room: string; times: number[] }[] = []
  for (const [kind, encrypted] of Object.entries(kinds))
    for (const [who, { userId }] of [
      ["waggle", scene.bot],
      ["echo", scene.echo],
    ] as const)
      legs.push({ kind, who, userId, room: await asker.directRoomWith(userId, { encrypted }), times: [] })

  for (let round = 0; round < warmUp + samples; round++) {
    // The order changes each round, so that no kind of request always follows the same other kind.
    const order = round % 2 === 0 ? legs : legs.toReversed()
    for (const { who, userId, room, times } of order) {
      scene.run(who)
      // A process that was paused needs a moment. Work that it had not finished must not count towards the time of the next answer.
      await sleep(100)
      const begun = performance.now()
      await answered(asker, room, userId, [question])
      if (round >= warmUp) times.push(performance.now() - begun)
      // Work that follows an answer must not count towards the time of the next answer.
      await sleep(100)
    }
  }
  scene.run("both")
  const of = (kind: keyof typeof kinds): ReplyFigures => {
    const medianOf = (who: string) => median(legs.find((leg) => leg.kind === kind && leg.who === who)?.times ?? [])
    const [waggle, echo] = [medianOf("waggle"), medianOf("echo")]
    return { ratio: rounded(waggle / echo, 3), waggleMs: rounded(waggle, 1), echoMs: rounded(echo, 1), samples }
  }
  return { plain: of("plain"), encrypted: of("encrypted") }
}
