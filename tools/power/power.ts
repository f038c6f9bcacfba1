/** `npm run power [-- --kills N --cuts N --seed S]`: cuts the power of a bot's machine again and again, and reports what was lost. */
import { randomInt } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { runCrash } from "../crash/run-crash.ts"
import { startHomeserver } from "../homeserver.ts"
import { firstMinute } from "./first-minute.ts"
import { PowerCuts } from "./power-cuts.ts"
import { whyNoRecorder } from "./recorder.ts"

const usage = `npm run power [-- --kills N --cuts N --seed S | --short]

Cuts the power of a bot's machine again and again, on a real homeserver, while the co-op's members go on. Of what the bot wrote and did not
sync, a part is lost, torn, or there without what was written before it. Then the bot goes on with what is left. At the end, everything
that people saw and that the bot keeps is checked, as in npm run crash. In between, the power is cut at other moments, and what is left is
opened and examined without going on.
  --kills N    how often the bot goes on with what is left (default: 20)
  --cuts N     at how many other moments the power is cut, each in six ways (default: 100)
  --seed S     repeats the choices of an earlier run (default: a random one)
  --short      plays a bot's first minute alone, without a homeserver: its secrets, databases and first commits, cut at N moments
It needs Linux and a C compiler (Debian: apt install gcc libc6-dev).`

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    cuts: { type: "string", default: "100" },
    seed: { type: "string" },
    short: { type: "boolean" },
    help: { type: "boolean" },
  },
})
const kills = Number(values.kills)
const cuts = Number(values.cuts)
const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed)

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(cuts) || cuts < 0 || !Number.isInteger(seed)) {
    console.error(usage)
    return 2
  }
  const why = whyNoRecorder()
  if (why !== null) {
    console.error(`power: ${why}`)
    return 2
  }
  const log = (line: string) => console.error(`power: ${line}`)
  log(`seed ${seed}`)
  if (values.short) return await short()
  const homeserver = await startHomeserver()
  try {
    let power: PowerCuts | null = null
    const report = await runCrash({
      ...{ kills, seed, homeserver, log },
      power(folder, random) {
        const left = () => Math.max(0, cuts - (power?.points ?? 0))
        const each = () => Math.min(left(), Math.ceil(left() / Math.max(1, kills - (power?.lives ?? 0))))
        power = new PowerCuts(folder, random, each, log)
        return power
      },
    })
    for (const kind of ["lost", "repeated", "undecryptable", "wrong"] as const)
      for (const finding of report[kind]) console.error(`${kind}: ${finding}`)
    if (!report.clean) console.error(`seed ${seed}; the bot's data and log are in ${report.folder}`)
    console.log(`${report.line}${inWords(power)}`)
    return report.clean ? 0 : 1
  } finally {
    await homeserver.stop()
  }
}

async function short(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "waggle-power-"))
  try {
    const { ops, points, states, faults } = await firstMinute(folder, cuts, seed)
    for (const fault of faults) console.error(`power: ${fault}`)
    console.log(`${states} states of ${points} cuts among ${ops} ops examined, ${faults.length} faults`)
    return faults.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const inWords = (power: PowerCuts | null): string =>
  power
    ? `; went on after ${power.lives} cuts of the power; ${power.states} states of ${power.points} further cuts examined, ${power.faults.length} faults`
    : ""

// Timers that the SDK leaves behind would keep the process running.
process.exit(
  await main().catch((error: unknown) => {
    console.error(error)
    console.error(`seed ${seed}`)
    return 1
  }),
)
