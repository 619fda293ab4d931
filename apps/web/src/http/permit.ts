import { Transactions } from '@app/database';
import { DomainError } from '@app/kernel';
import { may, type Action } from '@app/people';
import { isForImpartial, requireImpartialOn } from '@app/reporting';
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { VisitorRequest } from './visitor';

export const PERMIT = 'permit';
export const OPEN = 'open';

/** Every page names the action it is; a page without a name opens to nobody. */
export const Permit = (action: Action) => SetMetadata(PERMIT, action);
/** For everybody, signed in or not. */
export const Open = () => SetMetadata(OPEN, true);

const BELONGING_NOWHERE: readonly Action[] = ['home.read', 'invitations.read', 'invitations.answer', 'organisations.join'];

/** Not a fault: whoever is not signed in is asked to, and comes back to where they wanted to go. */
export class SignInFirst extends Error {
  constructor(readonly path: string | null) {
    super('Sign in first.');
  }
}

@Injectable()
export class PermitGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly transactions: Transactions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN, targets)) return true;
    const action = this.reflector.getAllAndOverride<Action | undefined>(PERMIT, targets);
    const request = context.switchToHttp().getRequest<VisitorRequest>();
    if (!request.visitor) throw new SignInFirst(request.method === 'GET' ? request.originalUrl : null);
    // Who belongs nowhere yet has a page, which says so, may answer those who invited them, and may join.
    if (!request.visitor.actor && action && BELONGING_NOWHERE.includes(action)) return true;
    if (!action || !request.visitor.actor || !may(request.visitor.actor, action)) throw new DomainError('not-allowed', 'Your role does not allow this.');
    if (isForImpartial(action)) await this.transactions.read(request.visitor.actor, (tx) => requireImpartialOn(tx, (request.route as { path: string }).path, request.params.id));
    return true;
  }
}
