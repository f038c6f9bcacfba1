/** Everything that other capabilities may read from the tables of `ledger`. */
export { closedThrough } from "./store/closed-books.ts"
export { balancesOf, entriesOf, entryOf, lateEntries, linesOf, peopleInLedger } from "./store/ledger.ts"
export { accountsUsed, reversalsOf } from "./store/ledger-pages.ts"
export { amountsIn, bankChanges, newestDue } from "./store/ledger-sums.ts"
export { keptAccounts, keptAccountsIn } from "./store/own-accounts.ts"
export { ledgerCheck, ledgerIn } from "./store/verify.ts"
export { accountsCheck } from "./store/verify-accounts.ts"
