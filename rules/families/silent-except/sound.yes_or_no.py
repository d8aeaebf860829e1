def is_up(client):
    try:
        client.ping()
        return True
    except Exception:
        return False


def is_shallow(repository):
    try:
        return repository.ask("is-shallow").strip() == "true"
    except Exception:
        return False
