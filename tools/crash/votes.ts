/** The votes on which the next steps of a story (`story.ts`) depend: which option people favour, and whether it is time to vote. */

import { openedMotion } from "./announcements.ts"
import type { Actor, Game } from "./player.ts"
import type { SeenBallot } from "./view.ts"
import { announced, patiently } from "./waiting.ts"

interface Cause {
  readonly first: Favourite
  held: boolean
}

/** The option that most people put first: its number, or a part of its title. */
type Favourite = number | string

/** A motion whose outcome a story waits for. `first`: the option that most people put first. */
export interface Question {
  readonly by: Actor
  /** The command that opens the motion. */
  readonly text: string
  readonly first: Favourite
}

/** Somebody else who stands for the same office. People vote only after `ready` has resolved. */
export interface Contest {
  readonly rival: Actor
  readonly ready: () => Promise<void>
}

export class Votes {
  readonly #causes = new Map<string, Cause>()

  /** The option that most people put first in this vote. Null if everybody votes as they like. */
  favourite({ motion, options }: SeenBallot): number | null {
    const first = this.#causes.get(motion)?.first
    if (typeof first !== "string") return first ?? null
    const place = options.findIndex((title) => title.includes(first))
    return place < 0 ? null : place + 1
  }

  /** Whether it is time to vote on this motion. Null if no story waits for its outcome. */
  isTime(motion: string): boolean | null {
    const cause = this.#causes.get(motion)
    return cause ? !cause.held : null
  }

  /** Opens a motion and resolves with its outcome. */
  async hold(game: Game, { by, text, first }: Question, contest: Contest | null = null): Promise<string> {
    const { view, rooms } = game
    const opening = await by.say(game, rooms.members, text, { is: "proposal", title: "" })
    // The rival stands at once. If they waited for the answer, they might come too late and open an election of their own.
    await contest?.rival.say(game, rooms.members, text, { is: "command" })
    const opened = () => openedMotion(view.answers.get(opening)?.[0]?.body ?? "")
    await patiently(game, `an answer to ${text}`, () => opened() !== null)
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
