export const createBingxVenue = () => {
  const queue: Array<{ kind: string }> = [];
  return { poll: async () => queue.splice(0), close: () => void queue.splice(0) };
};
