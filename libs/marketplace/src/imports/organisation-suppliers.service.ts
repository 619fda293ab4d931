import type { Tx } from '@app/database';
import { DomainError, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SupplierRegister, type SupplierInFile } from './supplier-register';

const PATTERNS: Record<string, RegExp> = {
  'GB-COH': /^([A-Z]{2}\d{6}|\d{8}|[A-Z]{2}\d{5}[A-Z])$/, 'GB-CHC': /^\d{6,7}(-\d{1,3})?$/, 'GB-SC': /^SC\d{6}$/, 'GB-NIC': /^\d{6}$/, 'GB-MPR': /^[A-Z0-9]{5,8}$/,
};

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

/** Company numbers lose their leading zeros in the wild. Throws `identifier-malformed`. */
export function normalise({ scheme, id }: { scheme: string; id: string }): { scheme: string; id: string } {
  let number = id.trim().toUpperCase().replace(/\s+/g, '');
  if (scheme === 'GB-COH') {
    const parts = /^([A-Z]{0,2})(\d+)([A-Z]?)$/.exec(number);
    if (parts) number = `${parts[1]}${parts[2]!.padStart(8 - parts[1]!.length - parts[3]!.length, '0')}${parts[3]}`;
  }
  if (scheme === 'GB-SC') number = number.replace(/^(SC)?0*(\d{1,6})$/, (_, __, digits: string) => `SC${digits.padStart(6, '0')}`);
  if (PATTERNS[scheme] && !PATTERNS[scheme].test(number)) throw new DomainError('identifier-malformed', `${scheme}-${id.slice(0, 20)} is not a number that this register gives out.`, { fields: { identifier: 'Check the number with the register.' } });
  return { scheme, id: number };
}
