/**
 * `npm run bench [-- --json FILE]`: what Waggle costs compared with the simplest program that does the same, measured in the same run.
 * `npm run bench -- scale`: what a co-op of hundreds or thousands with a long history costs.
 */
import { writeFileSync } from "node:fs"
import { Command } from "commander"
import { benchBallots } from "./ballots.ts"
import { benchCount } from "./count.ts"
import { benchDues } from "./dues.ts"
import { benchHours } from "./hours.ts"
import { benchReply } from "./reply.ts"
import { benchScale } from "./scale.ts"
import { Scene } from "./scene.ts"
import { benchSeats } from "./seats.ts"

/** A ratio with the raw figures beside it, or a group of such ratios by name. */
type Figures = { readonly [name: string]: number | Figures }

/** One entry for each figure, in the order in which they are measured. */
const benches: Readonly<Record<string, (scene: () => Promise<Scene>) => Promise<Figures>>> = {
  count: async () => ({ ...(await benchCount()) }),
  stv: async () => ({ ...(await benchSeats()) }),
  dues: async () => ({ ...(await benchDues()) }),
  hours: async () => ({ ...(await benchHours()) }),
  reply: async (scene) => {
    const { plain, encrypted } = await benchReply(await scene())
    return { plain: { ...plain }, encrypted: { ...encrypted } }
  },
  ballots: async (scene) => ({ ...(await benchBallots(await scene())) }),
}

interface ScaleGiven {
  readonly members: string[]
  readonly records: string
  readonly entries: string
  readonly rounds: string
  readonly samples: string
  readonly real: boolean
}

/** The figures of large co-ops, one after the other. They take long, so they are measured only when they are asked for. */
async function scale({ members, real, ...given }: ScaleGiven): Promise<Figures> {
  const [records, entries] = [Number(given.records), Number(given.entries)]
  const [rounds, samples] = [Number(given.rounds), Number(given.samples)]
  const figures: Record<string, Figures> = {}
  for (const size of members.map(Number))
    figures[`scale-${size}`] = await benchScale({ size, records, entries, rounds, samples, real })
  return figures
}

/** One line for each figure: `count.ratio  0.91` and so on. */
function rows(figures: Figures, prefix = ""): [string, number][] {
  return Object.entries(figures).flatMap(([name, value]) =>
    typeof value === "number" ? [[prefix + name, value] as [string, number]] : rows(value, `${prefix}${name}.`),
  )
}

function table(figures: Figures): string {
  const lines = rows(figures)
  const width = Math.max(...lines.map(([name]) => name.length))
  const shown = lines.map(([, value]) => value.toLocaleString("en", { maximumFractionDigits: 3 }))
  const digits = Math.max(...shown.map((text) => text.length))
  return lines.map(([name], index) => `${name.padEnd(width)}  ${(shown[index] ?? "").padStart(digits)}`).join("\n")
}

const command = new Command("bench")
  .description("measure Waggle against plain programs that do the same")
  .option("--json <file>", "write the figures to this file, too")
  .option("--only <names...>", `take only these: ${Object.keys(benches).join(", ")}`)
  .argument("[names...]", "as --only, or scale: large co-ops with a long history")
  .option("--members <numbers...>", "scale: how many members the co-ops have", ["300", "1000", "3000"])
  .option("--records <number>", "scale: how many records their minutes have", "200000")
  .option("--entries <number>", "scale: how many entries their ledgers have", "20000")
  .option("--rounds <number>", "scale: how often a vote is opened", "3")
  .option("--samples <number>", "scale: how often each question is asked", "15")
  .option("--real", "scale: on a real homeserver instead of one in memory", false)
  .action(async (names: string[], given: ScaleGiven & { json?: string; only?: string[] }) => {
    const { json } = given
    const asked = [...names, ...(given.only ?? [])]
    const only = asked.length > 0 ? asked : undefined
    const figures: Record<string, Figures> = {}
    if (only?.includes("scale")) Object.assign(figures, await scale(given))
    let opened: Promise<Scene> | null = null
    const scene = () => {
      opened ??= Scene.open()
      return opened
    }
    try {
      for (const [name, bench] of Object.entries(benches)) {
        if (only && !only.includes(name)) continue
        console.error(`measuring ${name} …`)
        figures[name] = await bench(scene)
      }
    } finally {
      await (opened as Promise<Scene> | null)?.then((open) => open.close())
    }
    console.log(table(figures))
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
    // The SDK's stopped clients keep timers running for minutes, so the process does not end by itself.
    process.exit(0)
  })

await command.parseAsync()
