/** The parts of the client's crypto that its public interface does not show, and that we cannot do without. */
import type { KeysQueryRequest, OlmMachine } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoBackend } from "matrix-js-sdk/lib/common-crypto/CryptoBackend.js"

export interface CryptoParts {
  /** encryptEvent: the SDK calls it from its send queue alone, which one refusing room holds up for all (so ours goes round it). */
  readonly backend: CryptoBackend
  /** getIdentity: the public interface says whether a person is verified, but not under which master key. */
  readonly machine: OlmMachine
  /** Sends one request of the machine's and feeds it the answer. */
  request(request: KeysQueryRequest): Promise<void>
}

/** @throws Error where this version of matrix-js-sdk has its crypto built otherwise: better at start than with a ballot in hand */
export function cryptoParts(client: MatrixClient): CryptoParts {
  const backend: unknown = client.getCrypto()
  if (!hasParts(backend)) throw new Error("matrix-js-sdk's crypto does not have the parts that Waggle needs")
  return {
    backend,
    machine: backend.olmMachine,
    request: (request) => backend.outgoingRequestProcessor.makeOutgoingRequest(request),
  }
}

interface Inner {
  readonly olmMachine: OlmMachine
  readonly outgoingRequestProcessor: { makeOutgoingRequest(request: KeysQueryRequest): Promise<void> }
}

function hasParts(crypto: unknown): crypto is CryptoBackend & Inner {
  // The only implementation there is, RustCrypto, keeps these two private; the check stands in for the type.
  const parts = crypto as
    | { encryptEvent?: unknown; olmMachine?: unknown; outgoingRequestProcessor?: object }
    | undefined
  return (
    typeof parts?.encryptEvent === "function" &&
    typeof parts.olmMachine === "object" &&
    parts.outgoingRequestProcessor !== undefined &&
    "makeOutgoingRequest" in parts.outgoingRequestProcessor
  )
}
