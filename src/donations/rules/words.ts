/** The words that people type only in this capability's commands, by group. */

export const words = {
  /** As in `!donations propose Debian 50%, Matrix.org Foundation 50%`, `!donations paid Debian 40 EUR`. */
  donations: ["propose", "paid", "account", "transfer"],
} as const
