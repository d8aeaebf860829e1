def build(settings, open_broker, service):
    try:
        service.broker = open_broker(settings.url)
    except OSError:
        service.degraded = True
        service.broker = NullBroker()
    return service
