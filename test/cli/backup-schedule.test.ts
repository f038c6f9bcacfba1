import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { BackupSchedule, lastBackup } from "../../src/cli/backup-schedule.ts"
import { backupInWords } from "../../src/cli/findings.ts"
import { ailment } from "../../src/cli/status-file.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

const hour = 60 * 60_000
let folder: string
let now: number
let failing: boolean
const said: string[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-schedule-"))
  ;[now, failing] = [Date.UTC(2026, 4, 3, 1), false]
  said.length = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const schedule = () => {
  const keep = { daily: 2, weekly: 0, monthly: 0 }
  const recipients = ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]
  return new BackupSchedule({
    plan: {
      folder: join(folder, "backups"),
      every: "P1D",
      at: "03:00",
      keep,
      recipients,
      passphraseFile: null,
      keys: true,
    },
    zone: "Europe/Berlin",
    configFile: "coop.yaml",
    log: { debug() {}, info() {}, warn() {}, error: (_, text) => void said.push(text) },
    now: () => now,
    make: async (file) => {
      if (failing) throw new Error("the disk is full")
      await writeFile(file, "a backup")
    },
  })
}
const kept = async () => (await readdir(join(folder, "backups"))).length

it("a backup is made each night, and the oldest goes once a newer one is there", async () => {
  const backups = schedule()
  for (const [night, count] of [1, 2, 2, 2].entries()) {
    now = Date.UTC(2026, 4, 3 + night, 1)
    await backups.look()
    await backups.look()
    expect(await kept()).toBe(count)
  }
  expect(backups.state).toEqual({ good: now, late: false, why: null })
  expect(await lastBackup({ folder: join(folder, "backups") })).toBe(now)
})

it("what a backup that was cut off has left is cleared away, and nothing else", async () => {
  const backups = schedule()
  await backups.look()
  await writeFile(join(folder, "backups", ".waggle-20260503T010000Z.age.12-ab12cd.partial"), "half")
  await writeFile(join(folder, "backups", "notes.txt"), "mine")
  now += 24 * hour
  await backups.look()
  expect((await readdir(join(folder, "backups"))).filter((name) => !name.endsWith("Z.age"))).toEqual(["notes.txt"])
})

it("after a failure nothing goes, it is tried again in an hour, and after two days the admin is told", async () => {
  const backups = schedule()
  await backups.look()
  failing = true
  for (let hours = 1; hours <= 50; hours += 1) {
    now += hour
    await backups.look()
  }
  expect(await kept()).toBe(1)
  expect(said.length).toBeGreaterThan(20)
  expect(backups.state).toMatchObject({ late: true, why: "the disk is full" })
  const well = { at: now, pid: 1, syncAge: 5, crossSigned: true, otherIdentity: false, clocksApart: null, standing: [] }
  const status = { ...well, fatal: null, stopped: false, findings: [], backup: backups.state, lead: null }
  expect(ailment(status, now)).toBe("backup")
  for (const language of ["en", "de"] as const)
    expect(backupInWords(backups.state, loadWords(language)).join()).toContain("the disk is full")
  failing = false
  now += hour
  await backups.look()
  expect(ailment({ ...status, at: now, backup: backups.state }, now)).toBeNull()
  expect(backupInWords(backups.state, loadWords("en"))).toEqual([])
})
