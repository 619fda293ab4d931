import { record, type Tx } from '@app/database';
import { DomainError, londonDate, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import defaults from '../data/measures_default.json';
import { checkProxy, checkRule, readCatalogueRow, type CatalogueRow, type ProxyInput, type RuleInput } from './measure.rules';

export const DEFAULT_SET = 'commonweal-default';

@Injectable()
export class MeasuresService {
  /** Gives the council the bundled catalogue, once. Returns the set's id. Proposals: the council sets newer versions where it disagrees. */
  async installDefaults(tx: Tx): Promise<string> {
    const [known] = await tx.query<{ id: string }>('SELECT id FROM measure_set WHERE council_id = $1 AND code = $2', [tx.councilId, DEFAULT_SET]);
    if (known) return known.id;
    const setId = newId();
    await tx.query(
      `INSERT INTO measure_set (council_id, id, code, title, source, licence, exportable, created_at)
       VALUES ($1, $2, $3, 'Default measures', 'Compiled for Commonweal; each measure names its source', 'As named on each measure', true, $4)`,
      [tx.councilId, setId, DEFAULT_SET, tx.now]);
    const rows = (defaults as CatalogueRow[]).map((row) => ({ id: newId(), proxy_id: newId(), rule_id: newId(), ...readCatalogueRow(row) }));
    await tx.query(
      `INSERT INTO measure (council_id, id, set_id, code, title, theme, outcome, kind, unit, never_with, note)
       SELECT $1, r.id, $2, r.code, r.title, r.theme, r.outcome, r.kind, r.unit, ARRAY(SELECT jsonb_array_elements_text(r."neverWith")), r.note
       FROM jsonb_to_recordset($3) AS r(id uuid, code text, title text, theme text, outcome text, kind text, unit text, "neverWith" jsonb, note text)`,
      [tx.councilId, setId, JSON.stringify(rows)]);
    await tx.query(
      `INSERT INTO proxy_value (council_id, id, measure_id, version, millipence, price_base, basis, source, licence, evidence, from_on, set_by, recorded_at)
       SELECT $1, r.proxy_id, r.id, 1, p.millipence, p."priceBase", p.basis, p.source, p.licence, p.evidence, DATE '2020-01-01', $3, $4
       FROM jsonb_to_recordset($2) AS r(id uuid, proxy_id uuid, proxy jsonb),
            jsonb_to_record(r.proxy) AS p(millipence bigint, "priceBase" text, basis text, source text, licence text, evidence text)
       WHERE r.proxy IS NOT NULL AND jsonb_typeof(r.proxy) = 'object'`,
      [tx.councilId, JSON.stringify(rows), tx.actor.personId, tx.now]);
    await tx.query(
      `INSERT INTO valuation_rule (council_id, id, measure_id, version, deadweight_bp, displacement_bp, elsewhere_bp, reason, from_on, set_by, recorded_at)
       SELECT $1, r.rule_id, r.id, 1, r."deadweightBp", r."displacementBp", 0, 'Bundled default: the Additionality Guide''s ranges', DATE '2020-01-01', $3, $4
       FROM jsonb_to_recordset($2) AS r(id uuid, rule_id uuid, "deadweightBp" int, "displacementBp" int)`,
      [tx.councilId, JSON.stringify(rows), tx.actor.personId, tx.now]);
    await record(tx, { type: 'measure_set.installed', subjectType: 'measure_set', subjectId: setId, payload: { measures: rows.length } });
    return setId;
  }

  /** A new version; earlier ones stay for what was valued with them. Throws `bad-measure`, `not-found`. */
  async setProxy(tx: Tx, measureId: string, input: ProxyInput): Promise<{ id: string; version: number }> {
    checkProxy(input);
    await this.lock(tx, measureId);
    const id = newId();
    const [{ version }] = await tx.query<{ version: number }>(
      `INSERT INTO proxy_value (council_id, id, measure_id, version, millipence, price_base, basis, source, licence, evidence, from_on, set_by, recorded_at)
       SELECT $1, $2, $3, 1 + coalesce(max(version), 0), $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM proxy_value WHERE council_id = $1 AND measure_id = $3
       RETURNING version`,
      [tx.councilId, id, measureId, input.millipence, input.priceBase ?? null, input.basis, input.source.trim(), input.licence.trim(), input.evidence ?? '', input.fromOn, tx.actor.personId, tx.now]) as [{ version: number }];
    await record(tx, { type: 'measure.valued', subjectType: 'measure', subjectId: measureId, payload: { version } });
    return { id, version };
  }

  /** A new version of what is taken off. Throws `bad-measure`, `not-found`. */
  async setRule(tx: Tx, measureId: string, input: RuleInput): Promise<{ id: string; version: number }> {
    checkRule(input);
    await this.lock(tx, measureId);
    const id = newId();
    const [{ version }] = await tx.query<{ version: number }>(
      `INSERT INTO valuation_rule (council_id, id, measure_id, version, deadweight_bp, displacement_bp, elsewhere_bp, reason, from_on, set_by, recorded_at)
       SELECT $1, $2, $3, 1 + coalesce(max(version), 0), $4, $5, $6, $7, $8, $9, $10 FROM valuation_rule WHERE council_id = $1 AND measure_id = $3
       RETURNING version`,
      [tx.councilId, id, measureId, input.deadweightBp, input.displacementBp, input.elsewhereBp ?? 0, input.reason.trim(), input.fromOn, tx.actor.personId, tx.now]) as [{ version: number }];
    await record(tx, { type: 'measure.ruled', subjectType: 'measure', subjectId: measureId, payload: { version } });
    return { id, version };
  }

  private async lock(tx: Tx, measureId: string): Promise<void> {
    const found = await tx.query('SELECT 1 FROM measure WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, measureId]);
    if (!found.length) throw new DomainError('not-found', 'There is no such measure here.');
  }

  /** Today in London, for callers that set a version from now on. */
  today(tx: Tx): string {
    return londonDate(tx.now);
  }
}
