/** Everything that other capabilities may change in the tables of `treasury`, in their own unit of work. */
export { dropPaymentDetails, putPaymentDetails } from "./store/payment-details.ts"
