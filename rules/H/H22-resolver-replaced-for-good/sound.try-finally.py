# path: tests/live_helpers.py
import contextlib
import socket


@contextlib.contextmanager
def resolver(function):
    system = socket.getaddrinfo
    socket.getaddrinfo = function
    try:
        yield
    finally:
        socket.getaddrinfo = system
