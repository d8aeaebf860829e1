def build(settings, open_broker):
    broker = None
    try:
        broker = open_broker(settings.url)
    except OSError:
        broker = NullBroker()  # flaw:
    return Service(broker, settings)
