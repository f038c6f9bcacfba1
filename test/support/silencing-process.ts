/** Logs one line, and then silences the SDK. After that, all its loggers try to write. test/matrix/quiet.test.ts runs this. */
import loglevel from "loglevel"
import { logger } from "matrix-js-sdk/lib/logger.js"
import { quietLogger, silenceSdk } from "../../src/matrix/quiet.ts"

const before = logger.getChild("before")
before.warn("is heard")
silenceSdk()
const late = [logger.getChild("after"), loglevel.getLogger("matrix-late"), quietLogger.getChild("x")]
for (const each of [logger, before, ...late]) {
  each.error("decrypted content")
  each.info("decrypted content")
}
