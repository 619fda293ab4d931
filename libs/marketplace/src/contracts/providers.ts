import { CommitmentEndsService } from '../commitments/commitment-ends.service';
import { CommitmentsService } from '../commitments/commitments.service';
import { TrackedService } from '../commitments/tracked.service';
import { CsvImportService } from '../imports/csv-import.service';
import { OcdsImportService } from '../imports/ocds-import.service';
import { OrganisationSuppliersService } from '../imports/organisation-suppliers.service';
import { SupplierRegister } from '../imports/supplier-register';
import { ContractsService } from './contracts.service';

/** For marketplace.module.ts, beside a provider of StandingPledges. */
export const CONTRACT_PROVIDERS = [
  ContractsService, CommitmentsService, CommitmentEndsService, TrackedService, CsvImportService, OcdsImportService,
  OrganisationSuppliersService, { provide: SupplierRegister, useExisting: OrganisationSuppliersService },
];
