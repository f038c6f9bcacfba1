/** The votes that a story needs: who is for what, and whether they vote yet. */

import { openedMotion } from "./announcements.ts"
import type { Game, Player } from "./player.ts"
import type { SeenBallot } from "./view.ts"
import { announced, patiently } from "./waiting.ts"

interface Cause {
  readonly first: Favourite
  held: boolean
}

/** The option that most put first: by its number, or by what its title contains. */
type Favourite = number | string

/** What is voted on, and how it is opened. */
export interface Question {
  readonly by: Player
  /** The command that opens it. */
  readonly text: string
  readonly first: Favourite
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
    const first = this.#causes.get(motion)?.first
    if (typeof first !== "string") return first ?? null
    const place = options.findIndex((title) => title.includes(first))
    return place < 0 ? null : place + 1
  }

  /** Whether it is time to vote on what a story needs; null: no story needs that vote. */
  isTime(motion: string): boolean | null {
    const cause = this.#causes.get(motion)
    return cause ? !cause.held : null
  }

  /** Opens a motion and resolves with its outcome. */
  async hold(game: Game, { by, text, first }: Question, contest: Contest | null = null): Promise<string> {
    const { view, rooms } = game
    const opening = await by.say(game, rooms.members, text, { is: "proposal", title: "" })
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
