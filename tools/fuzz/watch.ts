/**
 * Watches the fuzzer from a thread of its own. A text that is read for ever would otherwise hold it silently: nothing else can run meanwhile.
 */
import { Worker } from "node:worker_threads"

const mostBytes = 400_000
/** In milliseconds of the clock: no text takes that long, however busy the machine is. */
const patience = 120_000

const source = `
const { workerData: { shared, patience } } = require("node:worker_threads")
const turn = new Int32Array(shared, 0, 2)
let seen = -1
setInterval(() => {
  const now = Atomics.load(turn, 0)
  if (now !== seen || now === 0) { seen = now; return }
  const text = Buffer.from(new Uint8Array(shared, 8, Atomics.load(turn, 1))).toString("utf16le")
  require("node:fs").writeSync(2, "\\n  HANGS on " + JSON.stringify(text) + "\\n")
  process.kill(process.pid, "SIGKILL")
}, patience)
`

const shared = new SharedArrayBuffer(8 + mostBytes)
const turn = new Int32Array(shared, 0, 2)
const bytes = Buffer.from(shared, 8)
let worker: Worker | null = null

export function watch(): void {
  worker ??= new Worker(source, { eval: true, workerData: { shared, patience } })
  worker.unref()
}

/** Notes that this text is read now. */
export function reading(text: string): void {
  if (!worker) return
  Atomics.store(turn, 1, bytes.write(text, "utf16le"))
  Atomics.add(turn, 0, 1)
}

/** Notes that nothing is read now. */
export function readNothing(): void {
  Atomics.store(turn, 0, 0)
}
