/** Everything that other capabilities may read from the tables of `roles`. */
export { type Expectation, expectationsOf, firstRoleMade, type KeptRole, rolesIn } from "./store/roles.ts"
