import { readFile, rm, writeFile } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM means that the process runs, but as another user.
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
    throw error
  }
}

async function holder(file: string): Promise<number | undefined> {
  const text = await readFile(file, "utf8").catch(() => "")
  return text === "" ? undefined : Number(text)
}

/**
 * Runs `work` once no other process on this machine runs it. The lock of a process that died is removed. At that moment two processes may
 * both get the lock, so the result of `work` must be right even then.
 */
export async function withLock<T>(file: string, log: (line: string) => void, work: () => Promise<T>): Promise<T> {
  let told = false
  while (!(await take(file))) {
    const pid = await holder(file)
    if (pid !== undefined && !alive(pid)) {
      await rm(file, { force: true })
      continue
    }
    if (!told) log(`waiting for process ${pid ?? "?"}, which is doing the same …`)
    told = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}
