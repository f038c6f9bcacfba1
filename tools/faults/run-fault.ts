/** Plays one fault: a co-op is founded, its story begins, the fault comes and goes, the story ends, and everything is checked. */
import { setTimeout as sleep } from "node:timers/promises"
import { catchUp } from "../crash/catch-up.ts"
import type { Findings } from "../crash/evidence.ts"
import { untilComplete } from "../crash/waiting.ts"
import { type Homeserver, startHomeserver } from "../homeserver.ts"
import { check, type Facts, heard, missing } from "./check.ts"
import type { Fault } from "./fault.ts"
import { type Scene, setScene } from "./scene.ts"

export interface Outcome extends Findings {
  readonly clean: boolean
  /** Null if the story did not come to its end. */
  readonly facts: Facts | null
  /** The folder with the bot's data and log, if something is not right. Otherwise null. */
  readonly folder: string | null
}

export interface RunOptions {
  readonly seed: number
  readonly homeserver: Homeserver
  /** One line of progress. */
  readonly log: (line: string) => void
}

/** Rejects only if no co-op could be founded. */
export async function runFault(fault: Fault, options: RunOptions): Promise<Outcome> {
  const { seed, log } = options
  const homeserver = fault.needs?.homeserver ? await startHomeserver({ own: true, log: () => {} }) : options.homeserver
  try {
    const scene = await setScene(fault, homeserver, seed, log)
    let clean = false
    try {
      const outcome = await play(scene, fault)
      clean = outcome.clean
      return outcome
    } finally {
      await scene.close(!clean)
    }
  } finally {
    if (fault.needs?.homeserver) await homeserver.stop()
  }
}

async function play(scene: Scene, fault: Fault): Promise<Outcome> {
  const { story, machine, folder } = scene
  const step = (what: string) => scene.log(`${fault.name}: ${what}`)
  try {
    step("the story begins")
    await story.begin()
    step("the fault comes")
    await fault.play(scene)
    step("the story ends")
    await story.end()
    if (!(await untilComplete(() => missing(scene, fault)))) step(`missing: ${missing(scene, fault).join("; ")}`)
    // The bot starts once more, although it should find nothing to do. If it says something that it has said already, the check sees that.
    await machine.stop()
    await machine.start()
    await sleep(2000)
    await machine.stop()
    for (const { observer } of [...scene.founders, scene.vic]) await catchUp(observer)
    const { findings, facts } = await check(scene, fault)
    const clean = Object.values(findings).every((list: readonly string[]) => list.length === 0)
    return { ...findings, facts, clean, folder: clean ? null : folder }
  } catch (error) {
    const wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error), heard(scene)]
    return { lost: [], repeated: [], undecryptable: [], wrong, facts: null, clean: false, folder }
  }
}
