"""Runs Synapse for demo and tests, and never longer than the process that started it.

Standard input is a pipe from that process. When the pipe closes, for whatever
reason (a proper stop, a crash, SIGKILL), Synapse ends at once and its
throw-away data are removed. The line "pause" ends Synapse and keeps the data.
"""

import os
import shutil
import sys
import threading

folder = os.path.dirname(os.path.abspath(__file__))


def watch():
    word = sys.stdin.buffer.readline().strip()
    if word != b"pause" and os.environ.get("WAGGLE_KEEP_DATA") != "1":
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def hurry_sqlite():
    """Lets SQLite not wait for the disk. The data must outlive a kill, but not a power cut."""
    from synapse.storage.engines.sqlite import Sqlite3Engine

    prepare = Sqlite3Engine.on_new_connection

    def on_new_connection(self, connection):
        prepare(self, connection)
        connection.execute("PRAGMA synchronous = OFF")

    Sqlite3Engine.on_new_connection = on_new_connection


threading.Thread(target=watch, daemon=True).start()
sys.argv = ["synapse", "-c", os.path.join(folder, "homeserver.yaml")]
hurry_sqlite()

from synapse.app.homeserver import main  # noqa: E402

main()
