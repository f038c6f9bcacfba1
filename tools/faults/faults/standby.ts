/** Faults of a bot with a standby (`waggle start --standby`) on a second machine. */
import { setTimeout as sleep } from "node:timers/promises"
import { comesAbout, fairTime } from "../../../src/matrix/fair-time.ts"
import type { Fault } from "../fault.ts"
import { hung, type Machine } from "../machine.ts"
import { needed, type Scene } from "../scene.ts"

/** Waits until the other machine runs the bot. @throws Error if that takes longer than half a minute */
async function takesOver(other: Machine, since: number, { log }: Scene): Promise<void> {
  await other.runs()
  const took = Math.round((fairTime.now() - since) / 1000)
  log(`the standby runs the bot ${took} s after the fault began`)
  if (took > 30) throw new Error(`the standby took over only after ${took} s`)
}

/** The first machine waits again, the second one is killed, and the first one takes over. So the story ends where it began. */
async function backAgain(scene: Scene): Promise<void> {
  const { machine } = scene
  const other = needed(scene.standby)
  machine.spawn()
  await machine.says("waits to take over")
  const killed = fairTime.now()
  await other.kill()
  await takesOver(machine, killed, scene)
  for (const device of other.devices) machine.devices.add(device)
}

export const leaderKilled: Fault = {
  name: "standby-leader-killed",
  done: "The process that leads is killed (SIGKILL) while people write; later the standby, when the first machine waits in its place",
  bot: "The standby takes over within 30 seconds, as the same device; and so does the first machine in its turn",
  people: "No answers for some seconds; then all",
  needs: { postgres: true, standby: true },
  play: async (scene) => {
    const { story, machine } = scene
    const sent = story.send()
    const killed = fairTime.now()
    await machine.kill()
    await sent
    await takesOver(needed(scene.standby), killed, scene)
    await story.answered()
    await backAgain(scene)
  },
}

export const leaderCutOff: Fault = {
  name: "standby-leader-cut-off",
  done: "The network between the process that leads and PostgreSQL swallows every packet, while people write; the homeserver is still there for both",
  bot: "The process that leads ends with exit code 1 before it says anything more; the standby takes over within 30 seconds, as the same device",
  people: "No answers for some seconds; then all",
  needs: { postgres: true, network: true, standby: true },
  play: async (scene) => {
    const { story, machine } = scene
    const [line] = needed(scene.network).lines
    const sent = story.send()
    const cut = fairTime.now()
    await line?.cut()
    await sent
    await takesOver(needed(scene.standby), cut, scene)
    await machine.endsBecause("lead-lost")
    await story.answered()
    await line?.mend()
    await backAgain(scene)
  },
}

export const cutOff: Fault = {
  name: "standby-cut-off",
  done: "The network between the standby and PostgreSQL swallows every packet for a minute",
  bot: "Goes on. The standby says that it cannot ask who leads, takes nothing over, and waits again once the network is back",
  people: "Answers as ever",
  needs: { postgres: true, network: true, standby: true },
  play: async (scene) => {
    const { story, machine } = scene
    const other = needed(scene.standby)
    const [, line] = needed(scene.network).lines
    await line?.cut()
    await story.goOn()
    await other.says("who leads cannot be asked now")
    await sleep(20_000)
    await line?.mend()
    const leading = async () => (await machine.waggle("doctor", scene.config)).out
    const waits = async () => / (waits to take over), since /.test(await leading())
    const begun = fairTime.now()
    while (!(await waits())) {
      if (fairTime.now() - begun > hung) throw new Error(`the standby does not wait again: ${await leading()}`)
      await sleep(1000)
    }
    if (other.devices.size > 0 || other.outcome) throw new Error(`the standby did not wait: ${other.lastWords()}`)
    await other.end()
  },
}

export const allAway: Fault = {
  name: "standby-all-away",
  done: "PostgreSQL is killed and the homeserver cannot be reached, while people write. PostgreSQL comes back after 15 seconds, the homeserver 15 seconds later. Supervisors start what has ended",
  bot: "The process that led ends; the standby waits, and takes the lead once PostgreSQL is back. Without a homeserver it ends too; in the end one process leads and the other waits, as the same device",
  people: "No answers while one of the two is away; then all",
  needs: { postgres: true, standby: true },
  play: async (scene) => {
    const { story, machine, link } = scene
    const other = needed(scene.standby)
    const server = needed(scene.postgres)
    const [endFirst, endSecond] = [machine.supervise(), other.supervise()]
    const sent = story.send()
    await server.kill()
    await link.down()
    await sent
    await sleep(15_000)
    await server.again()
    await sleep(15_000)
    await link.up()
    await story.answered()
    const one = () => [machine, other].map((each) => each.log().includes("waits to take over"))
    const settled = () => one().filter((waits) => waits).length === 1 && !machine.outcome && !other.outcome
    if (!(await comesAbout(settled, hung))) throw new Error(`not one leads and one waits: ${other.lastWords()}`)
    await endSecond()
    await machine.runs()
    await endFirst()
    await machine.start()
    for (const device of other.devices) machine.devices.add(device)
  },
}
