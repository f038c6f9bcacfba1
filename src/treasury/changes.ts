/** What others change of payments, pay runs and payment details in their own unit of work: acts of other capabilities, and the room keeper. */
export { dropPaymentDetails, putPaymentDetails } from "./store/payment-details.ts"
