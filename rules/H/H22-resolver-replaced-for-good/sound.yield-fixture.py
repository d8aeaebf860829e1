# path: tests/conftest.py
import socket

import pytest

from resolver import pinned


@pytest.fixture
def pinned_resolver():
    system = socket.getaddrinfo
    socket.getaddrinfo = pinned
    yield
    socket.getaddrinfo = system
