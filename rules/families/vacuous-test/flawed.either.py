# path: tests/test_login.py
import unittest


class Login(unittest.TestCase):
    def test_locks_after_three(self):
        user = self.app.login("a", "wrong")
        self.assertTrue(user.locked or not user.locked)  # flaw: one of the two holds
