/** The settings of backups that the bot makes by itself. */
import { z } from "zod"
import { stage } from "./fields.ts"

const many = (of: string, usual: number) =>
  z
    .int("whole-number")
    .min(0, "whole-number")
    .max(1000, "whole-number")
    .default(usual)
    .describe(`Of how many ${of} the newest backup is kept.`)

export const backup = z
  .strictObject({
    folder: z
      .string("folder")
      .min(1, "folder")
      .describe("Folder for the backups, relative to this file; another disk is better. It is made if it is missing."),
    every: stage("duration").default("P1D").describe("How often, as an ISO 8601 duration, such as P1D or PT6H."),
    at: z
      .string("clock-time")
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "clock-time")
      .default("03:00")
      .describe("At what time of the first co-op's zone, where they are made every day or every few days. In quotes."),
    keep: z
      .strictObject({ daily: many("days", 7), weekly: many("weeks", 4), monthly: many("months", 12) })
      .prefault({})
      .describe("Which backups are kept. The newest is always kept, and none goes before a newer one is whole."),
    recipients: z
      .array(z.string("age-key").regex(/^age1[0-9a-z]{20,}$/, "age-key"))
      .min(1, "age-key")
      .optional()
      .describe("Public age keys (age1…), each of whose other half opens the backups: waggle backup --make-key FILE."),
    passphraseFile: z
      .string("folder")
      .min(1, "folder")
      .optional()
      .describe("Instead of recipients: the file with the passphrase, relative to this file."),
    keys: z
      .boolean()
      .default(true)
      .describe("Whether master key and recovery key go with each backup. If not, keep copies of them elsewhere."),
  })
  .refine(
    ({ recipients, passphraseFile }) => (recipients === undefined) !== (passphraseFile === undefined),
    "backup-key",
  )
  .optional()
  .describe("Backups that the bot makes while it runs. Without this it makes none.")

/** The settings as the program uses them. */
export interface BackupPlan {
  /** Absolute path. */
  readonly folder: string
  /** An ISO 8601 duration. */
  readonly every: string
  /** A time such as `03:00`. */
  readonly at: string
  readonly keep: { readonly daily: number; readonly weekly: number; readonly monthly: number }
  readonly recipients: readonly string[]
  /** Absolute path. Null where there are recipients. */
  readonly passphraseFile: string | null
  readonly keys: boolean
}
