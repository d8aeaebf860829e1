# path: tests/test_horn.py
from unittest import mock


def test_blows_once(horn):
    blow = mock.Mock()
    horn.sound(blow)
    blow.called_once_with(2)  # flaw: a mock answers to that, and asserts nothing
