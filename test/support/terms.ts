/** Rules for a test's motion. Use them if it does not matter which rules apply. */
import type { Terms } from "../../src/kernel/rules/types.ts"

export const usualTerms: Terms = {
  franchise: { start: ["permanent", "officers"], vote: ["permanent", "officers"] },
  threshold: "majority",
  quorum: "1/2",
  proposalStage: "P3D",
  votingStage: "P4D",
  earlyNotice: "PT24H",
  closeWhenAllVoted: true,
  publication: "with-receipts",
  smallRoll: 3,
  signedDevices: true,
  showWhoVoted: false,
}
