/** Everything that other capabilities may change in the tables of `ledger`, in their own unit of work. */
export { putClosedBooks } from "./store/closed-books.ts"
