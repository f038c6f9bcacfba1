/** `npm run bench [-- --json FILE]`: what Waggle costs compared with the simplest program that does the same, measured in the same run. */
import { writeFileSync } from "node:fs"
import { Command } from "commander"
import { benchBallots } from "./ballots.ts"
import { benchCount } from "./count.ts"
import { benchDues } from "./dues.ts"
import { benchHours } from "./hours.ts"
import { benchReply } from "./reply.ts"
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
  .action(async ({ json, only }: { json?: string; only?: string[] }) => {
    const figures: Record<string, Figures> = {}
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
