import { Transactions } from '@app/database';
import { Controller, Get } from '@nestjs/common';
import { Open } from './http/permit';

@Controller('health') @Open()
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  /** For load balancers: up means that the database answers too. */
  @Get()
  async health(): Promise<{ status: 'up' }> {
    await this.transactions.installation((manager) => manager.query('SELECT 1'));
    return { status: 'up' };
  }
}
