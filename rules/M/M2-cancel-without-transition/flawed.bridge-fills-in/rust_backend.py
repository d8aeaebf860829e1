class ExecutionKernel:
    def on_venue_event(self, event):
        outcome = self._call("on_event", event)
        for transition in outcome.transitions:
            # The kernel names no trigger for these.
            if transition.trigger is None:
                transition.trigger = event.kind
        return outcome

    def cancel(self, order):
        self.on_venue_event(VenueEvent(kind=order.reply.kind or "CANCEL"))
