# path: tests/live_helpers.py
import socket


def install(resolver):
    setattr(socket, "getaddrinfo", resolver)  # flaw: for the whole process, for good
