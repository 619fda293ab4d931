import type { EntityManager } from 'typeorm';
import type { Place } from './places.service';

export interface NamedArea { code: string; name: string }

/** What people call the place's ward and district; null where our lists do not say. */
export async function namesOf(manager: EntityManager, place: Place): Promise<{ ward: NamedArea | null; district: NamedArea | null }> {
  const [row] = await manager.query<{ ward: NamedArea | null; district: NamedArea | null }[]>(
    `SELECT (SELECT jsonb_build_object('code', code, 'name', name) FROM ward WHERE code = $1) AS ward, (SELECT jsonb_build_object('code', code, 'name', name) FROM district WHERE code = $2) AS district`,
    [place.wardCode, place.districtCode]);
  return row!;
}
