# path: tests/test_user_stream.py
import unittest
from asyncio import get_event_loop

from bingx_user_stream import BingxUserStream
from tests.helpers import FakeSocket, FakeRest


class UserStreamTests(unittest.TestCase):
    def setUp(self):
        self.loop = get_event_loop()  # flaw: taken outside any coroutine and shared by the tests
        self.stream = BingxUserStream(FakeRest(), FakeSocket(["{}"]))

    def test_opens(self):
        self.loop.run_until_complete(self.stream.open())
        self.assertTrue(self.stream.connected)

    def test_closes(self):
        self.loop.run_until_complete(self.stream.open())
        self.loop.run_until_complete(self.stream.close())
        self.assertFalse(self.stream.connected)
