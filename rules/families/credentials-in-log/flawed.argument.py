import logging

logger = logging.getLogger(__name__)


def login(session, user, password):
    answer = session.post("/login", json={"user": user, "password": password})
    if answer.status_code != 200:
        logger.error("login failed for %s/%s: %s", user, password, answer.text)  # flaw:
