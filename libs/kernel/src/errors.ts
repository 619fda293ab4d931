/** A rule of the domain said no. `code` is stable and documented; `detail` says what is wrong and how to mend it. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    /** Per-field faults (path → sentence) and other machine-readable facts for the caller. */
    readonly facts: { fields?: Record<string, string>; [key: string]: unknown } = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'DomainError';
  }
}
