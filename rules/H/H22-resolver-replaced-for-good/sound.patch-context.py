# path: tests/test_live_bingx.py
from unittest import mock

from resolver import pinned


def test_round_trip(client):
    with mock.patch("socket.getaddrinfo", pinned):
        assert client.server_time() > 0
