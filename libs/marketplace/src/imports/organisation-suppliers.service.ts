import type { Tx } from '@app/database';
import { newId } from '@app/kernel';
import { enlist, normalise } from '@app/people';
import { Injectable } from '@nestjs/common';
import { SupplierRegister, type SupplierInFile } from './supplier-register';

/** Files' suppliers among the organisations of the installation, by org-id identifier and then by name. */
@Injectable()
export class OrganisationSuppliersService extends SupplierRegister {
  async find(tx: Tx, supplier: SupplierInFile): Promise<{ organisationId: string; by: 'identifier' | 'name' } | null> {
    const identifiers = supplier.identifiers.map(normalise);
    for (const { scheme, id } of identifiers) {
      const [row] = await tx.query<{ id: string }>(
        `SELECT o.id FROM organisation_identifier i JOIN organisation o ON o.id = i.organisation_id WHERE i.scheme = $1 AND i.identifier = $2 AND o.kind = 'supplier'`, [scheme, id]);
      if (row) return this.known(tx, row.id, 'identifier');
    }
    // A namesake with another identifier of the same register is somebody else.
    const [named] = await tx.query<{ id: string }>(
      `SELECT o.id FROM organisation o WHERE o.kind = 'supplier' AND lower(o.name) = lower($1)
         AND NOT EXISTS (SELECT 1 FROM organisation_identifier i WHERE i.organisation_id = o.id AND i.scheme = ANY($2::text[])) ORDER BY o.id LIMIT 1`,
      [supplier.name.trim(), identifiers.map((i) => i.scheme)]);
    return named ? this.known(tx, named.id, 'name') : null;
  }

  /** Known to the installation, perhaps not yet to this council: it gets a standing here, still to be verified. */
  private async known<B extends 'identifier' | 'name'>(tx: Tx, organisationId: string, by: B): Promise<{ organisationId: string; by: B }> {
    await enlist(tx, [organisationId]);
    return { organisationId, by };
  }

  async registerUnverified(tx: Tx, supplier: SupplierInFile): Promise<{ organisationId: string }> {
    const organisationId = newId();
    await tx.query(`INSERT INTO organisation (id, kind, name, created_at) VALUES ($1, 'supplier', $2, $3)`, [organisationId, supplier.name.trim().slice(0, 200).padEnd(2, '.'), tx.now]);
    for (const { scheme, id } of supplier.identifiers.map(normalise)) {
      await tx.query('INSERT INTO organisation_identifier (organisation_id, scheme, identifier) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [organisationId, scheme, id]);
    }
    await enlist(tx, [organisationId]);
    return { organisationId };
  }
}
