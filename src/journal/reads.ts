/** Everything that other parts may read from the tables of `journal`. */
export { bookedWithReceipts, openReceipts } from "./store/receipts.ts"
export { reimbursementsOf } from "./store/reimbursements.ts"
