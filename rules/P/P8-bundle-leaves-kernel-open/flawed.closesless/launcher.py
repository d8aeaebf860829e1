class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, control, projection):
        self.kernel = kernel
        self.venue = venue
        self.control = control
        self.projection = projection

    @property
    def capital(self):
        return self.kernel.state.capital

    def close(self):  # flaw: nobody tells the kernel
        errors = []
        for closer in (self.venue.close, self.control.close, self.projection.close):
            try:
                closer()
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("close", errors)
