import { Module } from '@nestjs/common';
import { ApiTokens } from './tokens/api-tokens.service';

/** How people and programs come in: needs the application's own pool and clock. */
@Module({ providers: [ApiTokens], exports: [ApiTokens] })
export class SignInModule {}
