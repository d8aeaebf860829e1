# path: tests/test_user_stream.py
import asyncio
import unittest

from bingx_user_stream import BingxUserStream
from tests.helpers import FakeSocket, FakeRest


class UserStreamTests(unittest.TestCase):
    def setUp(self):
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)
        self.stream = BingxUserStream(FakeRest(), FakeSocket(["{}"]))

    def test_opens(self):
        self.loop.run_until_complete(self.stream.open())
        self.assertTrue(self.stream.connected)

    def test_closes(self):
        self.loop.run_until_complete(self.stream.open())
        self.loop.run_until_complete(self.stream.close())
        self.assertFalse(self.stream.connected)
