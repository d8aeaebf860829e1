# path: tests/test_route.py
class Route:
    @cached_property
    def key(self):
        return object()


class TestRoute:
    def setUp(self):
        self.route = Route()

    def test_key_is_kept(self):
        assert self.route.key == self.route.key

    def test_equals(self):
        assert self.route == self.route


def test_counts(ask):
    asked = 0

    def count():
        nonlocal asked
        asked += 1

    before = asked
    ask(count)
    assert asked == before
