/** The words that people type only in this capability's commands, by group. */
import { hoursKinds } from "./hours.ts"

export const words = {
  /** As in `!hours approve`, `!hours H12 drop`. */
  hoursdeed: ["approve", "contest", "start", "stop", "drop", "export", "import", "forget"],
  /** As in `!hours 8 on Monday leave`. */
  hourskind: hoursKinds,
  /** As in `!hours contest H12 because TEXT`, `!hours export 2026-11 all`, `!hours 8 leave 24.12. until 31.12.`, `leave next week`. */
  hourslink: ["because", "all", "until", "since", "days"],
  /** The columns of time trackers' files: Kimai's export and importer, and Toggl Track's detailed report. */
  hourscolumn: [
    ...(["date", "start-date", "from", "to", "duration", "user", "email", "client", "project", "activity"] as const),
    ...(["description", "category", "tags", "waggle"] as const),
  ],
} as const
