/** Reads of documents that other capabilities may use. */
export { type Revision, revisionsInForce, revisionsOf } from "./store/documents.ts"
