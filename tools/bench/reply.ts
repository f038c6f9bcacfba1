/** How long a member waits for an answer, of Waggle and of a bare echo. */
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { median, rounded } from "./count.ts"
import { answered, type Scene } from "./scene.ts"

export interface ReplyFigures {
  /** Waggle's median over the echo's. */
  readonly ratio: number
  readonly waggleMs: number
  readonly echoMs: number
  readonly samples: number
}

const question = "!motions"
const warmUp = 5
const kinds = { plain: false, encrypted: true } as const

/**
 * One member sends `!motions` in a direct room, to Waggle and to the echo in turn, and each time waits for the answer, from
 * the call to send until the answer stands, decrypted, in the client. The first rounds are not counted: keys are shared in
 * them, and the compilers get warm.
 */
export async function benchReply(scene: Scene, samples = 40): Promise<{ [kind in keyof typeof kinds]: ReplyFigures }> {
  const asker = await scene.asker()
  const legs: { kind: string; who: string; userId: string; room: string; times: number[] }[] = []
  for (const [kind, encrypted] of Object.entries(kinds))
    for (const [who, { userId }] of [
      ["waggle", scene.bot],
      ["echo", scene.echo],
    ] as const)
      legs.push({ kind, who, userId, room: await asker.directRoomWith(userId, { encrypted }), times: [] })

  for (let round = 0; round < warmUp + samples; round++) {
    // Nobody always comes after the same other.
    const order = round % 2 === 0 ? legs : legs.toReversed()
    for (const { userId, room, times } of order) {
      const begun = performance.now()
      await answered(asker, room, userId, [question])
      if (round >= warmUp) times.push(performance.now() - begun)
      // What still follows upon the answer is not to fall into the next one's time.
      await sleep(100)
    }
  }
  const of = (kind: keyof typeof kinds): ReplyFigures => {
    const medianOf = (who: string) => median(legs.find((leg) => leg.kind === kind && leg.who === who)?.times ?? [])
    const [waggle, echo] = [medianOf("waggle"), medianOf("echo")]
    return { ratio: rounded(waggle / echo, 3), waggleMs: rounded(waggle, 1), echoMs: rounded(echo, 1), samples }
  }
  return { plain: of("plain"), encrypted: of("encrypted") }
}
