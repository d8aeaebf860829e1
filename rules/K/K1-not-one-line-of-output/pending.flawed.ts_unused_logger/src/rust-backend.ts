export const createKernel = (venue: any) => {
  const errors: object[] = [];
  const onVenueEvent = (ev: { kind: string }): void => {
    if (ev.kind === "ORDER_REJECT") errors.push(ev);
  };
  return {
    async pump(): Promise<void> {
      const events = await venue.poll();
      events.forEach(onVenueEvent);
    },
  };
};
