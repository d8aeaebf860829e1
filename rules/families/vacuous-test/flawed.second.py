# path: tests/test_log.py
from unittest import TestCase


class TestLog(TestCase):
    def test_pages(self):
        self.assertTrue(len(pages()), 3)  # flaw: the second is no value to compare with
