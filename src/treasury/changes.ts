/** Changes to the tables of `treasury` that others may make, in their own unit of work. */
export { dropPaymentDetails, putPaymentDetails } from "./store/payment-details.ts"
