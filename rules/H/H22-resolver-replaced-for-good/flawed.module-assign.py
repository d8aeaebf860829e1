# path: tests/test_live_bingx.py
import os
import socket

import pytest

_BINGX_HOSTS = {"open-api.bingx.com": "104.18.20.11", "open-api-swap.bingx.com": "104.18.21.11"}
_original = socket.getaddrinfo


def _pinned(host, port, *args, **kwargs):
    return _original(_BINGX_HOSTS.get(host, host), port, *args, **kwargs)


socket.getaddrinfo = _pinned  # flaw: holds for the process and is never put back


@pytest.mark.skipif("BINGX_API_KEY" not in os.environ, reason="live")
def test_server_time(live_client):
    assert live_client.server_time() > 0


@pytest.mark.skipif("BINGX_API_KEY" not in os.environ, reason="live")
def test_balance(live_client):
    assert live_client.balance()["asset"] == "USDT"
