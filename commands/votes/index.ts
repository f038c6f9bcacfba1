/** The commands of `votes`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import alternative from "./alternative.ts"
import ballots from "./ballots.ts"
import cancel from "./cancel.ts"
import early from "./early.ts"
import motion from "./motion.ts"
import motions from "./motions.ts"
import notify from "./notify.ts"
import object from "./object.ts"
import postpone from "./postpone.ts"
import propose from "./propose.ts"
import proxies from "./proxies.ts"
import proxy from "./proxy.ts"
import reason from "./reason.ts"
import receipts from "./receipts.ts"
import result from "./result.ts"
import reword from "./reword.ts"
import rules from "./rules.ts"
import unvote from "./unvote.ts"
import vote from "./vote.ts"
import withdraw from "./withdraw.ts"

export const commands: readonly AnyCommand[] = [
  propose,
  alternative,
  motions,
  motion,
  result,
  vote,
  unvote,
  reason,
  ballots,
  receipts,
  proxy,
  proxies,
  reword,
  withdraw,
  cancel,
  postpone,
  early,
  object,
  rules,
  notify,
]
