import { addDays, londonDate } from '@app/kernel';
import { basename } from 'node:path';
import { newOrganisation, verify, type Office, type Story } from './cast';
import { Refused, type Answer } from './caller';

export interface Ground { contractId: string; endsOn: string; supplierId: string }

/** From the file, the first contract that runs today; else another, extended; without a file, one typed in. */
export async function theContract(story: Story, office: Office, bytes: Uint8Array | null): Promise<Ground> {
  return story.diary.keep('ground', () => (bytes ? fromFile(story, office, bytes) : typed(story, office)));
}

async function typed({ slug, say, ...story }: Story, office: Office): Promise<Ground> {
  const today = londonDate(new Date());
  const supplierId = await newOrganisation({ slug, say, ...story }, office, 'supplier', `Heron Highways of ${slug}`);
  const endsOn = addDays(today, 300);
  const { id } = await office.manager.call.post('/contracts', { step: 'contract', body: { reference: 'STORY-1', title: 'Resurfacing of the eastern roads', valuePence: 240_000_000, startsOn: addDays(today, -60), endsOn, suppliers: [{ organisationId: supplierId, shareBp: 10_000 }] } });
  say(`   The contract manager types a contract of £2.4m: ${id}, supplier ${supplierId}`);
  return { contractId: id as string, endsOn, supplierId };
}

async function fromFile({ config, say }: Story, office: Office, bytes: Uint8Array): Promise<Ground> {
  const name = basename(config.contractsFile!);
  const report = await office.manager.call.post(`/imports/contracts?includeOtherBuyers=true&fileName=${encodeURIComponent(name.slice(0, 200))}`, { step: 'import', file: bytes });
  sayReport(report, name, say);
  const { contract, runs } = await choose(office);
  const supplier = contract.suppliers[0] as { id: string; name: string };
  await stand(office, supplier.id);
  const { version } = contract.managerId === office.manager.personId ? contract : await office.admin.call.put(`/contracts/${contract.id}/manager`, { version: contract.version, body: { personId: office.manager.personId } });
  if (runs) {
    say(`   The first contract of the file still running: ${contract.title} (${contract.id}), until ${contract.endsOn}, ${supplier.name}`);
    return { contractId: contract.id, endsOn: contract.endsOn, supplierId: supplier.id };
  }
  const today = londonDate(new Date());
  const to = addDays(today, 180);
  await office.manager.call.post(`/contracts/${contract.id}/extension`, { version, step: 'extension', body: { reference: 'STORY-EXT-1', reason: 'Extended for the story: no contract of the file runs today.', to } });
  say(`   No contract of the file runs today: ${contract.title} (${contract.id}, ${supplier.name}) ended on ${contract.endsOn}. An extension to ${to} is recorded, STORY-EXT-1.`);
  return { contractId: contract.id, endsOn: to, supplierId: supplier.id };
}

/** In the order of the file: the list is the newest first. */
async function choose({ manager }: Office): Promise<{ contract: Answer; runs: boolean }> {
  const today = londonDate(new Date());
  let running: Answer | null = null;
  let ended: Answer | null = null;
  for await (const contract of manager.call.all('/contracts')) {
    if (!contract.suppliers.length) continue;
    if (contract.state === 'active' && contract.startsOn <= today && contract.endsOn >= today) running = contract;
    else if (contract.endsOn < today) ended = contract;
  }
  const contract = running ?? ended;
  if (!contract) throw new Error('No contract with a supplier came out of this file: nothing to promise on.');
  return { contract, runs: contract === running };
}

/** The supplier of a file stands unverified here, or is known from another council and applies. */
async function stand(office: Office, supplierId: string): Promise<void> {
  try {
    await office.admin.call.get(`/organisations/${supplierId}`);
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error;
    await office.admin.call.post('/organisations/known', { step: 'known-supplier', body: { organisationId: supplierId } });
  }
  await verify(office, supplierId);
}

export function sayReport(report: Answer, name: string, say: Story['say']): void {
  say(`   Imported ${name}: ${report.read} read, ${report.contracts.created} contracts, ${report.commitments.created} commitments, ${report.unverifiedSuppliers.length} suppliers to verify, ${report.problemCount} problems, ${report.noteCount} notes.`);
  say('   Whoever the buyers are: the story asks for them all, as a council may choose to.');
  if (report.commitments.created) say('   The commitments that the file brings wait for the council to accept them; the story adds one of its own.');
  sayProblems(report, say);
}

export function sayProblems(report: { problems: readonly { where: string; problem: string; remedy: string }[]; problemCount: number } | Answer, say: Story['say']): void {
  for (const p of report.problems.slice(0, 10)) say(`   ${p.where}: ${p.problem} ${p.remedy}`);
  if (report.problemCount > 10) say(`   … and ${report.problemCount - 10} more, kept with the import.`);
}
