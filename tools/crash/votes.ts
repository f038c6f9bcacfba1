/** The votes that a story needs: who is for what, and whether they vote yet. */
import type { Game, Player } from "./player.ts"
import { openedMotion, type SeenBallot } from "./view.ts"
import { announced, patiently } from "./waiting.ts"

interface Cause {
  /** Title of the option that most put first. */
  readonly first: string
  held: boolean
}

/** What is voted on, and how it is opened. */
export interface Question {
  readonly by: Player
  /** The command that opens it. */
  readonly text: string
  readonly title: string
  /** As of `Cause`. */
  readonly first: string
}

/** Somebody who stands too; then it is voted on when `ready` resolves. */
export interface Contest {
  readonly rival: Player
  readonly ready: () => Promise<void>
}

export class Votes {
  readonly #causes = new Map<string, Cause>()

  /** Which option most put first in this vote; null: each as they like. */
  favourite({ motion, options }: SeenBallot): number | null {
    const place = options.indexOf(this.#causes.get(motion)?.first ?? "")
    return place < 0 ? null : place + 1
  }

  /** Whether it is time to vote on what a story needs; null: no story needs that vote. */
  isTime(motion: string): boolean | null {
    const cause = this.#causes.get(motion)
    return cause ? !cause.held : null
  }

  /** Opens a motion and resolves with its outcome. */
  async hold(game: Game, { by, text, title, first }: Question, contest: Contest | null = null): Promise<string> {
    const { view, rooms } = game
    const opening = await by.say(game, rooms.members, text, { is: "proposal", title })
    // At once: where the answer takes long, the rival would come too late and open a vote of their own.
    await contest?.rival.say(game, rooms.members, text, { is: "command" })
    const opened = () => openedMotion(view.answers.get(opening)?.[0]?.body ?? "")
    await patiently(`an answer to ${text}`, () => opened() !== null)
    const motion = opened() ?? ""
    const cause: Cause = { first, held: contest !== null }
    this.#causes.set(motion, cause)
    await announced(game, `begun ${motion}`)
    await contest?.ready()
    cause.held = false
    await announced(game, `outcome ${motion}`)
    return view.announced(`outcome ${motion}`)[0]?.body ?? ""
  }
}
