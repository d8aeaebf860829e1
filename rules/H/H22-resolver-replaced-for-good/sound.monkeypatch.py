# path: tests/test_live_bingx.py
import socket

import pytest

_BINGX_HOSTS = {"open-api.bingx.com": "104.18.20.11"}


@pytest.fixture
def pinned_dns(monkeypatch):
    original = socket.getaddrinfo

    def pinned(host, port, *args, **kwargs):
        return original(_BINGX_HOSTS.get(host, host), port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", pinned)


@pytest.mark.live
def test_server_time(pinned_dns, live_client):
    assert live_client.server_time() > 0
