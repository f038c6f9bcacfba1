/** Closing a vote (§2.5, §3, §5.4, §5.5): count, outcome, minutes, announcement, and the end of the link between name and ballot. */
import { countBallots } from "../rules/count.ts"
import { makeCountFile, publicationFor } from "../rules/count-file.ts"
import { lotOrder } from "../rules/lot.ts"
import { sha256 } from "../rules/minutes.ts"
import { outcomeOf } from "../rules/outcome.ts"
import { putCounted, putPublished, type PublishedCount, publishedCount, rollOf, unsealBallots } from "../store/ballots.ts"
import { flushDeleted } from "../store/database.ts"
import { addRecord } from "../store/minutes.ts"
import { changeMotion, type KeptMotion, motionByRow } from "../store/motions.ts"
import { closedStatusCard, outcomeCard } from "../views/outcome.ts"
import { type Act, membersRoom, say, sayAnew } from "./context.ts"
import { statusName } from "./vote.ts"
import { addToOutbox, type Address, type Relation } from "../store/outbox.ts"

export async function closeVote(act: Act, motion: KeptMotion): Promise<void> {
}
