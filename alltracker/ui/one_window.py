"""One window a record: a second start asks the open window to come to the front.

The two talk through a local socket of this user on this machine; nothing goes over a network.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MILLISECONDS: Final = 500


def _address(record: Path) -> str:
    digest = hashlib.sha256(str(record.resolve()).encode()).hexdigest()[:24]
    return f"alltracker-{digest}"


def raise_open_window(record: Path) -> bool:
    """Ask the window that holds ``record`` to come to the front; return whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(_address(record))
    answered = socket.waitForConnected(_WAIT_MILLISECONDS)
    socket.close()
    return answered


class WindowCall(QObject):
    """Listens for a second start of the same record; emits ``called``."""

    called = Signal()

    def __init__(self, record: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        address = _address(record)
        QLocalServer.removeServer(address)
        self._server.listen(address)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.called.emit()
