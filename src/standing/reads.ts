/** Everything that other capabilities may read from the tables of `standing`. */
export { absencesIn, absencesOf, coopsWithMissing } from "./store/absences.ts"
export { knownIdentity } from "./store/identities.ts"
export { type Invitation, invitationOf, invitationsOf, isInvited } from "./store/invitations.ts"
export { identitiesOf } from "./store/known-identities.ts"
export {
  type CoopWithOffices,
  coopsOf,
  coopsWithMembers,
  idsOf,
  type Member,
  presentIds,
  standingOf,
  standings,
  wasEverMember,
} from "./store/members.ts"
export { membershipsIn, membershipsOf } from "./store/memberships.ts"
export { frozenSince, holdsSeat, type Seat, seatOf, seatsOf, seatsWith, treasurerOf } from "./store/offices.ts"
export { coopsWithOfficers, type KeptTerm, termOf, termOfSeat, termsIn, termsOfOffice } from "./store/terms.ts"
export { identitiesCheck, peopleCheck, peopleIn } from "./store/verify.ts"
