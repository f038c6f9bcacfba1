/** Notes which functions of stores and acts run on PostgreSQL. In vitest's project `postgres`, each test file loads this module first. */
import { Session } from "node:inspector/promises"
import { fileURLToPath } from "node:url"
import { afterAll, inject } from "vitest"
import { isStoreOrAct, namesOf, noteCalled } from "./postgres-functions.ts"
import { root } from "./sources.ts"

/** Test files share a process. V8 must begin to count before the first of them loads the program. */
const shared = globalThis as { postgresCalls?: Promise<Session> }
shared.postgresCalls ??= counting()
const v8 = await shared.postgresCalls

/** Lets V8 note which functions run. That costs next to nothing. */
async function counting(): Promise<Session> {
  const session = new Session()
  session.connect()
  await session.post("Profiler.enable")
  await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: false })
  return session
}

/** The path, relative to the project's folder. */
const pathOf = (url: string) => (url.startsWith("file:") ? fileURLToPath(url) : url).replace(`${root}/`, "")

/** The functions that ran since the last call, in the form of `exportedFunctions`. */
async function calledSince(): Promise<string[]> {
  const { result } = await v8.post("Profiler.takePreciseCoverage")
  const names: string[] = []
  await v8.post("Debugger.enable")
  for (const { scriptId, url, functions } of result) {
    const path = pathOf(url)
    if (!isStoreOrAct(path)) continue
    const ran = functions.flatMap(({ functionName, ranges: [whole] }) =>
      whole === undefined || whole.count === 0 ? [] : [{ functionName, start: whole.startOffset }],
    )
    if (ran.length === 0) continue
    const { scriptSource } = await v8.post("Debugger.getScriptSource", { scriptId })
    names.push(...namesOf(path, scriptSource, ran))
  }
  await v8.post("Debugger.disable")
  return names
}

afterAll(async () => {
  const calls = inject("postgresCalls")
  if (calls !== undefined) await noteCalled(calls, await calledSince())
})
