/** `npm run faults [-- --only NAME --seed N]`: does to a bot what machines, networks and homeservers do, and reports what came of it. */
import { randomInt } from "node:crypto"
import { parseArgs } from "node:util"
import { startHomeserver } from "../homeserver.ts"
import { doneIn, needsRoot } from "./fault.ts"
import { isRoot } from "./left-behind.ts"
import { faults, untried } from "./list.ts"
import { runFault } from "./run-fault.ts"
import { commitHere, writeLine } from "./table.ts"

const usage = `npm run faults [-- --only NAME … --seed N --write]

Plays faults of network, homeserver, machine and account on a real bot, and checks that nothing is lost or there twice.
  --only NAME  plays this fault alone; may be given several times
  --seed N     repeats the choices of an earlier run (default: a random one)
  --write      writes the line of each fault that came out clean into docs/reliability.md
  --list       names all faults`

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    seed: { type: "string" },
    write: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
})
const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed)
const log = (line: string) => console.error(`faults: ${line}`)

async function main(): Promise<number> {
  if (values.help || values.list) {
    console.log(values.help ? usage : faults.map((fault) => `${fault.name}: ${doneIn(fault)}`).join("\n"))
    return 0
  }
  const all = [...faults, ...untried]
  const unknown = (values.only ?? []).filter((name) => !all.some((fault) => fault.name === name))
  if (unknown.length > 0 || !Number.isInteger(seed)) {
    console.error(unknown.length > 0 ? `no such fault: ${unknown.join(", ")}` : usage)
    return 2
  }
  const asked = all.filter((fault) => values.only?.includes(fault.name) ?? faults.includes(fault))
  const chosen = asked.filter((fault) => isRoot || !needsRoot(fault))
  const skipped = asked.filter((fault) => !chosen.includes(fault))
  log(`seed ${seed}`)
  const homeserver = await startHomeserver({ log })
  const unclean: string[] = []
  try {
    for (const fault of chosen) {
      const begun = performance.now()
      const outcome = await runFault(fault, { seed, homeserver, log })
      for (const kind of ["lost", "repeated", "undecryptable", "wrong"] as const)
        for (const finding of outcome[kind]) console.error(`${fault.name}: ${kind}: ${finding}`)
      const took = Math.round((performance.now() - begun) / 1000)
      console.log(`${fault.name}: ${outcome.clean ? "clean" : `not clean; see ${outcome.folder}`} (${took} s)`)
      if (!outcome.clean) unclean.push(fault.name)
      else if (values.write && outcome.facts) writeLine(fault, outcome.facts, { seed, commit: commitHere() })
    }
  } finally {
    await homeserver.stop()
  }
  const named = (names: readonly string[]) => (names.length > 0 ? `: ${names.join(", ")}` : "")
  console.log(`${chosen.length} faults, ${unclean.length} not clean${named(unclean)}`)
  if (skipped.length > 0)
    console.log(`${skipped.length} not played, since only root can${named(skipped.map(({ name }) => name))}`)
  return unclean.length > 0 ? 1 : 0
}

// What a fault has set up on the machine is removed when the process exits. A signal alone would end it without that.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1))

// Timers that the SDK leaves behind would keep the process running.
process.exit(
  await main().catch((error: unknown) => {
    console.error(error)
    return 1
  }),
)
