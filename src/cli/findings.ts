/** Explains what the bot lacks in its rooms, and what to do about it. */

import { instant, taskId } from "../kernel/rules/types.ts"
import type { Words } from "../kernel/views/words.ts"
import type { Finding } from "../matrix/room-findings.ts"
import { mendKey } from "../rooms/rules/faults.ts"
import type { KeptRole } from "../rooms/rules/rooms.ts"
import { isOwnOfficeRoom, officeOfRoom } from "../standing/rules/offices.ts"
import type { BackupState } from "./backup-schedule.ts"
import type { Status } from "./status-file.ts"

/** A finding as one line. */
export function findingInWords(finding: Finding, words: Words): string {
  if (finding.finding === "task-room-not-created")
    return words.t("doctor-task-room", { coop: finding.coop, task: taskId(finding.task), code: finding.code })
  const about = { coop: finding.coop, room: finding.room, role: roleInWords(words, finding.role) }
  switch (finding.finding) {
    case "alias-unknown":
      return words.t("doctor-alias-unknown", about)
    case "alias-gone":
      return words.t("doctor-alias-gone", { ...about, alias: finding.alias, code: finding.code })
    case "not-joined":
      return words.t("doctor-not-joined", { ...about, code: finding.code })
    case "not-created":
      return words.t("doctor-not-created", { ...about, code: finding.code })
    case "not-encrypted":
      return words.t("doctor-not-encrypted", about)
    case "lacks-power":
      return words.t("doctor-lacks-power", {
        ...about,
        ability: words.t("doctor-ability", { ability: finding.ability }),
      })
    case "as-powerful":
      return words.t("doctor-as-powerful", { ...about, person: finding.person })
    case "refused":
      return words.t("doctor-refused", { ...about, what: mendKey(finding), code: finding.code })
    case "unguarded":
      return words.t("doctor-unguarded", { ...about, guard: words.t("room-guard", { guard: finding.guard }) })
    case "replaced":
      return words.t("doctor-replaced", about)
    case "founder-not-joined":
      return words.t(finding.invited ? "doctor-founder-invited" : "doctor-founder-absent", {
        ...about,
        person: finding.person,
      })
  }
}

/** What the room is for. For the room of a single office, the office's key is named, because this text is for no particular co-op. */
const roleInWords = (words: Words, role: KeptRole): string =>
  isOwnOfficeRoom(role)
    ? words.t("doctor-role", { role: "office", key: officeOfRoom(role) })
    : words.t("doctor-role", { role, key: "" })

/** A line for each room or person to whom nothing could be sent for a long time. */
export function standingInWords(
  { standing, at }: { readonly standing: readonly Status["standing"][number][]; readonly at: number },
  words: Words,
): string[] {
  return standing.map(({ to, since, why }) =>
    words.t("doctor-standing", { to, since: words.until(instant(since), instant(at)), why }),
  )
}

/** A line about the last good backup if it is too old. */
export function backupInWords(backup: BackupState | null, words: Words): string[] {
  if (!backup?.late) return []
  const { good, why } = backup
  const age = good === null ? "none" : "old"
  return [words.t("doctor-backup", { age, at: good === null ? "" : words.moment(instant(good)), why: why ?? "none" })]
}
