import { DomainError } from '@app/kernel';

/** A service's faults, by the path that the caller's body has them at. */
export async function under<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || !error.facts.fields) throw error;
    throw new DomainError(error.code, error.detail, { ...error.facts, fields: Object.fromEntries(Object.entries(error.facts.fields).map(([name, sentence]) => [`${path}.${name}`, sentence])) });
  }
}
