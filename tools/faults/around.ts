/**
 * Runs inside the bot's process before the program (`node --import`), and makes the machine around it one that the harness controls: the
 * clock is ahead by as much as the harness says, and the process ends with the harness.
 */
let ahead = Number(process.env.WAGGLE_FAULTS_AHEAD ?? 0)
const real = Date.now

// `performance.now()` and timers stay as they are, as they do when somebody sets a machine's clock.
globalThis.Date = new Proxy(Date, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [real() + ahead] : args, self),
  apply: () => new Date().toString(),
  get: (target, name, self) => (name === "now" ? () => real() + ahead : Reflect.get(target, name, self)),
})

process.on("message", (said: { readonly ahead?: number }) => {
  if (said.ahead !== undefined) ahead = said.ahead
})
process.once("disconnect", () => process.exit(1))
