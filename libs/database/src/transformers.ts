import type { ValueTransformer } from 'typeorm';

/** bigint columns arrive as strings; every quantity of ours is a safe integer by CHECK. */
export const bigint: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
