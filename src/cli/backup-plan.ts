/** When the next backup is due, and which old ones may go. Pure functions. */
import { DateTime, Duration } from "luxon"
import type { BackupPlan } from "../config/backup-fields.ts"

/** A backup in the folder. `at`: when it was made, in milliseconds since the epoch. */
export interface KeptBackup {
  readonly name: string
  readonly at: number
}

export const backupName = (at: number): string =>
  `waggle-${DateTime.fromMillis(at, { zone: "utc" }).toFormat("yyyyMMdd'T'HHmmss'Z'")}.age`

/** The backups among the names in a folder, oldest first. Other files are not ours. */
export function backupsAmong(names: readonly string[]): KeptBackup[] {
  return names
    .flatMap((name) => {
      const [, stamp] = /^waggle-(\d{8}T\d{6}Z)\.age$/.exec(name) ?? []
      const at = stamp === undefined ? Number.NaN : DateTime.fromISO(stamp).toMillis()
      return Number.isNaN(at) ? [] : [{ name, at }]
    })
    .sort((one, other) => one.at - other.at)
}

/** When the next backup is due. At once if there is none yet. */
export function nextBackup(last: number | null, { every, at }: Pick<BackupPlan, "every" | "at">, zone: string): number {
  if (last === null) return 0
  const pause = Duration.fromISO(every)
  const before = DateTime.fromMillis(last, { zone })
  const days = pause.as("days")
  if (!Number.isInteger(days)) return before.plus(pause).toMillis()
  const [hour = 0, minute = 0] = at.split(":").map(Number)
  // A backup that came late must not put off the next one: a day is counted from the hour at which it was due.
  const today = before.set({ hour, minute, second: 0, millisecond: 0 })
  return (today > before ? today : today.plus({ days: 1 })).plus({ days: days - 1 }).toMillis()
}

/** Whether the last good backup is older than it should ever be: two were missed. */
export function isOverdue(last: number, { every }: Pick<BackupPlan, "every">, now: number): boolean {
  return now - last > 2 * Duration.fromISO(every).toMillis() + 60 * 60_000
}

/**
 * The backups that may go. Of each of the newest days, weeks and months the newest backup stays, and the newest of all always does.
 * @param backups oldest first
 */
export function outdated(
  backups: readonly KeptBackup[],
  { daily, weekly, monthly }: BackupPlan["keep"],
  zone: string,
): KeptBackup[] {
  const newest = backups.at(-1)
  const kept = new Set(newest ? [newest] : [])
  for (const [count, form] of [
    [daily, "yyyy-MM-dd"],
    [weekly, "kkkk-'W'WW"],
    [monthly, "yyyy-MM"],
  ] as const) {
    const seen = new Map<string, KeptBackup>()
    for (const backup of backups) seen.set(DateTime.fromMillis(backup.at, { zone }).toFormat(form), backup)
    for (const backup of [...seen.values()].slice(seen.size - Math.min(count, seen.size))) kept.add(backup)
  }
  return backups.filter((backup) => !kept.has(backup))
}
