/** Everything that other capabilities may change in the tables of `treasury`, in their own unit of work. */

export { putHourly } from "./store/hourly.ts"
export { dropPaymentDetails, putPaymentDetails } from "./store/payment-details.ts"
