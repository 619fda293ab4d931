import type { DataSource } from 'typeorm';

/** Counts what the database refused with this SQLSTATE from now on, also where it was tried again afterwards. */
export function countRefusals(source: DataSource, sqlState: string): () => number {
  let seen = 0;
  const { logger } = source;
  source.logger = Object.assign(Object.create(logger) as typeof logger, {
    logQueryError: (...[error, ...rest]: Parameters<typeof logger.logQueryError>) => {
      if ((error as { code?: string }).code === sqlState) seen++;
      logger.logQueryError(error, ...rest);
    },
  });
  return () => seen;
}
