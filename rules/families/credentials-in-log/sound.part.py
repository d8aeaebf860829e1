import logging

log = logging.getLogger(__name__)


def enter(vault, response, api_key):
    passphrase = vault.next_one()
    vault.open(passphrase)
    log.info("opened with a passphrase, key %s...", api_key[:4])
    log.debug("answered with %s", response.headers)
    session_token_type = vault.kind
    log.debug("of kind %s", session_token_type)
