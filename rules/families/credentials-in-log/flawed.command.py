import logging

log = logging.getLogger(__name__)


def dump(user, password):
    command = ["dump", "--user", user, "--password=" + password]
    log.info("running %s", command)  # flaw: the password is a part of it
    return command
