import logging

log = logging.getLogger(__name__)


def enter(vault, request, settings):
    passphrase = vault.next_one()
    log.info("enter with %s", passphrase)  # flaw: a variable of that name
    greeting = {"Authorization": f"Bearer {vault.pass_for(request)}"}
    log.debug("greeting: %s", greeting)  # flaw: the pass is in it
    log.debug("asked with %s", request.headers)  # flaw: so it is in what was asked with
    log.info("shelves at %s", settings.REDIS_URL)  # flaw: a user and a password may stand in it
