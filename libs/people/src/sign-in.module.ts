import { Module } from '@nestjs/common';
import { Sessions } from './sign-in/sessions.service';
import { SignIns } from './sign-in/sign-ins.service';
import { ApiTokens } from './tokens/api-tokens.service';

/** How people and programs come in: needs the application's own pool and clock. */
@Module({ providers: [ApiTokens, SignIns, Sessions], exports: [ApiTokens, SignIns, Sessions] })
export class SignInModule {}
