import type { Tx } from '@app/database';
import { ContractsService, type ChangeBasis, type Contract } from '@app/marketplace';
import { Injectable } from '@nestjs/common';
import { AcceptancesService } from './acceptances.service';
import { lockMatches, moveMatch } from './match-store';

/** Another supplier takes a contract over. */
@Injectable()
export class NovationsService {
  constructor(private readonly contracts: ContractsService, private readonly acceptances: AcceptancesService) {}

  /** What the leaving supplier has not agreed to ends first, and goes back to its offer; what both agreed stands with it. Throws what `ContractsService.novate` does. */
  async novate(tx: Tx, contractId: string, version: number, basis: ChangeBasis, parties: { fromId: string; toId: string }): Promise<Contract> {
    // Contracts are locked before their commitments, here as elsewhere.
    await tx.query('SELECT 1 FROM contract WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, contractId]);
    const live = await tx.query<{ id: string }>(
      `SELECT m.id FROM match m JOIN commitment c ON c.council_id = m.council_id AND c.id = m.commitment_id
       WHERE m.council_id = $1 AND c.contract_id = $2 AND m.supplier_id = $3 AND m.state IN ('proposed','approved')`, [tx.councilId, contractId, parties.fromId]);
    const matches = (await lockMatches(tx, live.map((m) => m.id))).filter((m) => m.state === 'proposed' || m.state === 'approved');
    const held = matches.filter((m) => m.state === 'approved');
    for (const match of matches) await moveMatch(tx, match, 'withdrawn', {}, { reasonCode: 'supplier-left' });
    await this.acceptances.release(tx, held, 'void', 'match.withdrawn');
    return this.contracts.novate(tx, contractId, version, basis, parties);
  }
}
