/** The settings for the ways in which a co-op's people come together besides votes. */
import { agreementsKeepControl } from "./agreement-fields.ts"
import { conference } from "./conference-fields.ts"
import { hours } from "./hours-fields.ts"
import { mediation } from "./mediation-fields.ts"
import { petitions } from "./petition-fields.ts"
import { reviews } from "./review-fields.ts"

export const meetings = { petitions, mediation, hours, agreementsKeepControl, conference, reviews }
