/** What others change of the ledger in their own unit of work: acts of other capabilities, and the room keeper. */
export { putClosedBooks } from "./store/closed-books.ts"
