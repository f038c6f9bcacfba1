/** The two parts of the client's crypto that we need and that its public interface does not show. */
import type { KeysQueryRequest, OlmMachine } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixClient } from "matrix-js-sdk"
import type { CryptoBackend } from "matrix-js-sdk/lib/common-crypto/CryptoBackend.js"

export interface CryptoParts {
  /**
   * We call this part's `encryptEvent` directly. The SDK calls it only from its send queue, in which one failing room holds up all others.
   */
  readonly backend: CryptoBackend
  /** The public interface says only whether a person is verified. This part also says which master key the person has. */
  readonly machine: OlmMachine
  /** Sends a request that the machine made, and hands the answer to the machine. */
  request(request: KeysQueryRequest): Promise<void>
}

/**
 * The two private parts of the client's crypto.
 * @throws Error if this version of matrix-js-sdk builds its crypto differently. Failing at the start is better than failing while a ballot
 * waits.
 */
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
  // RustCrypto, the only implementation, keeps these parts private. The check below makes sure that they exist.
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
