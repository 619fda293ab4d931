import type { Tx } from '@app/database';
import { newId } from '@app/kernel';
import { normalise } from '@app/people';
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
      if (row) return { organisationId: row.id, by: 'identifier' };
    }
    // A namesake with another identifier of the same register is somebody else.
    const [named] = await tx.query<{ id: string }>(
      `SELECT o.id FROM organisation o WHERE o.kind = 'supplier' AND lower(o.name) = lower($1)
         AND NOT EXISTS (SELECT 1 FROM organisation_identifier i WHERE i.organisation_id = o.id AND i.scheme = ANY($2::text[])) ORDER BY o.id LIMIT 1`,
      [supplier.name.trim(), identifiers.map((i) => i.scheme)]);
    return named ? { organisationId: named.id, by: 'name' } : null;
  }

  async registerUnverified(tx: Tx, supplier: SupplierInFile): Promise<{ organisationId: string }> {
    const organisationId = newId();
    await tx.query(`INSERT INTO organisation (id, kind, name, created_at) VALUES ($1, 'supplier', $2, $3)`, [organisationId, supplier.name.trim(), tx.now]);
    for (const { scheme, id } of supplier.identifiers.map(normalise)) {
      await tx.query('INSERT INTO organisation_identifier (organisation_id, scheme, identifier) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [organisationId, scheme, id]);
    }
    return { organisationId };
  }
}
