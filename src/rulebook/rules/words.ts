/** The words that people type only in `!rules propose …`, by group. Every setting and value can also be typed as the configuration has it. */

export const words = {
  /**
   * As in `!rules propose decision threshold=2/3`. `office` stands before the name of an office. `country` asks whose laws the co-op keeps
   * to.
   */
  ruling: ["propose", "office", "country"],
  /** The settings, as in `decision threshold=2/3`. */
  setting: [
    ...["start", "vote", "method", "objections", "threshold", "quorum"],
    ...["proposal-stage", "voting-stage", "early-notice", "close-when-all-voted", "cancel"],
    ...["names", "fill", "candidacy", "powers", "term", "lead", "max-terms", "after-term", "seats", "room"],
    ...["vacancy"],
    ...["preset", "publish", "small-roll", "signed-devices", "signed-readers", "show-who-voted", "objection-reasons"],
    ...["proxies", "absent-after", "reading-time", "reminders", "separate-offices", "digest"],
    ...["share", "at-least", "lapse-after", "petitions", "reviews", "spend", "limit"],
    ...["ownership", "value", "provisional", "paid", "weight", "authorised", "pay-back"],
  ],
  /** The values that are words, as in `threshold=majority`. */
  choice: [
    ...["on", "none", "majority", "consensus", "plurality-of-continuing", "count", "consent"],
    ...["permanent", "trial", "officers", "moderators", "concerned"],
    ...["motion", "presider"],
    ...["with-receipts", "ballots", "shared", "rounds", "unnamed", "named", "half"],
    ...["contest", "single", "nothing", "statement", "plan", "holdover", "vacancy", "own", "by-election", "countback"],
    ...["contributions", "granted", "nonvoting", "full", "fractional"],
    ...["invite", "moderate", "start-removal", "hold-treasury", "confirm-payments"],
    ...["approve-hours", "set-rates", "spend"],
  ],
  /** Parts of a whole, as in `two thirds`. */
  portion: ["half", "third", "quarter", "fifth", "tenth"],
  /** Lengths of time besides those of `span`, as in `24 hours`. */
  length: ["hour", "year"],
  /** Words before a value that say nothing more, as in `at least half`. */
  least: ["at-least"],
} as const
