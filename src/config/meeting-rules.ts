/** The settings of a co-op for the ways in which its people belong and come together besides votes. */
import type { ConferenceRules } from "../conference/rules/conference.ts"
import type { HoursRules } from "../hours/rules/leave.ts"
import type { MediationRules } from "../mediation/rules/mediation.ts"
import type { OwnershipTerms } from "../ownership/rules/terms.ts"
import type { ReviewRules } from "../reviews/rules/rounds.ts"
import type { PetitionRules } from "../voice/rules/petitions.ts"

export interface MeetingRules {
  /** What petitions need, and how long they stay open (§17.1). */
  readonly petitions: PetitionRules
  /** How long people have to answer in a mediation, and how long one lasts (§17.3). */
  readonly mediation: MediationRules
  /** How many hours a week are normal, and how much leave there is (§18.2). */
  readonly hours: HoursRules
  /** Who calls the general conference and how, and what holds there (§16). */
  readonly conference: ConferenceRules
  /** How often people who work together say how (§14.4). */
  readonly reviews: ReviewRules
  /** The ownership shares of its permanent members (§19). */
  readonly ownership: OwnershipTerms
}
