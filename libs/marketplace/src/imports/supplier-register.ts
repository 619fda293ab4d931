import type { Tx } from '@app/database';

export interface SupplierInFile {
  name: string;
  /** org-id scheme and number as the file has them, like GB-COH and 7590785. */
  identifiers: { scheme: string; id: string }[];
}

/** Who the suppliers in a file are. One fills this from the organisations of @app/people. */
export abstract class SupplierRegister {
  /**
   * By identifier, else by name when no identifier says otherwise; null when nobody here fits.
   * Throws `identifier-malformed` and the like for an identifier that its register would not give out.
   */
  abstract find(tx: Tx, supplier: SupplierInFile): Promise<{ organisationId: string; by: 'identifier' | 'name' } | null>;
  /** Makes an organisation that this council still has to verify. */
  abstract registerUnverified(tx: Tx, supplier: SupplierInFile): Promise<{ organisationId: string }>;
}
