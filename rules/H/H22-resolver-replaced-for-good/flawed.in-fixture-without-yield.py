# path: tests/conftest.py
import socket

import pytest

from resolver import pinned


@pytest.fixture(autouse=True)
def pin_resolver():
    socket.getaddrinfo = pinned  # flaw: holds for all tests that run later
