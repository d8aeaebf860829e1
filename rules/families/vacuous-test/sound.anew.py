# path: tests/test_tokens.py
def test_a_read_changes_no_token(client):
    reply = client.get("/session")
    token = reply.body["token"]
    reply = client.get("/session")
    assert reply.body["token"] == token


def test_equals_itself(make):
    first, second = make("a"), make("b")
    assert first == first
    assert first != second


def test_is_made_once(app):
    made = app.backend
    assert app.backend is made
