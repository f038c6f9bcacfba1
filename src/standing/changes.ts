/** Everything that other capabilities may change in the tables of `standing`, in their own unit of work. */
export { dropAbsence, putAbsent, putOut } from "./store/absences.ts"
export { carryGranted, setGrantedPowers } from "./store/granted.ts"
export { putIdentity } from "./store/identities.ts"
export { awaitFounder, dropInvitation, putInvitation } from "./store/invitations.ts"
export { putMember } from "./store/members.ts"
export { carryMemberships } from "./store/memberships.ts"
export { carrySeats, dropSeat, freeze, putSeat, unfreeze } from "./store/offices.ts"
export { carryTerms, putTerm } from "./store/terms.ts"
