import { rowPublisher, type HazelcastProjector, type ProjectionMap } from "./hazelcast-projection.js";

export interface Bundle {
  projector?: HazelcastProjector;
  publish(row: { key: string }): Promise<void>;
}

export const buildLauncherBundle = (map: ProjectionMap): Bundle => ({ publish: rowPublisher(map) });
