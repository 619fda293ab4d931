import { record, type Tx } from '@app/database';
import { Places } from '@app/geography';
import { DomainError, isUuid, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Councils } from '../councils/councils.service';
import { searchDuplicates, type Duplicate, type Sought } from './duplicates';
import { normaliseAll, type Identifier } from './identifiers.rules';
import { requireFacts, requireOwnChange, type Form, type OrganisationKind } from './organisation.rules';
import { Standings } from './standings';

export interface Registration {
  kind: OrganisationKind; name: string; form: Form;
  identifiers?: readonly Identifier[]; postcode?: string | null; ownerGroupId?: string | null;
  /** The likely duplicates were shown, and it is none of them. */
  knownNew?: boolean;
}

export interface FactsChange { name?: string; form?: Form; postcode?: string | null; ownerGroupId?: string | null; addIdentifiers?: readonly Identifier[] }

/** Organisations, known once for the installation, and (from `Standings`) what this council makes of them. */
@Injectable()
export class Organisations extends Standings {
  constructor(protected readonly councils: Councils, private readonly places: Places) {
    super();
  }

  /** Throws `organisation-exists` (an identifier is somebody's already), `possible-duplicate` unless `knownNew`, `wrong-organisation`, `identifier-malformed`, `postcode-…`. */
  async register(tx: Tx, input: Registration): Promise<{ organisationId: string; version: number }> {
    const facts = requireFacts(input);
    const identifiers = normaliseAll(input.identifiers ?? []);
    const duplicates = await searchDuplicates(tx.manager, { kind: facts.kind, name: facts.name, identifiers, postcode: input.postcode });
    const same = duplicates.find((d) => d.reason === 'identifier');
    if (same) throw exists(same.organisationId);
    if (duplicates.length && !input.knownNew) throw new DomainError('possible-duplicate', 'This may be an organisation that is known already. Choose it, or say that it is none of these.', { duplicates });
    const place = input.postcode ? await this.places.find(tx.manager, input.postcode) : null;
    const organisationId = newId();
    await tx.query(
      `INSERT INTO organisation (id, kind, name, form, owner_group_id, postcode, easting, northing, ward_code, decile, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [organisationId, facts.kind, facts.name, facts.form, ownerOf(input.ownerGroupId), place?.postcode ?? null, place?.easting ?? null, place?.northing ?? null, place?.wardCode ?? null, place?.decile ?? null, tx.now]);
    await this.identify(tx, organisationId, identifiers);
    await record(tx, { type: 'organisation.registered', subjectType: 'organisation', subjectId: organisationId, payload: { organisationId, kind: facts.kind } });
    return { organisationId, version: 1 };
  }

  /** The organisation's own, or the council's, correction of shared facts. Throws as `register` does, and `not-found`, `stale-version`, `council-changes-this`, `own-people-change-this`. */
  async change(tx: Tx, organisationId: string, version: number | null, change: FactsChange): Promise<{ version: number }> {
    const [old] = await tx.query<{ kind: OrganisationKind; name: string; form: Form; ownerGroupId: string | null; version: number; here: boolean; elsewhere: boolean }>(
      `SELECT o.kind, o.name, o.form, o.owner_group_id AS "ownerGroupId", o.version, EXISTS (SELECT 1 FROM standing s WHERE s.council_id = $2 AND s.organisation_id = o.id) AS here,
         stands_elsewhere($2, o.id) AS elsewhere FROM organisation o WHERE o.id = $1 FOR UPDATE OF o`, [organisationId, tx.councilId]);
    if (!old || (tx.actor.kind === 'person' && !old.here)) throw new DomainError('not-found', 'There is no such organisation here.');
    if (tx.actor.organisationId) requireOwnChange(old, change);
    else if (tx.actor.kind === 'person' && old.elsewhere) throw new DomainError('own-people-change-this', 'Other councils rely on these facts as well: its own people change where it is, and whoever runs this installation the rest.');
    if (version !== null && old.version !== version) throw new DomainError('stale-version', 'Somebody changed this organisation while you were looking at it.', { version: old.version });
    const facts = requireFacts({ kind: old.kind, name: change.name ?? old.name, form: change.form ?? old.form });
    const place = change.postcode ? await this.places.find(tx.manager, change.postcode) : null;
    await tx.query(
      `UPDATE organisation SET name = $2, form = $3, owner_group_id = CASE WHEN $4 THEN $5::uuid ELSE owner_group_id END,
         postcode = CASE WHEN $6 THEN $7 ELSE postcode END, easting = CASE WHEN $6 THEN $8::int ELSE easting END, northing = CASE WHEN $6 THEN $9::int ELSE northing END,
         ward_code = CASE WHEN $6 THEN $10 ELSE ward_code END, decile = CASE WHEN $6 THEN $11::int ELSE decile END, version = version + 1 WHERE id = $1`,
      [organisationId, facts.name, facts.form, change.ownerGroupId !== undefined, ownerOf(change.ownerGroupId), change.postcode !== undefined,
        place?.postcode ?? null, place?.easting ?? null, place?.northing ?? null, place?.wardCode ?? null, place?.decile ?? null]);
    if (change.addIdentifiers?.length) await this.identify(tx, organisationId, normaliseAll(change.addIdentifiers));
    await record(tx, { type: 'organisation.changed', subjectType: 'organisation', subjectId: organisationId, payload: { organisationId, kind: old.kind } });
    return { version: old.version + 1 };
  }

  /** Register facts only. */
  searchDuplicates(tx: Tx, sought: Sought): Promise<Duplicate[]> {
    return searchDuplicates(tx.manager, sought);
  }

  private async identify(tx: Tx, organisationId: string, identifiers: Identifier[]): Promise<void> {
    if (!identifiers.length) return;
    const rows = [identifiers.map((i) => i.scheme), identifiers.map((i) => i.id)];
    await tx.query('INSERT INTO organisation_identifier (organisation_id, scheme, identifier) SELECT $1, s, i FROM unnest($2::text[], $3::text[]) AS u(s, i) ON CONFLICT DO NOTHING', [organisationId, ...rows]);
    const [taken] = await tx.query<{ organisation_id: string }>(
      'SELECT i.organisation_id FROM organisation_identifier i JOIN unnest($2::text[], $3::text[]) AS u(s, n) ON i.scheme = u.s AND i.identifier = u.n WHERE i.organisation_id <> $1 LIMIT 1', [organisationId, ...rows]);
    if (taken) throw exists(taken.organisation_id);
  }
}

const exists = (organisationId: string) => new DomainError('organisation-exists', 'An organisation with this identifier is known already. Choose it instead.', { organisationId, fields: { identifiers: 'This identifier belongs to an organisation that is known already.' } });

function ownerOf(id: string | null | undefined): string | null {
  if (id == null) return null;
  if (!isUuid(id)) throw new DomainError('malformed-id', 'The owner must be an id.', { fields: { ownerGroupId: 'Choose the owner again.' } });
  return id;
}
